import type { NewQuestion } from '../../src/corpus/question.ts';
import { question } from './fixtures.ts';

/** A question that is not in the log yet. */
export function newQuestion(change: Partial<NewQuestion> = {}): NewQuestion {
  const { id: _id, status: _status, editedAt: _editedAt, memberId, ...asked } = question();
  return { ...asked, memberId: memberId ?? 'ana', ...change };
}
