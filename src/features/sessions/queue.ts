import type { Hand, Session, Turn } from '../../corpus/session.ts';

/** Most replies after a turn before the hands continue, so that replies can't keep others waiting. */
export const REPLIES_IN_A_ROW = 2;

/** The input of the order. */
export type QueueState = Pick<Session, 'hands' | 'turns' | 'order'>;

/** A hand with its place; `isReply` if it comes before the hands, as a reply. */
export type QueuedHand = Hand & { readonly isReply: boolean };

/**
 * All who wait, in the order in which they will speak if nobody else raises a hand. Replies to the current turn, or to
 * a reply to it, come first, up to {@link REPLIES_IN_A_ROW}; later ones wait with the hands. Hands are ordered by time
 * of raising; with new voices first, by number of turns before that.
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

/** Number of turns of each member, including the current one. */
export function countTurns(turns: readonly Pick<Turn, 'memberId'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { memberId } of turns) counts.set(memberId, (counts.get(memberId) ?? 0) + 1);
  return counts;
}

/** Whether it replies to the last turn that was not a reply, or to a reply to that. */
function isFresh({ kind, duringTurn }: Hand, turns: readonly Turn[]): boolean {
  const answered = turns.findLast(({ isReply }) => !isReply)?.number ?? Infinity;
  return kind === 'reply' && duringTurn >= answered;
}

function repliesLeft(turns: readonly Turn[]): number {
  const inARow = turns.length - 1 - turns.findLastIndex(({ isReply }) => !isReply);
  return Math.max(0, REPLIES_IN_A_ROW - inARow);
}
