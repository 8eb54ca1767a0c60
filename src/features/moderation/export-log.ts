import type { ModerationEntry } from '../../corpus/moderation.ts';
import { toCsvLine } from '../csv-line.ts';
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
