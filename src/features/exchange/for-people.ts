import { catalogueOf } from '../../catalogue/catalogue.ts';
import { DEFAULT_SETTINGS, LANGUAGES } from '../../corpus/group-settings.ts';
import type { Citation } from '../../corpus/quotation.ts';
import type { SavedQuote } from '../../corpus/saved-quote.ts';
import { fromCitationColumns } from '../../store/questions/citation-row.ts';
import type { RowsByTable } from '../../store/exchange/reidentify.ts';
import type { JsonRow } from '../../store/exchange/rows.ts';
import type { CitationColumns } from '../../store/tables/citation-columns.ts';
import { toCsvLine } from '../../text/csv-line.ts';
import { toMarkdown } from '../quotations/export/markdown.ts';
import { toDigestMarkdown } from '../sessions/digest-markdown.ts';
import { rowsOf, textIn } from './group-rows.ts';

/** Files for people without software: spreadsheets, and texts in the group's language. By path. */
export function writeForPeople(rows: RowsByTable): ReadonlyMap<string, Iterable<string>> {
  const [settings] = rowsOf(rows, 'group_settings');
  const language = LANGUAGES.find((each) => each === settings?.['language']) ?? DEFAULT_SETTINGS.language;
  const words = catalogueOf(language);
  const zone = settings === undefined ? DEFAULT_SETTINGS.timeZone : textIn(settings, 'time_zone');
  const digestOf = createDigests(rows);
  const kept = rowsOf(rows, 'saved_quotes').map(toSavedQuote);
  return new Map<string, Iterable<string>>([
    ['questions.csv', writeQuestions(rows)],
    ['discussion.csv', writeDiscussion(rows)],
    ['quotations.md', [toMarkdown(kept, words)]],
    ...rowsOf(rows, 'sessions')
      .filter(({ status }) => status === 'ended')
      .map((session): [string, string[]] => {
        const name = `sessions/${textIn(session, 'started_at').slice(0, 10)}-${textIn(session, 'id')}.md`;
        return [name, [toDigestMarkdown(words, digestOf(session), zone)]];
      }),
  ]);
}

/** One line per question, with the quotations that answered it. */
function* writeQuestions(rows: RowsByTable): Generator<string, void, void> {
  const columns = ['id', 'member_id', 'channel_id', 'asked_at', 'edited_at', 'text'];
  yield toCsvLine([...columns, 'answered', 'quotations', 'works', 'links']);
  const citations = Map.groupBy(rowsOf(rows, 'citations'), ({ question_number: number }) => number);
  for (const question of rowsOf(rows, 'questions')) {
    if (question['status'] === 'withdrawn') continue;
    const quoted = (citations.get(question['number']) ?? []).filter(({ role }) => role === 'quotations');
    const all = (column: string) => quoted.map((row) => textIn(row, column)).join('\n');
    yield toCsvLine([
      ...columns.map((column) => textIn(question, column)),
      question['answered'] === true ? 'yes' : 'no',
      all('exact'),
      all('title'),
      all('url'),
    ]);
  }
}

/** One line per question for discussion, with its theme and its number of voices. */
function* writeDiscussion(rows: RowsByTable): Generator<string, void, void> {
  const columns = ['id', 'member_id', 'attribution', 'asked_at', 'text', 'status', 'reason'];
  yield toCsvLine([...columns, 'theme', 'voices', 'merged_into']);
  const themes = new Map(rowsOf(rows, 'themes').map(({ id, label }) => [id, String(label)]));
  const voices = Map.groupBy(rowsOf(rows, 'voices'), ({ question_id: question }) => question);
  for (const question of rowsOf(rows, 'discussion_questions')) {
    if (question['status'] === 'withdrawn') continue;
    yield toCsvLine([
      ...columns.map((column) => textIn(question, column)),
      themes.get(question['theme_id']) ?? '',
      String(1 + (voices.get(question['id'])?.length ?? 0)),
      textIn(question, 'merged_into'),
    ]);
  }
}

type ToDigest = Parameters<typeof toDigestMarkdown>[1];

/** The notes of sessions, as their digests show them. */
function createDigests(rows: RowsByTable): (session: JsonRow) => ToDigest {
  const bySession = Map.groupBy(rowsOf(rows, 'session_items'), ({ session_id: session }) => session);
  const questions = new Map(
    rowsOf(rows, 'discussion_questions').map((row) => [row['id'], textIn(row, 'text')]),
  );
  const passages = new Map(rowsOf(rows, 'session_passages').map((row) => [row['item_number'], row]));
  return (session) => {
    const items = Map.groupBy(bySession.get(session['id']) ?? [], ({ kind }) => kind);
    const asked = (items.get('question') ?? []).flatMap((row) => {
      const text = questions.get(row['question_id']);
      return text ? [{ ...entryOf(row), text, isAnswered: row['is_answered'] === true }] : [];
    });
    return {
      session: {
        startedAt: new Date(textIn(session, 'started_at')),
        digestWords: session['digest_words'] === null ? null : textIn(session, 'digest_words'),
      },
      questions: asked,
      left: [],
      passages: (items.get('passage') ?? []).flatMap((row) => {
        const passage = passages.get(row['number']);
        return passage ? [{ ...entryOf(row), citation: toCitation(passage) }] : [];
      }),
      points: (items.get('point') ?? []).map((row) => ({ ...entryOf(row), text: textIn(row, 'text') })),
      hidden: (items.get('question') ?? []).length - asked.length,
    };
  };
}

function entryOf(row: JsonRow) {
  return {
    number: Number(row['number']),
    message: row['message_url'] === null ? null : textIn(row, 'message_url'),
    isLeftOut: row['is_left_out'] === true,
  };
}

function toSavedQuote(row: JsonRow): SavedQuote {
  return {
    id: textIn(row, 'id'),
    groupId: textIn(row, 'group_id'),
    memberId: textIn(row, 'member_id'),
    interactionId: textIn(row, 'interaction_id'),
    savedAt: new Date(textIn(row, 'saved_at')),
    citation: toCitation(row),
    note: row['note'] === null ? null : textIn(row, 'note'),
    tag: row['tag'] === null ? null : textIn(row, 'tag'),
  };
}

function toCitation(row: JsonRow): Citation {
  return fromCitationColumns({
    ...(row as unknown as CitationColumns),
    matches: JSON.stringify(row['matches']),
  });
}
