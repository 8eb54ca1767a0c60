import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createFilledFolder,
  exportTo,
  filesIn,
  noteDeparture,
  openFolder,
  rowsIn,
  takeIn,
} from '../../support/exchange.ts';
import { fillGroup } from '../../support/full-group.ts';
import { describeRelations } from '../../support/relations.ts';

const GROUP = '1234567890123456789';
const OTHER = '2222222222222222222';
const SMALL = { groupId: GROUP, works: 3, questions: 60, sessions: 3 };

/**
 * What people and programs type: line ends, astral characters, lone surrogates, directional controls, formulas, markup.
 */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\r\n',
        '\n\n',
        '\u2028',
        '\ud83d\ude00',
        '\ud800',
        '\udc00',
        '\u202e',
        'שלום',
        '\0',
        '\ufeff',
        '=1+1',
        '"',
        ',',
        '`',
        '---',
        '<@1>',
        '{"a":1}',
        '../',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

describe('a group that moves to another bot', () => {
  test('loses nothing', async () => {
    const here = await openFolder();
    await fillGroup(here.store, { groupId: GROUP, works: 6, questions: 300, sessions: 5 });
    await noteDeparture(here, GROUP);
    const first = await exportTo(here, GROUP);
    const there = await openFolder();
    const { manifest } = await takeIn(there, first);
    expect(manifest.works).toHaveLength(6);
    const rows = await rowsIn(here, GROUP);
    expect(Object.entries(rows).filter(([, each]) => each.length === 0)).toEqual([]);
    expect(rows['questions']).toHaveLength(300);
    expect(await rowsIn(there, GROUP)).toEqual(rows);
    expect(filesIn(await exportTo(there, GROUP))).toEqual(filesIn(first));
    expect(await there.store.integrity()).toEqual([]);
    for (const { id } of manifest.works)
      expect(await there.store.works.find(id)).toEqual(await here.store.works.find(id));
    expect(there.index.ids().toSorted()).toEqual(manifest.works.map(({ id }) => id).toSorted());
  });

  test('keeps any typed text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { minLength: 40, maxLength: 40 }), async (words) => {
        const here = await createFilledFolder({ ...SMALL, questions: 25, typed: cycle(words) });
        const first = await exportTo(here, GROUP);
        const there = await openFolder();
        await takeIn(there, first);
        expect(await rowsIn(there, GROUP)).toEqual(await rowsIn(here, GROUP));
        expect(filesIn(await exportTo(there, GROUP))).toEqual(filesIn(first));
      }),
      { numRuns: 4 },
    );
  });

  test('can get another group id', async () => {
    const here = await createFilledFolder(SMALL);
    const first = await exportTo(here, GROUP);
    const there = await openFolder();
    await takeIn(there, first, { groupId: OTHER });
    expect(await there.store.groups.held(GROUP)).toEqual([]);
    const renamed = JSON.parse(
      JSON.stringify(await rowsIn(here, GROUP)).replaceAll(`"${GROUP}"`, `"${OTHER}"`),
    );
    expect(await rowsIn(there, OTHER)).toEqual(renamed);
  });

  test('does not affect others with the same ids, and keeps its own relations', async () => {
    const here = await createFilledFolder(SMALL);
    const first = await exportTo(here, GROUP);
    const there = await openFolder();
    await takeIn(there, first);
    const before = await rowsIn(there, GROUP);
    const { present } = await takeIn(there, first, { groupId: OTHER });
    expect(present).toBe(SMALL.works);
    expect(await rowsIn(there, GROUP)).toEqual(before);
    expect(await there.store.integrity()).toEqual([]);
    const after = await rowsIn(there, OTHER);
    expect(describeRelations(after)).toEqual(describeRelations(before));
    // Turns are deleted when a session ends, so their interactions may come again.
    const ids = ({ session_turns: _turns, ...rows }: typeof after) =>
      Object.values(rows).flatMap((each) => each.flatMap(({ id, interaction_id: once }) => [id, once]));
    const shared = new Set(ids(before)).intersection(new Set(ids(after)));
    expect([...shared].filter((each) => typeof each === 'string')).toEqual([]);
    await takeIn(there, await exportTo(there, OTHER), { groupId: '3' });
    expect(describeRelations(await rowsIn(there, '3'))).toEqual(describeRelations(before));
  });

  test('replaces existing data only if told to', async () => {
    const here = await createFilledFolder(SMALL);
    const first = await exportTo(here, GROUP);
    const there = await createFilledFolder({ ...SMALL, questions: 1 });
    await fillGroup(there.store, { ...SMALL, groupId: OTHER, questions: 1 });
    const others = await rowsIn(there, OTHER);
    const own = await rowsIn(there, GROUP);
    await expect(takeIn(there, first)).rejects.toThrow(
      /already has data of group 1234567890123456789 .*--replace/u,
    );
    expect(await rowsIn(there, GROUP)).toEqual(own);
    await takeIn(there, first, { replace: true });
    expect((await rowsIn(there, GROUP))['questions']).toHaveLength(60);
    expect(await rowsIn(there, OTHER)).toEqual(others);
    expect(await there.store.integrity()).toEqual([]);
  });

  test('can leave its members’ ids behind', async () => {
    const here = await createFilledFolder(SMALL);
    const first = await exportTo(here, GROUP, 'pseudonyms');
    const files = filesIn(first);
    expect(Object.entries(files).filter(([, content]) => content.includes('90000000000000'))).toEqual([]);
    expect(files[path.join('tables', 'questions.jsonl')]).toContain('<@member-00');
    const there = await openFolder();
    await takeIn(there, first);
    expect(describeRelations(await rowsIn(there, GROUP), { members: false })).toEqual(
      describeRelations(await rowsIn(here, GROUP), { members: false }),
    );
    expect(filesIn(await exportTo(there, GROUP, 'pseudonyms'))).toEqual(files);
  });
});

/** Cycles through some words. */
function cycle(words: readonly string[]): () => string {
  let at = 0;
  return () => words[(at += 1) % words.length] ?? '';
}
