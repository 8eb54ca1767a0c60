import { expect, test } from 'vitest';

import { catalogueOf } from '../../../src/catalogue/catalogue.ts';
import { LANGUAGES } from '../../../src/corpus/group-settings.ts';
import { balanceMessage, sessionBoard } from '../../../commands/session/board-reply.ts';
import { orderHands } from '../../../src/features/sessions/queue.ts';
import { newSession } from '../../support/new-session.ts';

const now = new Date('2026-03-01T12:00:00Z');
const members = Array.from({ length: 400 }, (_, at) => `${10n ** 19n + BigInt(at)}`);
const hands = members.map(
  (memberId, at) => ({ memberId, number: at + 1, kind: 'hand', duringTurn: 0 }) as const,
);

test.each(LANGUAGES)(
  'a board with hundreds of hands fits a message and says how many more, in %s',
  (language) => {
    const words = catalogueOf(language);
    const session = newSession({ hands, order: 'new-voices', turnSeconds: 180 });
    const question = { text: '*'.repeat(2000), messageUrl: null };
    const view = { session, queue: orderHands(session), current: null, question };
    const shown = JSON.stringify(sessionBoard(words, view, now));
    expect(shown).toContain(`25. <@${members[24]}>`);
    expect(shown).not.toContain(`<@${members[25]}>`);
    expect(shown).toContain(words.sessions.more(375));
  },
);

test('the balance of hundreds fits a message', () => {
  const shares = members.map((memberId) => ({ memberId, turns: 1, seconds: 61, percent: 0 }));
  const shown = JSON.stringify(balanceMessage(catalogueOf('en'), shares));
  expect(shown).toContain('1 turn, 1:01 minutes');
  expect(shown).toContain('and 375 more');
});
