import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { z } from 'zod';

const cited = z.array(
  z.looseObject({ quotation: z.looseObject({ workId: z.string() }), url: z.string().nullable() }),
);

/** Keys for signing links to the reader page, by group. Earlier links, which anybody could forge, stop working. */
export const readerKeys: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('reader_keys')
      .addColumn('group_id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('name', 'text', (column) => column.notNull().unique())
      .addColumn('key', 'text', (column) => column.notNull())
      .execute();
    for (const table of ['citations', 'saved_quotes', 'session_passages'])
      await sql`
        update ${sql.table(table)} set url = null
        where url like '%/works/' || work_id || '?at=%'`.execute(db);
    await forgetInPrompts(db);
  },
};

async function forgetInPrompts(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ number: number; citations: string }>`
    select number, citations from prompts where citations like '%/works/%?at=%'`.execute(db);
  for (const { number, citations } of rows) {
    const kept = cited.parse(JSON.parse(citations)).map((citation) => {
      const isOfReader = citation.url?.includes(`/works/${citation.quotation.workId}?at=`) ?? false;
      return isOfReader ? { ...citation, url: null } : citation;
    });
    await sql`update prompts set citations = ${JSON.stringify(kept)} where number = ${number}`.execute(db);
  }
}
