import type { Selectable } from 'kysely';
import type { LoggedQuestion, NewQuestion, QuestionId } from '../../corpus/question.ts';
import { questions } from '../tables/questions.ts';
import { readRow, toRow } from '../tables/read-row.ts';
import type { Tables } from '../tables/tables.ts';
import { fromCitationColumns } from './citation-row.ts';

/** The row of a new question. */
export function toQuestionRow(id: QuestionId, { answer, ...question }: NewQuestion) {
  const { answered, confidence, reason, readAs = null } = answer;
  const status = 'open' as const;
  return toRow(questions, { ...question, id, answered, confidence, reason, readAs, status, editedAt: null });
}

/** The question from its row and its citations' rows, which are in order within each role. */
export function fromQuestionRow(
  row: Selectable<Tables['questions']>,
  citations: readonly Selectable<Tables['citations']>[],
): LoggedQuestion {
  const cited = (role: Tables['citations']['role']) =>
    citations.filter((citation) => citation.role === role).map(fromCitationColumns);
  const { answered, confidence, reason, readAs, ...question } = readRow(questions, row, ['number']);
  const [summary, quotations, closest] = [cited('summary'), cited('quotations'), cited('closest')];
  const answer = { answered, confidence, summary, quotations, closest, reason };
  return { ...question, answer: readAs === null ? answer : { ...answer, readAs } };
}
