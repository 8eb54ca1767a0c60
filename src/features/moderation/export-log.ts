import type { ModerationEntry } from '../../corpus/moderation.ts';
import { UserError } from '../../errors.ts';
import { toCsvLine } from '../csv-line.ts';
import type { LogFormat } from './moderation.ts';

/** Bytes of a file that every server takes, with room for the rest of the message. */
const LARGEST_FILE = 8 * 1024 * 1024;

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
] as const;

/** Entries as a file, in the order given. UserError if the file is too large for a message. */
export function exportLog(entries: readonly ModerationEntry[], format: LogFormat): string {
  const rows = entries.map(toRow);
  const file = format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : toCsv(rows);
  if (Buffer.byteLength(file) > LARGEST_FILE) throw new UserError((words) => words.moderation.log.tooLarge);
  return file;
}

function toRow(entry: ModerationEntry): Row {
  return {
    id: entry.id,
    at: entry.at.toISOString(),
    kind: entry.kind,
    by: entry.by,
    about: entry.about,
    channel: entry.channelId,
    message: entry.messageId === null ? null : addressOf(entry),
    topic: entry.topic,
    reason: entry.reason,
    words: entry.words,
    seconds: entry.seconds,
    until: entry.until?.toISOString() ?? null,
    outcome: entry.outcome,
    report: entry.refersTo,
  };
}

function addressOf({ groupId, channelId, messageId }: ModerationEntry): string {
  return `https://discord.com/channels/${groupId}/${channelId}/${messageId}`;
}

function toCsv(rows: readonly Row[]): string {
  return [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => String(row[column] ?? '')))]
    .map(toCsvLine)
    .join('');
}
