import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Actions of hosts, moderators and admins. Rows never change: the only updates allowed remove personal data, the only
 * deletions allowed are those of a group in `group_erasures`.
 */
export const audit: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('acts')
      .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('group_id', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('member_id', 'text')
      .addColumn('act', 'text', (column) => column.notNull())
      .addColumn('options', 'text')
      .addColumn('channel_id', 'text')
      .addColumn('message_id', 'text')
      .addColumn('by_right', 'text', (column) =>
        column.notNull().check(sql`by_right in ('permission', 'host role', 'role map', 'override', 'cover')`),
      )
      .execute();
    await db.schema.createIndex('acts_by_group').on('acts').columns(['group_id', 'at']).execute();
    await sql`
      create trigger acts_stay before update on acts
      when not (
        new.number is old.number and new.group_id is old.group_id and new.at is old.at and new.act is old.act
        and new.channel_id is old.channel_id and new.message_id is old.message_id
        and new.by_right is old.by_right
        and (new.member_id is null or new.member_id is old.member_id)
        and (new.options is null or new.options is old.options)
      )
      begin select raise(abort, 'what was done is not changed'); end`.execute(db);
    await sql`
      create trigger acts_are_kept before delete on acts
      when old.group_id not in (select group_id from group_erasures)
      begin select raise(abort, 'what was done is not deleted'); end`.execute(db);
    await sql`
      create trigger acts_are_not_replaced before insert on acts
      when new.number in (select number from acts)
      begin select raise(abort, 'what was done is not replaced'); end`.execute(db);
  },
};
