import type { LoggedQuestion, NewQuestion } from '../corpus/question.ts';
import { UserError } from '../errors.ts';
import type { Store } from '../store/store.ts';

import type { Answers, AskRequest, Questions } from './features.ts';

/** Makes the log of questions: what is asked is answered out of the texts and kept. */
export function createQuestions({
  store,
  answers,
  now,
}: {
  store: Pick<Store, 'questions'>;
  answers: Pick<Answers, 'answer'>;
  now: () => Date;
}): Questions {
  const log = store.questions;

  async function find(groupId: string, id: string): Promise<LoggedQuestion | null> {
    const question = await log.find(id);
    return question?.groupId === groupId && question.status === 'open' ? question : null;
  }

  async function findOwn(groupId: string, id: string, memberId: string): Promise<LoggedQuestion> {
    const question = await find(groupId, id);
    if (!question) throw new UserError((words) => words.errors.questionGone);
    if (question.memberId !== memberId) throw new UserError((words) => words.errors.questionNotYours);
    return question;
  }

  return {
    find,
    async ask(question) {
      const text = worded(question.text);
      return log.log({ ...question, text, answer: await answers.answer(requestOf({ ...question, text })) });
    },
    async list(filter, page) {
      const [questions, total] = await Promise.all([log.list({ ...filter, ...page }), log.count(filter)]);
      return { questions, total };
    },
    async edit(groupId, id, memberId, wording) {
      const question = await findOwn(groupId, id, memberId);
      const text = worded(wording);
      const change = {
        text,
        answer: await answers.answer(requestOf({ ...question, text })),
        editedAt: now(),
      };
      if (!(await log.edit(id, change))) throw new UserError((words) => words.errors.questionGone);
      return { ...question, ...change };
    },
    async withdraw(groupId, id, memberId) {
      await findOwn(groupId, id, memberId);
      if (!(await log.withdraw(id))) throw new UserError((words) => words.errors.questionGone);
    },
  };
}

function requestOf({ groupId, text, workId, section }: Omit<NewQuestion, 'answer'>): AskRequest {
  return { audience: { groupId }, text, workId, section };
}

function worded(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new UserError((words) => words.errors.questionEmpty);
  return trimmed;
}
