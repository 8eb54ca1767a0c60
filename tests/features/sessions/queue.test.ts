import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Hand, Session, SessionOrder, Turn } from '../../../src/corpus/session.ts';
import { UserError } from '../../../src/errors.ts';
import { currentTurn, lastTurn, lower, next, raise } from '../../../src/features/sessions/moves.ts';
import { countTurns, orderHands, REPLIES_IN_A_ROW } from '../../../src/features/sessions/queue.ts';
import { newSession } from '../../support/new-session.ts';

const at = new Date('2026-03-01T12:00:00Z');

/** A press on a board. */
type Press =
  | { readonly kind: 'hand' | 'reply' | 'lower'; readonly memberId: string }
  | { readonly kind: 'next' };

const members = ['ana', 'ben', 'cem', 'dia', 'eli'] as const;
const member = fc.constantFrom(...members);
const press: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ kind: fc.constantFrom('hand', 'reply', 'reply', 'lower'), memberId: member }),
  fc.record({ kind: fc.constant('next') }),
);
const presses = fc.array(press, { maxLength: 80 });
const orders = fc.constantFrom<SessionOrder>('first-come', 'new-voices');

/** The session after a press; a rejected one changes nothing. */
function apply(session: Session, pressed: Press, number: number): Session {
  try {
    const change =
      pressed.kind === 'next'
        ? next(session, { interactionId: String(number), after: null, at })
        : pressed.kind === 'lower'
          ? lower(session, pressed.memberId)
          : raise(session, pressed.memberId, pressed.kind);
    return { ...session, ...change };
  } catch (error) {
    if (error instanceof UserError) return session;
    throw error;
  }
}

function* play(order: SessionOrder, all: readonly Press[]) {
  let session = newSession({ order });
  for (const [number, pressed] of all.entries()) {
    const before = session;
    session = apply(session, pressed, number);
    yield { before, pressed, session };
  }
}

function hand(memberId: string, number: number, change: Partial<Hand> = {}): Hand {
  return { memberId, number, kind: 'hand', duringTurn: 0, ...change };
}

function turn(number: number, memberId: string, change: Partial<Turn> = {}): Turn {
  const begun = { number, memberId, isReply: false, interactionId: `t${number}` };
  return { ...begun, spentMs: 0, runningSince: null, isOver: true, ...change };
}

const namesOf = (queue: readonly Hand[]) => queue.map(({ memberId }) => memberId);

