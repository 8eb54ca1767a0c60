import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../src/store/open-store.ts';
import { deleteRows, insertRows, selectRows, updateRows } from '../../../src/store/tables/rows.ts';
import { createTemporaryFolder } from '../../support/made-works.ts';

test('rows are never changed or deleted without saying which', async () => {
  const { db, sqlite } = await openDatabase(path.join(createTemporaryFolder(), 'store.sqlite'));
  await insertRows(db, 'reader_keys', { groupId: '1', name: 'a', key: 'b' });

  await expect(deleteRows(db, 'reader_keys', {})).rejects.toThrow('which rows');
  await expect(updateRows(db, 'reader_keys', {}, { key: 'c' })).rejects.toThrow('which rows');

  expect(await selectRows(db, 'reader_keys', { key: 'b' }).execute()).toHaveLength(1);
  sqlite.close();
});
