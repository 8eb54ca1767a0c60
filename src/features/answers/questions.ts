import type { GroupId } from '../../corpus/corpus.ts';
import type { LoggedQuestion, NewQuestion, QuestionId } from '../../corpus/question.ts';
import { UserError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import type { Answers } from './answers.ts';
import type { Audience, GroupAudience } from '../group/audience.ts';
import type { Library, Recite } from '../corpus/library.ts';
import type { QuestionStore } from '../../store/questions/question-store.ts';
import type { Answer } from '../../corpus/answer.ts';
import { findConversation, type RepliedTo } from './conversation.ts';
import type { Citation } from '../../corpus/quotation.ts';
import { ABSTENTION_PAST_LINE } from './abstention.ts';
import { listCorrected } from './list-corrected.ts';
import type { AskRequest } from '../corpus/ask-scope.ts';

/** A page of the log. */
export interface QuestionPage {
  readonly questions: readonly LoggedQuestion[];
  readonly total: number;
}

/** A question as a member asks it. */
interface AskedQuestion extends Omit<NewQuestion, 'answer' | 'thread' | 'isPublic'> {
  /** The answer to which it is a reply; else the member's latest question in the channel may come before it. */
  readonly repliesTo?: RepliedTo;
  /** Read word for word, without what came before. */
  readonly isAsTyped?: boolean;
}

/** The log of questions. */
export interface Questions {
  /** Answers a question for an audience and logs both; the same interaction, delivered twice, is logged once. */
  ask(question: AskedQuestion, audience: GroupAudience): Promise<LoggedQuestion>;
  /**
   * A question of the audience's group, or null if it does not exist or was withdrawn. An answer past the audience's
   * line is not shown: the question is answered again for them, and the log does not change.
   */
  find(audience: GroupAudience, id: QuestionId): Promise<LoggedQuestion | null>;
  /** Answers are shown as the audience may see them. */
  list(
    audience: Audience,
    filter: { groupId?: GroupId; memberId?: string },
    page: { limit: number; offset: number },
  ): Promise<QuestionPage>;
  /** Edits one's own question and answers it again. UserError if it is another member's, or gone. */
  edit(audience: GroupAudience, id: QuestionId, memberId: string, text: string): Promise<LoggedQuestion>;
  /** Withdraws one's own question. UserError if it is another member's, or gone. */
  withdraw(groupId: GroupId, id: QuestionId, memberId: string): Promise<void>;
}

interface QuestionParts {
  readonly store: Pick<Store, 'questions'>;
  readonly answers: Pick<Answers, 'answer' | 'areMentioned'>;
  readonly library: Pick<Library, 'reciter'>;
  readonly now: () => Date;
}

/** Creates the log of questions: answers them from the texts and stores both. */
export function createQuestions({ store, answers, library, now }: QuestionParts): Questions {
  const log = store.questions;

  const see = createSee({ answers, library });
  const seeOne = async (audience: Audience, question: LoggedQuestion): Promise<LoggedQuestion> =>
    (await see(audience, [question]))[0] ?? question;

  return {
    async find(audience, id) {
      const question = await findOpen(log, audience.groupId, id);
      return question && seeOne(audience, question);
    },
    async ask(question, audience) {
      const { repliesTo: _repliesTo, isAsTyped = false, ...asked } = question;
      const text = worded(question.text);
      const { thread, turns } = isAsTyped
        ? { thread: null, turns: [] }
        : await findConversation(log, (each) => seeOne(audience, each), audience, question);
      const request = requestOf(audience, { ...question, text });
      const answer = await answers.answer({ ...request, earlier: turns, isAsTyped });
      const isPublic = audience.reader === null;
      const logged = await log.log({ ...asked, text, answer, thread, isPublic });
      return seeOne(audience, logged);
    },
    async list(audience, filter, page) {
      const [questions, total] = await Promise.all([log.list({ ...filter, ...page }), log.count(filter)]);
      return { questions: await see(audience, questions), total };
    },
    async edit(audience, id, memberId, wording) {
      const question = await findOwn(log, audience.groupId, id, memberId);
      const text = worded(wording);
      const change = {
        text,
        answer: await answers.answer(requestOf(audience, { ...question, text })),
        editedAt: now(),
      };
      if (!(await log.edit(id, change))) throw new UserError((words) => words.errors.questionGone);
      return { ...question, ...change };
    },
    async withdraw(groupId, id, memberId) {
      await findOwn(log, groupId, id, memberId);
      if (!(await log.withdraw(id))) throw new UserError((words) => words.errors.questionGone);
    },
  };
}

/** Creates the view of logged questions for an audience. */
function createSee({ answers, library }: Pick<QuestionParts, 'answers' | 'library'>) {
  return async (
    audience: Audience,
    questions: readonly LoggedQuestion[],
  ): Promise<readonly LoggedQuestion[]> => {
    const recite = await library.reciter(audience);
    return Promise.all(questions.map((each) => seeQuestion({ answers, recite }, audience, each)));
  };
}

async function findOpen(log: QuestionStore, groupId: string, id: string): Promise<LoggedQuestion | null> {
  const question = await log.find(id);
  return question?.groupId === groupId && question.status === 'open' ? question : null;
}

async function findOwn(
  log: QuestionStore,
  groupId: string,
  id: string,
  memberId: string,
): Promise<LoggedQuestion> {
  const question = await findOpen(log, groupId, id);
  if (!question) throw new UserError((words) => words.errors.questionGone);
  if (question.memberId !== memberId) throw new UserError((words) => words.errors.questionNotYours);
  return question;
}

function worded(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new UserError((words) => words.errors.questionEmpty);
  return trimmed;
}

/**
 * A logged question as an audience may see it; `recite` is the audience's. If its answer goes past their reading line,
 * or says how it was read with a word that stands only past it, it is answered again from the text before the line; the
 * log does not change.
 */
async function seeQuestion(
  { answers, recite }: { answers: Pick<Answers, 'answer' | 'areMentioned'>; recite: Recite },
  audience: Audience,
  question: LoggedQuestion,
): Promise<LoggedQuestion> {
  const { learnt = [], ...request } = requestFrom(audience, question);
  const said = [...learnt, ...listCorrected(question.answer.reason).map(({ read }) => read)];
  const mayRead = said.length === 0 || (await answers.areMentioned(request, said));
  const answer = mayRead ? await reciteAnswer(recite, question.answer) : null;
  return {
    ...question,
    answer: answer ?? (await answerAnew(answers, mayRead ? request : withoutReading(request))),
  };
}

/** The request that a logged question made, and which of its words are from the texts. */
function requestFrom(
  audience: Audience,
  question: LoggedQuestion,
): AskRequest & { learnt?: readonly string[] } {
  const { readAs } = question.answer;
  const request = requestOf(audience, question);
  return readAs ? { ...request, readAs, learnt: readAs.learnt } : request;
}

function withoutReading({ readAs: _readAs, ...request }: AskRequest): AskRequest {
  return request;
}

/** What a question asks of an audience's works. */
function requestOf(
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
