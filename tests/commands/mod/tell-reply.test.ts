import { array, assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { catalogueOf } from '../../../src/catalogue/catalogue.ts';
import { LIMITS } from '../../../src/discord/replies/limits.ts';
import { tellNotice, type ToTell } from '../../../commands/mod/tell-reply.ts';

const toTell = (change: Partial<ToTell> = {}): ToTell => ({
  about: '300000000000000001',
  reach: 'direct',
  seeing: { roles: ['Moderator'], named: 2 },
  owner: true,
  days: 180,
  ...change,
});

test.each(['en', 'de', 'fr'] as const)(
  'in %s the notice has room whatever roles are called, and the first of many are named',
  (language) => {
    const words = catalogueOf(language);
    const name = string({
      unit: constantFrom('*', '\u2067', '\u2069', '`', '<@1>', '\n', 'a '),
      maxLength: 100,
    });
    assert(
      property(array(name, { maxLength: 250 }), (roles) => {
        const said = tellNotice(words, toTell({ seeing: { roles, named: 3 } }));
        expect(said.length).toBeLessThanOrEqual(LIMITS.text);
        expect(said).not.toMatch(/(?<!\\)<@1>/u);
        expect(said.split('\n\n')).toHaveLength(4);
      }),
    );
    const many = Array.from({ length: 15 }, (_, at) => `Role ${at}`);
    expect(tellNotice(words, toTell({ seeing: { roles: many, named: 0 } }))).toMatch(
      /Role 11\*\*, 3 [^]*(?:Rollen|roles|rôles)/u,
    );
  },
);

test('who sees it is said as far as it is known', () => {
  const words = catalogueOf('en');
  const everyone = { roles: ['@everyone'], named: 0 };
  expect(tellNotice(words, toTell({ seeing: everyone, owner: false }))).toContain('by role: everyone.');
  expect(tellNotice(words, toTell({ seeing: null, reach: null }))).toContain(
    'moderators and admins of this group, except the author of the message',
  );
  expect(tellNotice(words, toTell({ about: null, reach: 'channel' }))).toContain(
    'so no moderator is left out',
  );
});
