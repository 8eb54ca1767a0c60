import type { Evidence, ModerationEntry } from '../../corpus/moderation.ts';
import { toCsvLine } from '../../text/csv-line.ts';
import type { LogFormat } from './moderation.ts';

type Row = Readonly<Record<string, string | number | null>>;

const COLUMNS = [
  'id',
  'at',
  'kind',
  'by',
  'about',
  'channel',
  'message',
  'topic',
  'reason',
  'words',
  'seconds',
  'until',
  'outcome',
  'report',
  'messageAt',
  'evidence',
  'besides',
] as const;

/** Entries as a file, in the order given. */
export function exportLog(entries: readonly ModerationEntry[], format: LogFormat): string {
  const rows = entries.map(toRow);
  return format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : toCsv(rows);
}

function toRow(entry: ModerationEntry): Row {
  return {
    id: entry.id,
    at: entry.at.toISOString(),
    kind: entry.kind,
    by: entry.by,
    about: entry.about ?? (entry.former === null ? null : `erased ${entry.former.name}`),
    channel: entry.channelId,
    message: entry.messageId === null ? null : addressOf(entry),
    topic: entry.topic,
    reason: entry.reason,
    words: entry.words,
    seconds: entry.seconds,
    until: entry.until?.toISOString() ?? null,
    outcome: entry.outcome,
    report: entry.refersTo,
    messageAt: entry.messageAt?.toISOString() ?? null,
    evidence: entry.evidence?.text ?? null,
    besides: entry.evidence && nameBesides(entry.evidence),
  };
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

function toCsv(rows: readonly Row[]): string {
  return [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => String(row[column] ?? '')))]
    .map(toCsvLine)
    .join('');
}
