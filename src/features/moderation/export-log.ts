import type { Evidence, ModerationEntry } from '../../corpus/moderation.ts';
import { toCsvLine } from '../../text/csv-line.ts';
import type { LogFormat } from './moderation.ts';

/** The columns of the file, each with its value for an entry. */
const COLUMNS: Readonly<Record<string, (entry: ModerationEntry) => string | number | null>> = {
  id: ({ id }) => id,
  at: ({ at }) => at.toISOString(),
  kind: ({ kind }) => kind,
  by: ({ by }) => by,
  about: ({ about, former }) => about ?? (former === null ? null : `erased ${former.name}`),
  channel: ({ channelId }) => channelId,
  message: (entry) => (entry.messageId === null ? null : addressOf(entry)),
  topic: ({ topic }) => topic,
  reason: ({ reason }) => reason,
  words: ({ words }) => words,
  seconds: ({ seconds }) => seconds,
  until: ({ until }) => until?.toISOString() ?? null,
  outcome: ({ outcome }) => outcome,
  report: ({ refersTo }) => refersTo,
  messageAt: ({ messageAt }) => messageAt?.toISOString() ?? null,
  evidence: ({ evidence }) => evidence?.text ?? null,
  besides: ({ evidence }) => evidence && nameBesides(evidence),
};

/** Entries as a file, in the order given. */
export function exportLog(entries: readonly ModerationEntry[], format: LogFormat): string {
  const columns = Object.entries(COLUMNS);
  const rows = entries.map((entry) => columns.map(([name, read]) => [name, read(entry)] as const));
  const objects = rows.map((row) => Object.fromEntries(row));
  if (format === 'json') return `${JSON.stringify(objects, null, 2)}\n`;
  const lines = rows.map((row) => row.map(([, value]) => String(value ?? '')));
  return [Object.keys(COLUMNS), ...lines].map(toCsvLine).join('');
}

/** A message's attachments, as an English list: the file is for programs. */
function nameBesides({ isCut, files, stickers, embeds, polls }: Evidence): string | null {
  const parts = [
    ...(isCut ? ['text cut'] : []),
    ...files.map((name) => `file ${name}`),
    ...stickers.map((name) => `sticker ${name}`),
    ...(embeds > 0 ? [`${embeds} embeds`] : []),
    ...(polls > 0 ? [`${polls} polls`] : []),
  ];
  return parts.length === 0 ? null : parts.join('; ');
}

function addressOf({ groupId, channelId, messageId }: ModerationEntry): string {
  return `https://discord.com/channels/${groupId}/${channelId}/${messageId}`;
}
