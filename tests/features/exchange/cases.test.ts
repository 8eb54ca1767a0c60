import { describe, expect, test } from 'vitest';

import { EXPORTED } from '../../../src/store/exchange/rows.ts';
import { createFilledFolder, exportTo, filesIn, forge, openFolder, takeIn } from '../../support/exchange.ts';
import { forgeManifest } from '../../support/invalidate.ts';

const GROUP = '1234567890123456789';
const OTHER = '2222222222222222222';
const SMALL = { groupId: GROUP, works: 1, questions: 12, sessions: 1 };
/** The reported member of the generated group, who has erased their data. */
const FORMER = '900000000000009999';

const reports = { kinds: ['report'] } as const;

/** Converts an export to one from before cases were stored. */
function makeOlder(folder: string): void {
  for (const { name, columns } of EXPORTED) {
    const later = columns.flatMap(([column, { since }]) => (since ? [column] : []));
    if (later.length === 0) continue;
    forge(folder, `tables/${name}.jsonl`, (content) =>
      content.replaceAll(/^.+$/gmu, (line) => {
        const row = Object.entries(JSON.parse(line) as object).filter(([column]) => !later.includes(column));
        return JSON.stringify(Object.fromEntries(row));
      }),
    );
  }
  forgeManifest(folder, ({ tables, files, ...manifest }) => ({
    ...manifest,
    migration: '016-audit',
    tables: tables.filter(({ name }) => name !== 'case_salts'),
    files: files.filter(({ path }) => path !== 'tables/case_salts.jsonl'),
  }));
}

describe('cases of an imported group', () => {
  test('are hidden from the reported member, also after erasure, and under another group id', async () => {
    const here = await createFilledFolder(SMALL);
    const first = await exportTo(here, GROUP);
    const there = await openFolder();
    for (const groupId of [GROUP, OTHER]) {
      await takeIn(there, first, { groupId });
      const all = await there.store.moderation.list({ groupId, reader: null, ...reports });
      const seen = await there.store.moderation.list({ groupId, reader: FORMER, ...reports });
      expect(all.filter(({ former }) => former !== null)).toHaveLength(1);
      expect(seen).toEqual(all.filter(({ former }) => former === null));
    }
  });

  test('have no salts against which ids could be tested, if ids are not exported', async () => {
    const here = await createFilledFolder(SMALL);
    const salt = /"salt":"([\da-f]{64})"/u.exec(
      Object.values(filesIn(await exportTo(here, GROUP))).join('\n'),
    );
    const without = Object.values(filesIn(await exportTo(here, GROUP, 'pseudonyms'))).join('\n');
    expect(salt?.[1]).toBeDefined();
    expect(without).not.toContain(salt?.[1]);
    expect(without).toContain('"salt":null');
    expect(without).toMatch(/"about_mark":"member-\d{4}"/u);
  });

  test('can be imported from an older export, and are pseudonymised like others', async () => {
    const here = await createFilledFolder(SMALL);
    const folder = await exportTo(here, GROUP);
    makeOlder(folder);
    const there = await openFolder();
    await takeIn(there, folder);
    const { moderation, privacy } = there.store;
    const listed = async (reader: string | null) => moderation.list({ groupId: GROUP, reader, ...reports });
    const all = await listed(null);
    expect(all.length).toBeGreaterThan(1);
    expect(all.every(({ evidence, former }) => evidence === null && former === null)).toBe(true);
    const about = all.find((each) => each.about !== null)?.about ?? '';
    const before = await listed(about);
    expect(before.length).toBeLessThan(all.length);
    await privacy.erase({ memberId: about, groupId: GROUP }, new Date());
    expect((await listed(about)).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(await listed(null)).toHaveLength(all.length);
  });

  test('are rejected without the fields of a newer export', async () => {
    const here = await createFilledFolder(SMALL);
    const folder = await exportTo(here, GROUP);
    const migration = String(JSON.parse(filesIn(folder)['manifest.json'] ?? '{}').migration);
    makeOlder(folder);
    forgeManifest(folder, (manifest) => ({ ...manifest, migration }));
    await expect(takeIn(await openFolder(), folder)).rejects.toThrow(
      /corpus_entries\.jsonl|moderation_entries\.jsonl|planned_posts\.jsonl/u,
    );
  });
});
