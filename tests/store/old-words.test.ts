import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { uncatalogued } from '../../src/catalogue/phrase.ts';
import { openStore } from '../../src/store/open-store.ts';
import { abstention } from '../support/fixtures.ts';
import { createTemporaryFolder, shortWork } from '../support/made-works.ts';
import { newQuestion } from '../support/new-question.ts';

const REASON = 'None of the texts mentions ‘bread’.';

async function open() {
  const file = path.join(createTemporaryFolder(), 'store.sqlite');
  const store = await openStore(file);
  onTestFinished(() => store.close());
  const write = (sql: string, ...values: readonly string[]) => {
    const db = new Database(file);
    db.prepare(sql).run(...values);
    db.close();
  };
  return { store, write };
}

test('remarks that older versions stored as text still work', async () => {
  const { store, write } = await open();
  await store.works.add(shortWork('The tide.'), { groupId: 'a', addedBy: null, addedAt: new Date() });
  write(
    `UPDATE corpus_entries SET report = json_set(report, '$.remarks', json_array(?))`,
    'One was dropped.',
  );
  const [entry] = await store.works.list(['a']);
  expect(entry?.report.remarks).toEqual([uncatalogued('One was dropped.')]);
});

test('so do old reasons why the texts had no answer', async () => {
  const { store, write } = await open();
  const { id } = await store.questions.log(newQuestion({ answer: abstention() }));
  write('UPDATE questions SET reason = ?', REASON);
  expect((await store.questions.find(id))?.answer.reason).toEqual(uncatalogued(REASON));
});
