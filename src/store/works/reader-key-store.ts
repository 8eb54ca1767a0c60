import { randomBytes } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import type { GroupId } from '../../corpus/corpus.ts';
import type { Tables } from '../tables/tables.ts';

/** What a group's links to the reader page are signed with. */
export interface ReaderKey {
  readonly groupId: GroupId;
  /** What links call the key: 8 random bytes, which say nothing of the group. */
  readonly name: Buffer;
  /** 32 random bytes. */
  readonly key: Buffer;
}

/** Keys that links to the reader page are signed with, one for each group. They go when their group is erased. */
export interface ReaderKeyStore {
  /** The group's key, made now if there is none. */
  keyOf(groupId: GroupId): Promise<ReaderKey>;
  /** The key of this name, or null if there is none. */
  find(name: Buffer): Promise<ReaderKey | null>;
  /** Takes all keys away, and with them every link that was made; returns how many groups had one. */
  endAll(): Promise<number>;
}

/** The keys, in the store's tables. `afterErasure` runs once they have been taken away. */
export function createReaderKeyStore({
  db,
  afterErasure,
}: {
  db: Kysely<Tables>;
  afterErasure: () => Promise<void>;
}): ReaderKeyStore {
  const find = async (column: 'group_id' | 'name', value: string): Promise<ReaderKey | null> => {
    const row = await db.selectFrom('reader_keys').selectAll().where(column, '=', value).executeTakeFirst();
    return row ? fromRow(row) : null;
  };

  return {
    async keyOf(groupId) {
      const known = await find('group_id', groupId);
      if (known !== null) return known;
      // Another process may be first.
      await db
        .insertInto('reader_keys')
        .values({ group_id: groupId, name: randomText(8), key: randomText(32) })
        .onConflict((conflict) => conflict.column('group_id').doNothing())
        .execute();
      return fromRow(
        await db
          .selectFrom('reader_keys')
          .selectAll()
          .where('group_id', '=', groupId)
          .executeTakeFirstOrThrow(),
      );
    },
    find: (name) => find('name', name.toString('base64url')),
    async endAll() {
      const { numDeletedRows } = await db.deleteFrom('reader_keys').executeTakeFirstOrThrow();
      if (numDeletedRows > 0n) await afterErasure();
      return Number(numDeletedRows);
    },
  };
}

function randomText(bytes: number): string {
  return randomBytes(bytes).toString('base64url');
}

function fromRow({ group_id: groupId, name, key }: Selectable<Tables['reader_keys']>): ReaderKey {
  return { groupId, name: Buffer.from(name, 'base64url'), key: Buffer.from(key, 'base64url') };
}
