import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { eraseIn, PERSONAL_TABLES } from '../../../src/store/privacy/member-rows.ts';
import { openDatabase, openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { fillCanary } from '../../support/canary.ts';
import { createTemporaryFolder } from '../../support/made-works.ts';
import { newQuestion } from '../../support/new-question.ts';
import { createRandom } from '../../support/seeded-random.ts';

const ANA = '100000000000000001';
const BEN = '100000000000000002';

/** How often a string occurs in the bytes of a store's files. */
function countIn(file: string, words: string): number {
  const files = [file, `${file}-wal`, `${file}-shm`].filter((each) => existsSync(each));
  return files.map((each) => readFileSync(each, 'latin1').split(words).length - 1).reduce((a, b) => a + b);
}

/** Hundreds of questions of all lengths, some edited, so that SQLite moves rows between pages. */
async function askMuch(store: Store, seed: number): Promise<readonly string[]> {
  const random = createRandom(seed);
  const filler = () => 'o'.repeat(random() < 0.1 ? 6000 * random() : 600 * random());
  const ids: string[] = [];
  for (let i = 0; i < 600; i += 1) {
    const text = `canary ${i} ${filler()}`;
    const { id } = await store.questions.log(
      newQuestion({ memberId: ANA, text, interactionId: `${seed}/${i}` }),
    );
    ids.push(id);
    const earlier = ids[Math.floor(random() * ids.length)] ?? id;
    const { answer } = newQuestion();
    if (random() < 0.3)
      await store.questions.edit(earlier, { text: `canary ${filler()}`, answer, editedAt: new Date() });
  }
  return ids;
}

describe('a file', () => {
  test('is cleaned of withdrawn questions even after a restart', { timeout: 120_000 }, async () => {
    for (const seed of [1, 2, 3]) {
      const file = path.join(createTemporaryFolder(), 'store.sqlite');
      const store = await openStore(file);
      for (const id of await askMuch(store, seed)) await store.questions.withdraw(id);
      await store.close();
      const again = await openStore(file);
      onTestFinished(() => again.close());
      await again.eraseExpired(new Date());
      expect(countIn(file, 'canary')).toBe(0);
    }
  });

  test('records every kind of erasure until it is clean', async () => {
    const file = path.join(createTemporaryFolder(), 'store.sqlite');
    const store = await openStore(file);
    onTestFinished(() => store.close());
    await fillCanary({ store, groupId: 'g', memberId: ANA, otherId: BEN, words: () => 'words' });
    const { db } = await openDatabase(file);
    onTestFinished(() => db.destroy());
    const counts = () =>
      db.selectFrom('upkeep').select(['erasures', 'cleaned', 'removals']).executeTakeFirstOrThrow();
    const unnoticed: string[] = [];
    for (const table of PERSONAL_TABLES) {
      const { erasures } = await counts();
      expect(await eraseIn(db, table, { memberId: ANA, groupId: null }, new Date())).toBeGreaterThan(0);
      if ((await counts()).erasures === erasures) unnoticed.push(table.name);
    }
    expect(unnoticed).toEqual([]);
    await store.upkeep.cleanFile();
    const clean = await counts();
    expect(clean.cleaned).toBe(clean.erasures);
    await store.privacy.preview({ memberId: BEN, groupId: null }, new Date());
    expect(await counts()).toEqual(clean);
    await db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('corpus_entries').execute();
      await transaction.deleteFrom('works').execute();
    });
    expect((await counts()).removals).toBe(clean.removals + 1);
  });
});
