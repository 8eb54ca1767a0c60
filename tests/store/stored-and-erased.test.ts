import { expect, test } from 'vitest';

import { newEntry } from '../../src/features/moderation/new-entry.ts';
import { fillCanary } from '../support/canary.ts';
import { fillGroup } from '../support/full-group.ts';
import { openTemporaryStore } from '../support/temporary-store.ts';

const GROUP = '1234567890123456789';
const HERE = '1234567890123456780';
/** A member of the full group, with data everywhere in two other groups. */
const ANA = '90000000000000100';

test('what a member is shown is what is deleted or stays when they are erased, in every table', async () => {
  const store = await openTemporaryStore();
  await fillGroup(store, { groupId: GROUP, works: 3, questions: 80, sessions: 3 });
  for (const groupId of [HERE, '1234567890123456781']) {
    const all = { groupId, memberId: ANA, otherId: '900000000000000101', words: () => 'Tides' };
    await fillCanary({ store, ...all });
    // Their actions and notes name themselves, as older versions allowed.
    const at = new Date('2026-03-02T13:00:00Z');
    const said = [{ name: 'member', value: `<@${ANA}>` }];
    const place = { channelId: '5', messageId: '7', right: 'permission' } as const;
    await store.acts.add({ groupId, at, by: ANA, act: 'mod note', options: said, ...place });
    const own = { groupId, at, by: ANA, about: ANA, interactionId: `${groupId} own` };
    await store.moderation.add(newEntry({ ...own, kind: 'note', words: 'All is well with me.' }));
  }
  const members = Array.from({ length: 12 }, (_, i) => `90000000000000${100 + i}`);
  for (const memberId of members)
    for (const groupId of [GROUP, HERE, null]) {
      const whose = { memberId, groupId };
      const shown = (await store.privacy.held(whose)).map(({ table, rows }) => [table, rows.length]);
      const offered = await store.privacy.preview(whose, new Date());
      const told = offered.map(({ table, goes, stays }) => [table, goes + stays]);
      expect(Object.fromEntries(told)).toEqual(Object.fromEntries(shown));
      expect(offered.filter(({ goes, stays }) => goes < 0 || stays < 0)).toEqual([]);
    }
  const erased = await store.privacy.erase({ memberId: ANA, groupId: null }, new Date());
  expect(erased.tables.length).toBeGreaterThan(20);
  expect(await store.privacy.held({ memberId: ANA, groupId: null })).toEqual([]);
}, 300_000);
