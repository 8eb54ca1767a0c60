import type { Hand, Session, Turn } from '../../corpus/session.ts';

/** Replies that may follow a turn before the hands go on, so that they cannot keep the others waiting. */
export const REPLIES_IN_A_ROW = 2;

/** What decides who is next. */
export type QueueState = Pick<Session, 'hands' | 'turns' | 'order'>;

/** A hand in its place; `isReply` if it comes before the hands, as a reply. */
export type QueuedHand = Hand & { readonly isReply: boolean };

/**
 * All who wait, in the order in which they will speak if nobody else raises a hand. Replies to the turn that runs, or
 * to a reply to it, come first, as many as {@link REPLIES_IN_A_ROW} allows; later ones wait with the hands. Hands come
 * by the time of raising; where new voices go first, by the number of turns before that.
 */
export function orderHands({ hands, turns, order }: QueueState): readonly QueuedHand[] {
  const byTime = hands.toSorted((a, b) => a.number - b.number);
  const replies = new Set(byTime.filter((hand) => isFresh(hand, turns)).slice(0, repliesLeft(turns)));
  const waiting = byTime.filter((hand) => !replies.has(hand));
  const counts = countTurns(turns);
  const had = ({ memberId }: Hand) => counts.get(memberId) ?? 0;
  const ordered = order === 'new-voices' ? waiting.toSorted((a, b) => had(a) - had(b)) : waiting;
  return [
    ...[...replies].map((hand) => ({ ...hand, isReply: true })),
    ...ordered.map((hand) => ({ ...hand, isReply: false })),
  ];
}

/** How many turns each member has had, the running one included. */
export function countTurns(turns: readonly Pick<Turn, 'memberId'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { memberId } of turns) counts.set(memberId, (counts.get(memberId) ?? 0) + 1);
  return counts;
}

/** Whether it replies to the last turn that was no reply, or to a reply to that. */
function isFresh({ kind, duringTurn }: Hand, turns: readonly Turn[]): boolean {
  const answered = turns.findLast(({ isReply }) => !isReply)?.number ?? Infinity;
  return kind === 'reply' && duringTurn >= answered;
}

function repliesLeft(turns: readonly Turn[]): number {
  const inARow = turns.length - 1 - turns.findLastIndex(({ isReply }) => !isReply);
  return Math.max(0, REPLIES_IN_A_ROW - inARow);
}
