import { beforeEach, describe, expect, test } from 'vitest';
import { OPERATOR_GROUP } from '../../../src/corpus/corpus.ts';
import { DEFAULT_SETTINGS } from '../../../src/corpus/group-settings.ts';
import { createLibrary } from '../../../src/features/corpus/library.ts';
import { createOpenGroup, type OpenGroup } from '../../../src/features/group/audience.ts';
import type { ReadingLines } from '../../../src/features/reading-line/reading-line.ts';
import { createReadingLines } from '../../../src/features/reading-line/reading-lines.ts';
import { createSettings } from '../../../src/features/group/settings.ts';
import { UserError } from '../../../src/errors.ts';
import type { Store } from '../../../src/store/store.ts';
import { harbour, railway } from '../../support/essays.ts';
import { importedWork } from '../../support/made-works.ts';
import { openTemporaryStore } from '../../support/temporary-store.ts';

const all = async () => openGroup('g', null);
const mara = async () => openGroup('g', 'mara');
const hanna = async () => openGroup('g', 'hanna');
const [pilots, lighthouse] = harbour.layout.sections;
const sections = { pilots: pilots?.end ?? 0, lighthouse: lighthouse?.end ?? 0 };

let time: Date;
let store: Store;
let lines: ReadingLines;
let openGroup: OpenGroup;

beforeEach(async () => {
  time = new Date('2026-03-01T10:00:00Z');
  store = await openTemporaryStore();
  for (const work of [harbour, railway]) {
    const { description, ...rest } = importedWork([{ kind: 'prose', text: 'x' }], { title: 'A book' });
    const size = { ...rest.size, characters: work.text.length };
    await store.works.add(
      { ...rest, work, size, description },
      { groupId: 'g', addedBy: null, addedAt: time },
    );
  }
  openGroup = createOpenGroup({ store });
  const library = createLibrary({ store, linkTo: () => null });
  lines = createReadingLines({ store, library, openGroup, now: () => time });
});

const pass = (minutes: number): Date => (time = new Date(time.getTime() + minutes * 60_000));

const putOwn = (groupId: string, line: number) =>
  store.readingLines.putMember({ memberId: 'mara', groupId, workId: harbour.id, line, changedAt: time });

describe('the group’s line', () => {
  test('moves to the end of a section, and opens the work at the end', async () => {
    await lines.placeGroup(await all(), harbour.id, { section: 0 }, 'hanna');
    expect(await lines.groupLine('g', harbour.id)).toBe(sections.pilots);
    expect(await lines.groupLine('g', railway.id)).toBeNull();
    await lines.placeGroup(await all(), harbour.id, null, 'hanna');
    expect(await lines.groupLine('g', harbour.id)).toBeNull();
  });

  test('moves by schedule only if the group uses lines', async () => {
    await lines.moveGroup('g', harbour.id, sections.pilots);
    expect(await lines.groupLine('g', harbour.id)).toBe(sections.pilots);
    await store.settings.put('free', { ...DEFAULT_SETTINGS, readingLine: false });
    await lines.moveGroup('free', harbour.id, sections.pilots);
    expect(await store.readingLines.ofGroup('free')).toEqual([]);
  });

  test('is described without titles past the reader’s own line', async () => {
    const place = await lines.placeGroup(await all(), harbour.id, { section: 0 }, 'hanna');
    expect(place).toMatchObject({ title: 'A book', section: { number: '1', title: 'The pilots' } });
    await lines.setOwn(await mara(), 'mara', harbour.id, { percent: 0 });
    expect((await lines.findGroup(await mara(), harbour.id)).section).toEqual({ number: '1', title: null });
  });

  test('is cut back to the end of a passage', async () => {
    const { line } = await lines.placeGroup(await all(), harbour.id, { percent: 99 }, 'hanna');
    expect(harbour.layout.passages.map(({ end }) => end)).toContain(line);
  });

  test.each([
    [{ section: 9 }, /no such section/],
    [{ page: '217' }, /no pages/],
    [{ percent: 101 }, /0 to 100/],
  ])('rejects %j', async (to, message) => {
    const refused = lines.placeGroup(await all(), harbour.id, to, 'hanna');
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toThrow(message);
  });

  test('has no effect if the group switches it off', async () => {
    await lines.moveGroup('g', harbour.id, sections.pilots);
    const settings = createSettings({ store });
    await settings.change('g', { readingLine: false });
    expect([...(await openGroup('g', 'mara')).lines]).toEqual([]);
    await expect(lines.setOwn(await mara(), 'mara', harbour.id, { percent: 5 })).rejects.toThrow(/switched/);
  });
});

