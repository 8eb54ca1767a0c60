import { sql, type Kysely, type Selectable } from 'kysely';

import type { Act, ActFilter, NewAct } from '../../corpus/audit.ts';
import { casesAbout } from './case-marks.ts';
import { acts } from '../tables/acts.ts';
import { readRow } from '../tables/read-row.ts';
import { insertRows } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';

/** Actions of hosts, moderators and admins: added and read, never changed. */
export interface ActStore {
  add(act: NewAct): Promise<void>;
  list(filter: ActFilter, page: { readonly limit: number; readonly offset: number }): Promise<readonly Act[]>;
  count(filter: ActFilter): Promise<number>;
}

/** Stores actions in the tables. */
export function createActStore(db: Kysely<Tables>): ActStore {
  return {
    async add(act) {
      const options = act.options.map(({ name, value }) => [name, value] as const);
      await insertRows(db, 'acts', { ...act, options });
    },
    async list(filter, { limit, offset }) {
      const rows = await select(db, filter)
        .selectAll()
        .orderBy('number', 'desc')
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(fromRow);
    },
    async count(filter) {
      const { count } = await select(db, filter)
        .select((each) => each.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}

function select(db: Kysely<Tables>, { groupId, reader, by, from, before }: ActFilter) {
  let query = db.selectFrom('acts').where('group_id', '=', groupId);
  if (reader !== null) query = query.where(sql<boolean>`not ${isOfCaseAbout(groupId, reader)}`);
  if (by !== null) query = query.where('member_id', '=', by);
  if (from !== null) query = query.where('at', '>=', from.toISOString());
  if (before !== null) query = query.where('at', '<', before.toISOString());
  return query;
}

/**
 * True for actions whose options name a report about a reader. Actions whose options were erased with their actor count
 * too, if an older version recorded actions on reports here.
 */
function isOfCaseAbout(groupId: string, memberId: string) {
  return sql<boolean>`exists (select 1 from (select id from moderation_entries
    where id in ${casesAbout({ groupId, memberId })}) as own
    where instr(coalesce(options, iif(act in ('mod:take', 'mod:settle'), own.id, '')), own.id) > 0)`;
}

function fromRow(row: Selectable<Tables['acts']>): Act {
  const { options, ...act } = readRow(acts, row, ['number']);
  return { ...act, options: options?.map(([name, value]) => ({ name, value })) ?? null };
}
