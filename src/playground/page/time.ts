const CLOCK = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const DAY = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' });
const RELATIVE = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

const FORMATS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** Seconds in a unit, longest first. */
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** When a message was written: the time today, the day before that. */
export function formatWritten(iso: string): string {
  const date = new Date(iso);
  const isToday = date.toDateString() === new Date().toDateString();
  return isToday ? `Today at ${CLOCK.format(date)}` : `${DAY.format(date)}, ${CLOCK.format(date)}`;
}

/** A timestamp of Discord's markdown. https://docs.discord.com/developers/reference#message-formatting-timestamp-styles */
export function formatTimestamp(seconds: number, format = 'f'): string {
  if (format === 'R') return formatRelative(seconds - Date.now() / 1000);
  return new Intl.DateTimeFormat('en', FORMATS[format] ?? FORMATS['f']).format(seconds * 1000);
}

function formatRelative(seconds: number): string {
  const [unit, size] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? (['second', 1] as const);
  return RELATIVE.format(Math.round(seconds / size), unit);
}