describe('orderHands', () => {
  test('keeps the order of raising', () => {
    const hands = [hand('ben', 2), hand('ana', 1), hand('cem', 3)];
    expect(namesOf(orderHands({ hands, turns: [turn(1, 'ana')], order: 'first-come' }))).toEqual([
      'ana',
      'ben',
      'cem',
    ]);
  });

  test('puts members with fewer turns first, and of equals, the first to raise', () => {
    const hands = [hand('ana', 1), hand('ben', 2), hand('cem', 3), hand('dia', 4)];
    const turns = [turn(1, 'ana'), turn(2, 'ben'), turn(3, 'ana')];
    expect(namesOf(orderHands({ hands, turns, order: 'new-voices' }))).toEqual(['cem', 'dia', 'ben', 'ana']);
  });

  test('lets this many replies follow a turn, and further ones wait with the hands', () => {
    const reply = { kind: 'reply', duringTurn: 1 } as const;
    const hands = [hand('ana', 1), hand('ben', 2, reply), hand('cem', 3, reply), hand('dia', 4, reply)];
    const state = { hands, turns: [turn(1, 'eli')], order: 'first-come' } as const;
    expect(orderHands(state).map(({ memberId, isReply }) => [memberId, isReply])).toEqual([
      ['ben', true],
      ['cem', true],
      ['ana', false],
      ['dia', false],
    ]);
    const replied = [turn(1, 'eli'), turn(2, 'ben', { isReply: true }), turn(3, 'cem', { isReply: true })];
    const left = hands.filter(({ memberId }) => !['ben', 'cem'].includes(memberId));
    expect(namesOf(orderHands({ hands: left, turns: replied, order: 'first-come' }))).toEqual(['ana', 'dia']);
  });

  test('treats a reply to an earlier turn as a hand', () => {
    const hands = [hand('ana', 1), hand('ben', 2, { kind: 'reply', duringTurn: 1 })];
    const turns = [turn(1, 'cem'), turn(2, 'dia')];
    expect(namesOf(orderHands({ hands, turns, order: 'first-come' }))).toEqual(['ana', 'ben']);
  });

  test('loses and duplicates nobody, whatever is pressed', () => {
    fc.assert(
      fc.property(orders, presses, (order, all) => {
        for (const { before, pressed, session } of play(order, all)) {
          const queue = namesOf(orderHands(session));
          expect(new Set(queue).size).toBe(queue.length);
          expect(queue.toSorted()).toEqual(namesOf(session.hands).toSorted());
          const left = namesOf(before.hands).filter((name) => !queue.includes(name));
          const spoke = pressed.kind === 'next' ? currentTurn(session)?.memberId : null;
          const lowered = pressed.kind === 'lower' ? pressed.memberId : null;
          expect(left.every((name) => name === spoke || name === lowered)).toBe(true);
        }
      }),
    );
  });

  test('always gives the next turn to the first shown, in the shown order', () => {
    fc.assert(
      fc.property(orders, presses, (order, all) => {
        for (const { session } of play(order, all)) {
          const shown = namesOf(orderHands(session));
          let going = session;
          const spoken = shown.map((_, at2) => {
            going = apply(going, { kind: 'next' }, 1000 + at2);
            return currentTurn(going)?.memberId;
          });
          expect(spoken).toEqual(shown);
        }
      }),
    );
  });

  test('never lets more replies in a row pass the hands than allowed', () => {
    fc.assert(
      fc.property(orders, presses, (order, all) => {
        const { turns } = [...play(order, all)].at(-1)?.session ?? newSession();
        const rows = turns.map(({ isReply }) => (isReply ? 'r' : 'h')).join('');
        expect(rows).not.toContain('r'.repeat(REPLIES_IN_A_ROW + 1));
        expect(rows.startsWith('r')).toBe(false);
      }),
    );
  });

  test('orders hands that are not replies by the board’s rule', () => {
    fc.assert(
      fc.property(orders, presses, (order, all) => {
        for (const { session } of play(order, all)) {
          const counts = countTurns(session.turns);
          const key = ({ memberId, number }: Hand) => [
            order === 'new-voices' ? (counts.get(memberId) ?? 0) : 0,
            number,
          ];
          const keys = orderHands(session)
            .filter(({ isReply }) => !isReply)
            .map(key);
          expect(keys).toEqual(keys.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
        }
      }),
    );
  });

  test('replies do not keep a hand waiting: within three turns a waiting hand speaks', () => {
    fc.assert(
      fc.property(orders, presses, fc.array(presses, { maxLength: 6 }), (order, all, between) => {
        let session = [...play(order, all)].at(-1)?.session ?? newSession({ order });
        session = apply(session, { kind: 'hand', memberId: 'zoe' }, 5000);
        const others = between.map((some) => some.filter(({ kind }) => kind === 'reply'));
        let isServed = false;
        for (const [round, some] of [...others, [], [], []].slice(0, REPLIES_IN_A_ROW + 1).entries()) {
          for (const [index, one] of some.entries())
            session = apply(session, one, 6000 + round * 100 + index);
          session = apply(session, { kind: 'next' }, 9000 + round);
          isServed ||= currentTurn(session)?.isReply === false;
        }
        expect(isServed).toBe(true);
      }),
    );
  });
});

describe('next', () => {
  test('acts once per interaction, and skips nobody from an outdated board', () => {
    const session = newSession({ hands: [hand('ana', 1), hand('ben', 2)] });
    const once = { ...session, ...next(session, { interactionId: 'i', after: 0, at }) };
    expect(currentTurn(once)?.memberId).toBe('ana');
    expect(next(once, { interactionId: 'i', after: 0, at })).toEqual({});
    expect(() => next(once, { interactionId: 'j', after: 0, at })).toThrow(/Nobody was skipped/u);
    const twice = { ...once, ...next(once, { interactionId: 'k', after: lastTurn(once), at }) };
    expect(currentTurn(twice)?.memberId).toBe('ben');
  });
});

describe('raise', () => {
  test('rejects what makes no sense, and says why', () => {
    const quiet = newSession();
    expect(() => raise(quiet, 'ana', 'reply')).toThrow(/Nobody is speaking/u);
    const running = newSession({ turns: [turn(1, 'ana', { isOver: false, runningSince: at })] });
    expect(() => raise(running, 'ana', 'reply')).toThrow(/speaking yourself/u);
    expect(() => raise(newSession({ hands: [hand('ana', 1)] }), 'ana', 'hand')).toThrow(/already up/u);
    expect(() => lower(quiet, 'ana')).toThrow(/not up/u);
  });

  test('keeps a hand’s place when it becomes a reply and a hand again', () => {
    const turns = [turn(1, 'cem', { isOver: false, runningSince: at })];
    const session = newSession({ turns, hands: [hand('ana', 1), hand('ben', 2)] });
    const replying = { ...session, ...raise(session, 'ben', 'reply') };
    expect(namesOf(orderHands(replying))).toEqual(['ben', 'ana']);
    const again = { ...replying, ...raise(replying, 'ben', 'hand') };
    expect(namesOf(orderHands(again))).toEqual(['ana', 'ben']);
  });
});