describe('a member’s own line', () => {
  test('applies to them only, before or after the group’s, until it is cleared', async () => {
    await lines.moveGroup('g', harbour.id, sections.pilots);
    await lines.setOwn(await mara(), 'mara', harbour.id, { section: 1 });
    await lines.setOwn(await mara(), 'mara', railway.id, { percent: 0 });
    expect((await openGroup('g', 'mara')).lines.get(harbour.id)).toBe(sections.lighthouse);
    expect((await openGroup('g', 'hanna')).lines.get(harbour.id)).toBe(sections.pilots);
    expect((await openGroup('g', null)).lines.has(railway.id)).toBe(false);
    expect(
      (await lines.progress(await mara())).map(({ own, group }) => [own?.percent, group !== null]),
    ).toEqual([
      [100, true],
      [0, false],
    ]);
    expect(await lines.clearOwn(await mara(), 'mara', null)).toBe(2);
    expect(await lines.clearOwn(await mara(), 'mara', null)).toBe(0);
    expect((await openGroup('g', 'mara')).lines.get(harbour.id)).toBe(sections.pilots);
  });

  test('outside groups the shortest of them applies, unless one is set there', async () => {
    await putOwn('g', 90);
    await putOwn('h', 40);
    expect((await openGroup(OPERATOR_GROUP, 'mara')).lines.get(harbour.id)).toBe(40);
    await putOwn(OPERATOR_GROUP, 70);
    expect((await openGroup(OPERATOR_GROUP, 'mara')).lines.get(harbour.id)).toBe(70);
  });

  test('is offered by numbers if titles would be spoilers, with titles for hosts', async () => {
    await lines.moveGroup('g', harbour.id, sections.pilots);
    const names = async (typed: string, showsAll: boolean) =>
      (await lines.suggestEnds(await mara(), harbour.id, typed, showsAll)).map(({ name }) => name);
    expect(await names('', false)).toEqual(['1 The pilots', '2']);
    expect(await names('light', false)).toEqual([]);
    expect(await names('light', true)).toEqual(['2 The lighthouse']);
  });
});

describe('sharing', () => {
  test('is allowed if nobody has gone past the group’s line', async () => {
    await lines.moveGroup('g', harbour.id, sections.pilots);
    await lines.setOwn(await mara(), 'mara', harbour.id, { percent: 0 });
    expect(await lines.mayShare(await mara(), 'mara', pass(1))).toBe(true);
  });

  test('is forbidden while one’s own line is past the group’s, and for messages from that time', async () => {
    await lines.moveGroup('g', harbour.id, sections.pilots);
    await lines.setOwn(await mara(), 'mara', harbour.id, { section: 1 });
    const madeAt = pass(1);
    expect(await lines.mayShare(await mara(), 'mara', madeAt)).toBe(false);
    expect(await lines.mayShare(await hanna(), 'hanna', madeAt)).toBe(true);
    pass(1);
    await lines.clearOwn(await mara(), 'mara', null);
    expect(await lines.mayShare(await mara(), 'mara', madeAt)).toBe(false);
    expect(await lines.mayShare(await mara(), 'mara', pass(1))).toBe(true);
  });

  test('is allowed again once the group has caught up', async () => {
    await lines.moveGroup('g', harbour.id, sections.pilots);
    await lines.setOwn(await mara(), 'mara', harbour.id, { section: 1 });
    const madeAt = pass(1);
    await lines.moveGroup('g', harbour.id, sections.lighthouse);
    expect(await lines.mayShare(await mara(), 'mara', madeAt)).toBe(true);
  });

  test('is forbidden for messages from before a line was set or moved back', async () => {
    const madeAt = pass(0);
    pass(1);
    await lines.moveGroup('g', harbour.id, sections.lighthouse);
    pass(1);
    await lines.moveGroup('g', harbour.id, sections.pilots);
    expect(await lines.mayShare(await mara(), 'mara', madeAt)).toBe(false);
    expect(await lines.mayShare(await mara(), 'mara', pass(1))).toBe(true);
  });

  test('is forbidden for messages from before the member shortened their own line, even if the group has none', async () => {
    const madeAt = pass(1);
    await lines.setOwn(await mara(), 'mara', harbour.id, { percent: 0 });
    expect(await lines.mayShare(await mara(), 'mara', madeAt)).toBe(false);
    expect(await lines.mayShare(await mara(), 'mara', pass(1))).toBe(true);
  });
});
