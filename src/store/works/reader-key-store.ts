import { randomBytes } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { GroupId } from '../../corpus/corpus.ts';
import type { StoreParts } from '../store-parts.ts';
import { countChanged } from '../tables/count-changed.ts';
import { selectRows } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';

/** A key that signs a group's links to the reader page. */
export interface ReaderKey {
  readonly groupId: GroupId;
  /** The key's name in links: 8 random bytes, which reveal nothing about the group. */
  readonly name: Buffer;
  /** 32 random bytes. */
  readonly key: Buffer;
}

/** Keys for signing links to the reader page, one per group. They are erased with their group. */
export interface ReaderKeyStore {
  /** The group's key, created if there is none. */
  keyOf(groupId: GroupId): Promise<ReaderKey>;
  /** The key with this name, or null. */
  find(name: Buffer): Promise<ReaderKey | null>;
  /** Deletes all keys, which invalidates every link; returns how many groups had one. */
  endAll(): Promise<number>;
}

/** Stores the keys in the tables. */
export function createReaderKeyStore({
  db,
  afterErasure,
}: Pick<StoreParts, 'db' | 'afterErasure'>): ReaderKeyStore {
  const find = async (like: { groupId: GroupId } | { name: string }): Promise<ReaderKey | null> => {
    const row = await selectRows(db, 'reader_keys', like).executeTakeFirst();
    return row ? fromRow(row) : null;
  };

  return {
    async keyOf(groupId) {
      const known = await find({ groupId });
      if (known !== null) return known;
      // Another process may be first.
      await db
        .insertInto('reader_keys')
        .values({ group_id: groupId, name: randomText(8), key: randomText(32) })
        .onConflict((conflict) => conflict.column('group_id').doNothing())
        .execute();
      return fromRow(await selectRows(db, 'reader_keys', { groupId }).executeTakeFirstOrThrow());
    },
    find: (name) => find({ name: name.toString('base64url') }),
    async endAll() {
      const ended = await countChanged(db.deleteFrom('reader_keys'));
      if (ended > 0) await afterErasure();
      return ended;
    },
  };
}

function randomText(bytes: number): string {
  return randomBytes(bytes).toString('base64url');
}

function fromRow({ group_id: groupId, name, key }: Selectable<Tables['reader_keys']>): ReaderKey {
  return { groupId, name: Buffer.from(name, 'base64url'), key: Buffer.from(key, 'base64url') };
}
