import type { Session, Turn } from '../../corpus/session.ts';
import { UserError } from '../../errors.ts';

import { orderHands } from './queue.ts';

/** Changes of a session's state. */
export type SessionChange = Partial<Pick<Session, 'status' | 'endedAt' | 'hands' | 'turns'>>;

/** The current turn, running or paused; null if nobody speaks. */
export function currentTurn({ turns }: Pick<Session, 'turns'>): Turn | null {
  return turns.find(({ isOver }) => !isOver) ?? null;
}

/** The number of the latest turn, 0 before the first. */
export function lastTurn({ turns }: Pick<Session, 'turns'>): number {
  return turns.at(-1)?.number ?? 0;
}

/** A turn's length so far, without pauses, in milliseconds. */
export function spentBy({ spentMs, runningSince }: Turn, now: Date): number {
  return spentMs + (runningSince === null ? 0 : Math.max(0, now.getTime() - runningSince.getTime()));
}

/** Raises a hand, or changes it to or from a reply without losing its place. UserError if it is up already. */
export function raise(session: Session, memberId: string, kind: 'hand' | 'reply'): SessionChange {
  const current = currentTurn(session);
  const raised = session.hands.find((hand) => hand.memberId === memberId);
  if (kind === 'reply' && current === null) throw new UserError((words) => words.sessions.nobodySpeaks);
  if (kind === 'reply' && current?.memberId === memberId)
    throw new UserError((words) => words.sessions.youSpeak);
  const isSame = raised?.kind === kind && (kind === 'hand' || raised.duringTurn === lastTurn(session));
  if (isSame) throw new UserError((words) => words.sessions.upAlready[kind]);
  const number = raised?.number ?? Math.max(0, ...session.hands.map((hand) => hand.number)) + 1;
  const others = session.hands.filter((hand) => hand !== raised);
  return { hands: [...others, { memberId, number, kind, duringTurn: lastTurn(session) }] };
}

/** Takes a hand down. UserError if it is not up. */
export function lower({ hands }: Session, memberId: string): SessionChange {
  const left = hands.filter((hand) => hand.memberId !== memberId);
  if (left.length === hands.length) throw new UserError((words) => words.sessions.notUp);
  return { hands: left };
}

/**
 * Ends the current turn and starts the next one, if anybody waits. `after` is the number of the last turn that the
 * presser saw: UserError if the session has moved on since, so that two presses do not skip anybody.
 */
export function next(
  session: Session,
  { interactionId, after, at }: { interactionId: string; after: number | null; at: Date },
): SessionChange {
  if (session.turns.some((turn) => turn.interactionId === interactionId)) return {};
  if (session.status === 'paused') throw new UserError((words) => words.sessions.isPaused);
  if (after !== null && after !== lastTurn(session)) throw new UserError((words) => words.sessions.movedOn);
  const [hand] = orderHands(session);
  if (hand === undefined && currentTurn(session) === null)
    throw new UserError((words) => words.sessions.nobodyWaits);
  const turns = session.turns.map((turn) => (turn.isOver ? turn : { ...stand(turn, at), isOver: true }));
  if (hand === undefined) return { turns };
  const { memberId, isReply } = hand;
  const number = lastTurn(session) + 1;
  const begun = { number, memberId, isReply, interactionId, spentMs: 0, runningSince: at, isOver: false };
  return { hands: session.hands.filter((each) => each.memberId !== memberId), turns: [...turns, begun] };
}

/** Pauses a session and its turn, or resumes both. */
export function pause({ status, turns }: Session, at: Date): SessionChange {
  const isPaused = status === 'paused';
  const changed = turns.map((turn) => {
    if (turn.isOver) return turn;
    return isPaused ? { ...turn, runningSince: at } : stand(turn, at);
  });
  return { status: isPaused ? 'running' : 'paused', turns: changed };
}

/** Ends a session and erases who spoke and who waited. */
export function end(at: Date): SessionChange {
  return { status: 'ended', endedAt: at, hands: [], turns: [] };
}

function stand(turn: Turn, at: Date): Turn {
  return { ...turn, spentMs: spentBy(turn, at), runningSince: null };
}
