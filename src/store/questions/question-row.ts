import type { Selectable } from 'kysely';
import type { LoggedQuestion, NewQuestion, QuestionId } from '../../corpus/question.ts';
import { questions } from '../tables/questions.ts';
import { readRow, toRow } from '../tables/read-row.ts';
import type { Tables } from '../tables/tables.ts';
import { fromCitationRow } from './citation-row.ts';

/** The row of a new question. */
export function toQuestionRow(id: QuestionId, { answer, ...question }: NewQuestion) {
  const { answered, confidence, reason, doubt, sides, readAs = null } = answer;
  const verdict = { answered, confidence, reason, doubt, sides, readAs };
  return toRow(questions, { ...question, ...verdict, id, status: 'open', editedAt: null });
}

/** The question from its row and its citations' rows, which are in order within each role. */
export function fromQuestionRow(
  row: Selectable<Tables['questions']>,
  citations: readonly Selectable<Tables['citations']>[],
): LoggedQuestion {
  const cited = (role: Tables['citations']['role']) =>
    citations.filter((citation) => citation.role === role).map(fromCitationRow);
  const { answered, confidence, reason, doubt, sides, readAs, ...question } = readRow(questions, row, [
    'number',
  ]);
  const verdict = { answered, confidence, reason, doubt, sides: sides ?? 1 };
  const [summary, quotations, closest] = [cited('summary'), cited('quotations'), cited('closest')];
  const answer = { ...verdict, summary, quotations, closest };
  return { ...question, answer: readAs === null ? answer : { ...answer, readAs } };
}
