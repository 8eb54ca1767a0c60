import type { Kysely, Selectable, Transaction } from 'kysely';
import type { NewSavedQuote, SavedQuote, SavedQuoteId } from '../../corpus/saved-quote.ts';
import { foldTag } from '../../text/fold-tag.ts';
import { fromCitationColumns, toCitationColumns } from '../questions/citation-row.ts';
import type { StoreParts } from '../store-parts.ts';
import { deleteRows, freeId, selectRows } from '../tables/rows.ts';
import { readRow } from '../tables/read-row.ts';
import { savedQuotes } from '../tables/saved-quotes.ts';
import type { Tables } from '../tables/tables.ts';
import type { GroupId } from '../../corpus/corpus.ts';
import type { WorkId } from '../../corpus/work.ts';

/** Filter for saved quotations, newest first. */
export interface SavedQuoteFilter {
  readonly groupId?: GroupId;
  readonly memberId?: string;
  /** In any spelling: tags are compared after folding. */
  readonly tag?: string;
  /** Excludes quotations from these works that end after the offset. */
  readonly before?: ReadonlyMap<WorkId, number>;
  readonly limit?: number;
  readonly offset?: number;
}

/** The quotations that members save for their groups. */
export interface SavedQuoteStore {
  /**
   * Saves a quotation. Each interaction saves once; if the member has saved the same quotation in the group, it gets
   * the new note, tag and time.
   */
  save(quote: NewSavedQuote): Promise<SavedQuote>;
  find(id: SavedQuoteId): Promise<SavedQuote | null>;
  list(filter: SavedQuoteFilter): Promise<readonly SavedQuote[]>;
  count(filter: Omit<SavedQuoteFilter, 'limit' | 'offset'>): Promise<number>;
  /** Erases a quotation with its note. False if it is gone already. */
  remove(id: SavedQuoteId): Promise<boolean>;
  /** A group's tags, most used first; quotations from these works that end after the offset do not count. */
  tags(
    groupId: GroupId,
    before: ReadonlyMap<WorkId, number>,
  ): Promise<readonly { readonly tag: string; readonly quotes: number }[]>;
}

/** Stores the groups' saved quotations in the tables. */
export function createSavedQuoteStore({ db, createId, afterErasure }: StoreParts): SavedQuoteStore {
  return {
    save: (quote) => db.transaction().execute((transaction) => save(transaction, quote, createId)),
    async find(id) {
      const row = await selectRows(db, 'saved_quotes', { id }).executeTakeFirst();
      return row ? fromRow(row) : null;
    },
    async list({ limit, offset = 0, ...filter }) {
      const rows = await select(db, filter)
        .selectAll()
        .orderBy('saved_at', 'desc')
        .orderBy('number', 'desc')
        .limit(limit ?? Number.MAX_SAFE_INTEGER)
        .offset(offset)
        .execute();
      return rows.map(fromRow);
    },
    async count(filter) {
      const { count } = await select(db, filter)
        .select((each) => each.fn.countAll<number | bigint | string>().as('count'))
        .executeTakeFirstOrThrow();
      return Number(count);
    },
    async remove(id) {
      const isRemoved = (await deleteRows(db, 'saved_quotes', { id })) > 0;
      if (isRemoved) await afterErasure();
      return isRemoved;
    },
    tags: (groupId, before) => countTags(db, { groupId, before }),
  };
}

async function countTags(db: Kysely<Tables>, filter: SavedQuoteFilter): ReturnType<SavedQuoteStore['tags']> {
  const rows = await select(db, filter)
    .select((each) => [
      each.fn.max('tag').as('tag'),
      each.fn.countAll<number | bigint | string>().as('count'),
    ])
    .where('tag_key', 'is not', null)
    .groupBy('tag_key')
    .orderBy('count', 'desc')
    .orderBy('tag_key')
    .execute();
  return rows.map(({ tag, count }) => ({ tag: tag ?? '', quotes: Number(count) }));
}

async function save(
  db: Transaction<Tables>,
  quote: NewSavedQuote,
  createId: () => SavedQuoteId,
): Promise<SavedQuote> {
  const { workId, start, end } = quote.citation.quotation;
  const there = await db
    .selectFrom('saved_quotes')
    .selectAll()
    .where((each) =>
      each.or([
        each('interaction_id', '=', quote.interactionId),
        each.and({
          group_id: quote.groupId,
          member_id: quote.memberId,
          work_id: workId,
          start_offset: start,
          end_offset: end,
        }),
      ]),
    )
    .execute();
  const delivered = there.find((row) => row.interaction_id === quote.interactionId);
  if (delivered) return fromRow(delivered);
  const [known] = there;
  const row = await (
    known
      ? db.updateTable('saved_quotes').set(toColumns(quote)).where('number', '=', known.number)
      : db
          .insertInto('saved_quotes')
          .values({ id: await freeId(db, 'saved_quotes', createId), ...toColumns(quote) })
  )
    .returningAll()
    .executeTakeFirstOrThrow();
  return fromRow(row);
}

function select(
  db: Kysely<Tables>,
  { groupId, memberId, tag, before = new Map() }: Omit<SavedQuoteFilter, 'limit' | 'offset'>,
) {
  let query = db.selectFrom('saved_quotes');
  if (groupId !== undefined) query = query.where('group_id', '=', groupId);
  if (memberId !== undefined) query = query.where('member_id', '=', memberId);
  if (tag !== undefined) query = query.where('tag_key', '=', foldTag(tag));
  for (const [workId, offset] of before)
    query = query.where((each) => each.or([each('work_id', '!=', workId), each('end_offset', '<=', offset)]));
  return query;
}

function toColumns(quote: NewSavedQuote) {
  return {
    group_id: quote.groupId,
    member_id: quote.memberId,
    interaction_id: quote.interactionId,
    saved_at: quote.savedAt.toISOString(),
    note: quote.note,
    tag: quote.tag,
    tag_key: quote.tag === null ? null : foldTag(quote.tag),
    ...toCitationColumns(quote.citation),
  };
}

function fromRow(row: Selectable<Tables['saved_quotes']>): SavedQuote {
  const { id, groupId, memberId, interactionId, savedAt, note, tag } = readRow(savedQuotes, row);
  return { id, groupId, memberId, interactionId, savedAt, citation: fromCitationColumns(row), note, tag };
}
