import { sql, type Expression, type Kysely, type SqlBool } from 'kysely';
import { z } from 'zod';
import { RIGHTS } from '../../corpus/audit.ts';
import type { GroupId } from '../../corpus/corpus.ts';
import { countChanged } from './count-changed.ts';
import * as column from './column.ts';
import { called, orNull } from './column.ts';
import { isOf, namesMember, type Whose } from './personal.ts';
import { defineTable } from './table.ts';
import type { Tables } from './tables.ts';

/** Actions of hosts, moderators and admins. */
export const acts = defineTable({
  columns: {
    number: column.number('acts'),
    group_id: column.group,
    at: column.instant,
    member_id: called('by', orNull(column.member({ forgetting: ['options'] }))),
    act: column.text,
    // Names with values; null if it named an erased member.
    options: orNull(column.json(z.array(z.tuple([z.string(), z.string()])), { is: 'words' })),
    channel_id: orNull(column.discordId),
    message_id: orNull(column.discordId),
    by_right: called('right', column.choice(...RIGHTS)),
  },
  exported: {
    what: 'What hosts, moderators and admins did. Only for admins.',
    order: ['number'],
  },
  personal: {
    purpose: 'Admins see what hosts, moderators and admins did.',
    retention:
      'As long as the group has set, at most as long as the group’s data is stored. Erasing removes who did it and what they wrote with it, and what others wrote with an action that names the member; the action itself stays.',
    held: readActs,
    alsoErase: eraseWhatWasSaid,
    expires: expireActs,
  },
});

async function readActs(db: Kysely<Tables>, whose: Whose): Promise<readonly object[]> {
  return db
    .selectFrom('acts')
    .selectAll()
    .where((each) => each.or([namesMember(whose, 'member_id'), isSaidOf(whose)]))
    .execute();
}

async function eraseWhatWasSaid(db: Kysely<Tables>, whose: Whose): Promise<number> {
  return countChanged(db.updateTable('acts').set({ options: null }).where(isSaidOf(whose)));
}

async function expireActs(db: Kysely<Tables>, groupId: GroupId, before: Date): Promise<number> {
  await db.insertInto('group_erasures').values({ group_id: groupId }).execute();
  const old = db.deleteFrom('acts').where('group_id', '=', groupId).where('at', '<', before.toISOString());
  const expired = await countChanged(old);
  await db.deleteFrom('group_erasures').where('group_id', '=', groupId).execute();
  return expired;
}

/** Options name members by id, in mentions, and in the target of a button. */
function isSaidOf(whose: Whose): Expression<SqlBool> {
  return sql<SqlBool>`(instr(options, ${whose.memberId}) > 0 and ${isOf(whose)})`;
}
