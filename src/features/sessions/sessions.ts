import type { GroupId } from '../../corpus/corpus.ts';
import type { Hand, Session, SessionId, SessionOrder, Turn } from '../../corpus/session.ts';
import { UserError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import type { OpenGroup } from '../group/audience.ts';

import { shareTurns, type Share } from './balance.ts';
import { currentTurn, end, lower, next, pause, raise, type SessionChange } from './moves.ts';
import type { IsCoverHost, SessionQuestions } from './ports.ts';
import { orderHands, type QueuedHand } from './queue.ts';

/** A session and its group. */
export interface SessionRef {
  readonly groupId: GroupId;
  readonly id: SessionId;
}

/** A session for display on its board. */
export interface SessionView {
  readonly session: Session;
  /** All who wait, in the order in which they will speak. */
  readonly queue: readonly QueuedHand[];
  readonly current: Turn | null;
  /** The question under discussion, or null. */
  readonly question: { readonly text: string; readonly messageUrl: string | null } | null;
}

/** Live discussions. Each throws a UserError if the session is not this group's, or over. */
export interface Sessions {
  /** Whether a member who is not a host by role leads sessions. */
  isCoverHost: IsCoverHost;
  /** Starts a session; each interaction starts one. UserError while the channel has another. */
  start(session: {
    groupId: GroupId;
    channelId: string;
    memberId: string;
    interactionId: string;
    order: SessionOrder;
    turnSeconds: number | null;
  }): Promise<SessionView>;
  /** The session of a channel. UserError if there is none. */
  current(groupId: GroupId, channelId: string): Promise<SessionView>;
  /** A session of the group, including past ones. */
  find(ref: SessionRef): Promise<SessionView>;
  /** Stores which message is the board; returns the earlier one. */
  setBoard(ref: SessionRef, messageId: string): Promise<string | null>;
  raise(ref: SessionRef, memberId: string, kind: Hand['kind']): Promise<SessionView>;
  lower(ref: SessionRef, memberId: string): Promise<SessionView>;
  /** Starts the next turn. `after`: the last turn that the presser saw; null if they did not look. */
  next(ref: SessionRef, by: { interactionId: string; after: number | null }): Promise<SessionView>;
  /** Pauses or resumes. */
  pause(ref: SessionRef): Promise<SessionView>;
  /** Ends it, and erases who spoke and who waited. Nothing changes if it is over. */
  end(ref: SessionRef): Promise<SessionView>;
  /** How turns are distributed, most time first; only for the host. */
  balance(ref: SessionRef): Promise<readonly Share[]>;
}

interface SessionParts {
  readonly store: Pick<Store, 'sessions'>;
  readonly questions: Pick<SessionQuestions, 'wordings'>;
  readonly isCoverHost: IsCoverHost;
  readonly openGroup: OpenGroup;
  readonly now: () => Date;
}

/** Creates live discussions. */
export function createSessions(parts: SessionParts): Sessions {
  const { isCoverHost, now } = parts;
  const { sessions } = parts.store;
  const view = (session: Session) => viewSession(session, parts);
  return {
    isCoverHost,
    ...createSteps(parts),
    async start({ memberId, ...session }) {
      const started = await sessions.start({ ...session, startedBy: memberId, startedAt: now() });
      if (started === null) throw new UserError((words) => words.sessions.oneAtATime);
      return view(started);
    },
    async current(groupId, channelId) {
      const session = await sessions.current(groupId, channelId);
      if (session === null) throw new UserError((words) => words.sessions.none);
      return view(session);
    },
    find: async ({ groupId, id }) => view(checkGroup(await sessions.find(id), groupId)),
    async setBoard({ groupId, id }, boardId) {
      let former: string | null = null;
      await sessions.change(id, (session) => {
        former = checkGroup(session, groupId).boardId;
        return { boardId };
      });
      return former;
    },
    async balance(ref) {
      const session = checkGroup(await sessions.find(ref.id), ref.groupId);
      if (session.status === 'ended') throw new UserError((words) => words.sessions.isOver);
      return shareTurns(session.turns, now());
    },
  };
}

/** Changes of a session's state: each in one transaction, on the session's state at that time. */
function createSteps(parts: SessionParts): Pick<Sessions, 'raise' | 'lower' | 'next' | 'pause' | 'end'> {
  const { now } = parts;
  const { sessions } = parts.store;

  async function change(
    { groupId, id }: SessionRef,
    decide: (session: Session) => SessionChange,
  ): Promise<SessionView> {
    const changed = await sessions.change(id, (session) => decide(checkGroup(session, groupId)));
    return viewSession(checkGroup(changed, groupId), parts);
  }

  const step = (ref: SessionRef, decide: (session: Session) => SessionChange) =>
    change(ref, (session) => {
      if (session.status === 'ended') throw new UserError((words) => words.sessions.isOver);
      return decide(session);
    });

  return {
    raise: (ref, memberId, kind) => step(ref, (session) => raise(session, memberId, kind)),
    lower: (ref, memberId) => step(ref, (session) => lower(session, memberId)),
    next: (ref, by) => step(ref, (session) => next(session, { ...by, at: now() })),
    pause: (ref) => step(ref, (session) => pause(session, now())),
    end: (ref) => change(ref, ({ status }) => (status === 'ended' ? {} : end(now()))),
  };
}

/** UserError unless the group has this session. */
export function checkGroup(session: Session | null, groupId: GroupId): Session {
  if (session?.groupId !== groupId) throw new UserError((words) => words.sessions.gone);
  return session;
}

async function viewSession(
  session: Session,
  { questions, openGroup }: Pick<SessionParts, 'questions' | 'openGroup'>,
): Promise<SessionView> {
  const { groupId, items } = session;
  const taken = items.findLast((item) => item.kind === 'question');
  const isOpen = taken?.kind === 'question' && !taken.isAnswered;
  const wordings = isOpen
    ? await questions.wordings(await openGroup(groupId, null), [taken.questionId])
    : new Map<string, string>();
  const text = isOpen ? wordings.get(taken.questionId) : undefined;
  return {
    session,
    queue: orderHands(session),
    current: currentTurn(session),
    question: text === undefined ? null : { text, messageUrl: taken?.messageUrl ?? null },
  };
}
