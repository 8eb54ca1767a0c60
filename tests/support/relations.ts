import type { StoredRow } from '../../src/store/exchange/rows.ts';

type Rows = Readonly<Record<string, readonly StoredRow[]>>;

/**
 * A group's rows without their ids and numbers, which are replaced by the creation time or text of what they refer to.
 * Sorted, so that two stores can be compared.
 */
export function describeRelations(rows: Rows, { members = true } = {}): object {
  const keys = new Map<unknown, string>();
  const name = (table: string, column: string, by: readonly string[]) => {
    for (const row of rows[table] ?? [])
      keys.set(`${table} ${row[column]}`, by.map((each) => row[each]).join(' '));
  };
  name('questions', 'id', ['asked_at']);
  name('questions', 'number', ['asked_at']);
  name('discussion_questions', 'id', ['asked_at']);
  name('themes', 'id', ['label']);
  name('sessions', 'id', ['started_at']);
  name('session_items', 'number', ['kind', 'message_url']);
  name('votes', 'id', ['opened_at']);
  name('schedules', 'id', ['created_at', 'status']);
  name('meetings', 'id', ['starts_at']);
  const of = (table: string, value: string | number | null | undefined) =>
    value === null ? null : keys.get(`${table} ${value}`);
  const list = (table: string, toFacts: (row: StoredRow) => readonly unknown[]) =>
    (rows[table] ?? []).map((row) => JSON.stringify(toFacts(row))).toSorted();
  const member = (id: unknown) => (members ? id : null);
  return {
    counts: Object.entries(rows).map(([table, each]) => [table, each.length]),
    citations: list('citations', (row) => [
      of('questions', row['question_number']),
      row['role'],
      row['exact'],
    ]),
    discussion: list('discussion_questions', (row) => [
      row['asked_at'],
      member(row['member_id']),
      of('questions', row['from_question']),
      of('discussion_questions', row['merged_into']),
      of('themes', row['theme_id']),
    ]),
    themes: list('themes', ({ exemplar }) => [of('discussion_questions', exemplar)]),
    voices: list('voices', (row) => [
      of('discussion_questions', row['question_id']),
      member(row['member_id']),
      of('discussion_questions', row['via']),
    ]),
    steps: list('question_steps', (row) => [of('discussion_questions', row['question_id']), row['kind']]),
    items: list('session_items', (row) => [
      of('sessions', row['session_id']),
      row['kind'],
      of('discussion_questions', row['question_id']),
    ]),
    passages: list('session_passages', (row) => [of('session_items', row['item_number']), row['exact']]),
    hands: list('session_hands', (row) => [of('sessions', row['session_id']), row['number']]),
    nominations: list('nominations', (row) => [of('votes', row['vote_id']), row['number']]),
    ballots: list('ballots', (row) => [of('votes', row['vote_id']), row['choices']]),
    meetings: list('meetings', (row) => [row['starts_at'], of('schedules', row['schedule_id'])]),
    posts: list('planned_posts', (row) => [
      row['kind'],
      row['due_at'],
      of('meetings', row['subject']),
      of('meetings', String(row['key']).split(':')[1]),
      of('meetings', (JSON.parse(String(row['payload'])) as { meetingId?: string }).meetingId ?? null),
    ]),
  };
}
