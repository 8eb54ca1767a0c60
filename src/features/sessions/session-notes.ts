import type { GroupId } from '../../corpus/corpus.ts';
import type { Citation } from '../../corpus/quotation.ts';
import type { Session, SessionMatter } from '../../corpus/session.ts';
import type { WorkId } from '../../corpus/work.ts';
import { UserError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import type { Passages } from '../passages/found-passage.ts';

import type { SessionQuestion, SessionQuestions } from './ports.ts';
import type { GroupAudience, OpenGroup } from '../group/audience.ts';
import { checkGroup, type SessionRef } from './sessions.ts';

/** Most UTF-16 units of a point: the limit of a Discord message. */
const LONGEST_POINT = 4000;

/** Who notes something, and by which interaction: each interaction notes once. */
interface Noting {
  readonly memberId: string;
  readonly interactionId: string;
}

/** A new note; {@link SessionNotes.link} stores its message. */
interface Noted {
  readonly item: number;
}

/** Notes of sessions, for their digests. Each throws a UserError if the session is not this group's, or over. */
export interface SessionNotes {
  /** Questions that can be taken into discussion and contain what was typed. */
  openQuestions(groupId: GroupId, typed: string): Promise<readonly SessionQuestion[]>;
  /** Takes an open question into discussion. UserError if there is none. */
  take(ref: SessionRef, by: Noting, questionId: string): Promise<Noted & { readonly text: string }>;
  /** Marks the question under discussion as answered. UserError if there is none. */
  answer(ref: SessionRef, memberId: string, reason: string | null): Promise<void>;
  /**
   * Notes a paragraph by its place. UserError if there is no such paragraph, if there are several, or if it is past the
   * group's reading line.
   */
  passage(
    ref: SessionRef,
    by: Noting,
    place: { readonly ref: string; readonly workId: WorkId | null },
  ): Promise<Noted & { readonly citation: Citation }>;
  /** Notes an open point; `message` if it is a member's message. UserError if it is empty or too long. */
  point(
    ref: SessionRef,
    by: Noting,
    text: string,
    message: { readonly url: string; readonly writtenBy: string } | null,
  ): Promise<void>;
  /** Stores the message of a note. */
  link(item: number, messageUrl: string): Promise<void>;
}

interface NoteParts {
  readonly store: Pick<Store, 'sessions'>;
  readonly questions: SessionQuestions;
  readonly passages: Pick<Passages, 'find'>;
  readonly openGroup: OpenGroup;
}

/** Creates the notes of sessions. */
export function createSessionNotes(parts: NoteParts): SessionNotes {
  const { passages, openGroup } = parts;
  const { sessions } = parts.store;
  const { findRunning, note } = createNoting(sessions);
  return {
    ...createQuestionNotes(parts),
    async passage(ref, by, place) {
      await findRunning(ref);
      const citation = await citeParagraph(passages, await openGroup(ref.groupId, null), place);
      return { item: await note(ref, by, { kind: 'passage', citation }), citation };
    },
    async point(ref, by, text, message) {
      await findRunning(ref);
      const written = text.trim();
      if (written === '') throw new UserError((words) => words.sessions.emptyPoint);
      if (written.length > LONGEST_POINT)
        throw new UserError((words) => words.sessions.longPoint(LONGEST_POINT, written.length));
      await note(ref, by, { kind: 'point', text: written }, message);
    },
    link: (item, messageUrl) => sessions.changeItem(item, { messageUrl }),
  };
}

function createQuestionNotes({
  store: { sessions },
  questions,
  openGroup,
}: NoteParts): Pick<SessionNotes, 'openQuestions' | 'take' | 'answer'> {
  const { findRunning, note } = createNoting(sessions);
  const open = async (groupId: GroupId) => questions.open(await openGroup(groupId, null));
  return {
    async openQuestions(groupId, typed) {
      const wanted = typed.trim().toLowerCase();
      const found = await open(groupId);
      return found.filter(({ id, text }) => id === wanted || text.toLowerCase().includes(wanted));
    },
    async take(ref, by, questionId) {
      await findRunning(ref);
      const found = (await open(ref.groupId)).find(({ id }) => id === questionId);
      if (found === undefined) throw new UserError((words) => words.sessions.noSuchQuestion);
      await questions.take(ref.groupId, found.id, by.memberId);
      const item = await note(ref, by, { kind: 'question', questionId: found.id, isAnswered: false });
      return { item, text: found.text };
    },
    async answer(ref, memberId, reason) {
      const { items } = await findRunning(ref);
      const taken = items.findLast((item) => item.kind === 'question');
      if (taken?.kind !== 'question' || taken.isAnswered)
        throw new UserError((words) => words.sessions.noQuestion);
      await questions.answer(ref.groupId, taken.questionId, memberId, reason);
      await sessions.changeItem(taken.number, { isAnswered: true });
    },
  };
}

function createNoting(sessions: Store['sessions']) {
  return {
    findRunning: async ({ groupId, id }: SessionRef): Promise<Session> => {
      const session = checkGroup(await sessions.find(id), groupId);
      if (session.status === 'ended') throw new UserError((words) => words.sessions.isOver);
      return session;
    },
    note: async (
      { id }: SessionRef,
      { memberId, interactionId }: Noting,
      matter: SessionMatter,
      message: { readonly url: string; readonly writtenBy: string } | null = null,
    ): Promise<number> => {
      const { url = null, writtenBy = null } = message ?? {};
      return sessions.note(id, { matter, interactionId, notedBy: memberId, writtenBy, messageUrl: url });
    },
  };
}

/** The only paragraph at a place, as far as the whole group has read. */
async function citeParagraph(
  passages: Pick<Passages, 'find'>,
  audience: GroupAudience,
  place: { readonly ref: string; readonly workId: WorkId | null },
): Promise<Citation> {
  const found = await passages.find({ audience, ...place });
  if (found.kind === 'which work') throw new UserError((words) => words.sessions.whichWork);
  const paragraphs = found.blocks.filter(({ kind }) => kind !== 'heading');
  const [paragraph] = paragraphs;
  if (paragraph === undefined || paragraphs.length > 1)
    throw new UserError((words) => words.sessions.oneParagraph(paragraphs.length));
  return found.cite(paragraph);
}
