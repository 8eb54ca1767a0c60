import type { Answer } from '../../corpus/answer.ts';
import type { Citation } from '../../corpus/quotation.ts';
import type { LoggedQuestion, NewQuestion } from '../../corpus/question.ts';
import { UserError } from '../../errors.ts';
import { ABSTENTION_PAST_LINE } from './abstention.ts';
import type { Answers } from './answers.ts';
import type { AskRequest } from '../corpus/ask-scope.ts';
import type { Audience } from '../group/audience.ts';
import type { Recite } from '../corpus/library.ts';

/**
 * A logged question as an audience may see it; `recite` is the audience's. If its answer goes past their reading line,
 * it is answered again from the text before the line; the log does not change.
 */
export async function seeQuestion(
  { answers, recite }: { answers: Pick<Answers, 'answer'>; recite: Recite },
  audience: Audience,
  question: LoggedQuestion,
): Promise<LoggedQuestion> {
  const answer = await reciteAnswer(recite, question.answer);
  return { ...question, answer: answer ?? (await answerAnew(answers, requestOf(audience, question))) };
}

/** What a question asks of an audience's works. */
export function requestOf(
  audience: Audience,
  { text, workId, section }: Pick<NewQuestion, 'text' | 'workId' | 'section'>,
): AskRequest {
  return { audience, text, workId, section };
}

async function answerAnew(answers: Pick<Answers, 'answer'>, request: AskRequest): Promise<Answer> {
  try {
    return await answers.answer(request);
  } catch (error) {
    if (error instanceof UserError) return ABSTENTION_PAST_LINE;
    throw error;
  }
}

async function reciteAnswer(recite: Recite, answer: Answer): Promise<Answer | null> {
  const [summary, quotations, closest] = await Promise.all([
    reciteAll(recite, answer.summary),
    reciteAll(recite, answer.quotations),
    reciteAll(recite, answer.closest),
  ]);
  return summary && quotations && closest && { ...answer, summary, quotations, closest };
}

async function reciteAll(
  recite: Recite,
  citations: readonly Citation[],
): Promise<readonly Citation[] | null> {
  const recited = await Promise.all(citations.map(recite));
  return recited.every((citation) => citation !== null) ? recited : null;
}
