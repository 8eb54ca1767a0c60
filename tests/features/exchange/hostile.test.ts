import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeExport } from '../../../src/features/exchange/write-export.ts';
import { openConcordance, type Concordance } from '../../../src/wiring.ts';
import { createFilledFolder, openFolder, takeIn } from '../../support/exchange.ts';
import { fillGroup } from '../../support/full-group.ts';
import { set } from '../../support/invalidate.ts';
import { SPOILT_FOLDERS } from '../../support/invalid-folders.ts';
import { SPOILT_ROWS } from '../../support/invalid-rows.ts';
import { createTemporaryFolder } from '../../support/made-works.ts';

const GROUP = '1234567890123456789';

let whole = '';
/** A bot without data, into which nothing may get. */
let empty: Concordance;

beforeAll(async () => {
  const data = mkdtempSync(path.join(tmpdir(), 'concordance-whole-'));
  const concordance = await openConcordance({ dataFolder: data, publicUrl: null });
  const { store } = concordance;
  await fillGroup(store, { groupId: GROUP, works: 2, questions: 30, sessions: 3 });
  whole = path.join(data, 'whole');
  await writeExport(store, whole, { groupId: GROUP, members: 'ids', onProgress: () => {} });
  await concordance.close();
  empty = await openConcordance({ dataFolder: path.join(data, 'empty'), publicUrl: null });
  return async () => {
    await empty.close();
    rmSync(data, { recursive: true });
  };
});

/** A copy of a complete export, to be modified. */
function copyWhole(): string {
  const folder = path.join(createTemporaryFolder(), 'export');
  cpSync(whole, folder, { recursive: true });
  return folder;
}

describe('a malicious export', () => {
  test.each([...SPOILT_FOLDERS, ...SPOILT_ROWS])(
    'with %s is rejected with a clear message, and nothing is imported',
    async (_name, spoil, words) => {
      const folder = copyWhole();
      spoil(folder);
      await expect(takeIn(empty, folder)).rejects.toMatchObject({
        name: 'UserError',
        message: expect.stringMatching(words) as string,
      });
      expect(await empty.store.groups.held(GROUP)).toEqual([]);
      expect(await empty.store.works.ids()).toEqual([]);
    },
  );

  test("can't reach rows of other groups by their ids", async () => {
    const there = await createFilledFolder({ groupId: '7', works: 1, questions: 8, sessions: 2 });
    const [of7] = await there.store.discussion.list({
      groupId: '7',
      statuses: ['open'],
      before: new Map(),
      sort: 'newest',
      limit: 1,
    });
    const folder = copyWhole();
    set('session_items', 1, { question_id: of7?.id })(folder);
    set('discussion_questions', 1, { merged_into: of7?.id })(folder);
    await takeIn(there, folder);
    const sessions = await there.store.sessions.ended(GROUP, 25);
    const named = sessions.flatMap(({ items }) =>
      items.map((item) => ('questionId' in item ? item.questionId : '')),
    );
    expect(named).not.toContain(of7?.id);
    const taken = await there.store.discussion.list({
      groupId: GROUP,
      statuses: ['open', 'taken', 'parked', 'answered', 'merged'],
      before: new Map(),
      sort: 'newest',
    });
    expect(taken.map(({ mergedInto }) => mergedInto)).not.toContain(of7?.id);
  });

  test('in a missing folder is reported', async () => {
    const there = await openFolder();
    await expect(takeIn(there, '/nowhere/at/all')).rejects.toThrow(/There is no folder/u);
  });
});
