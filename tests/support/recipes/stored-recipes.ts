import { all, atEnd, before, whole, type Recipe } from './recipe.ts';

const GREETINGS = `import { group, instant, number, words } from './column.ts';
import { defineTable } from './table.ts';

/** Greetings that groups have chosen. */
export const greetings = defineTable({
  columns: { number: number('greetings'), group_id: group, chosen_at: instant, text: words },
  exported: { what: 'Greetings that the group has chosen.', order: ['number'] },
  personal: { because: 'A greeting is the group’s own.' },
});
`;

const MIGRATION = `import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Greetings that groups have chosen. */
export const greetings: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('greetings')
      .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement().notNull())
      .addColumn('group_id', 'text', (column) => column.notNull())
      .addColumn('chosen_at', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .execute();
  },
};
`;

const COLUMN_MIGRATION = `import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Whether the bot greets new members. */
export const greeting: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('group_settings')
      .addColumn('greets', 'integer', (column) =>
        column.notNull().defaultTo(0).check(sql\`greets in (0, 1)\`),
      )
      .execute();
  },
};
`;

/** What is added to what is stored, and to what is set. */
export const STORED_RECIPES: readonly Recipe[] = [
  {
    adds: 'a table',
    files: {
      'src/store/file/migrations/999-greetings.ts': whole(MIGRATION),
      'src/store/file/migrate.ts': (old) =>
        before(
          'import { cases }',
          "import { greetings } from './migrations/999-greetings.ts';\n",
        )(before("  '019-cases'", "  '999-greetings': greetings,\n")(old)),
      'src/store/tables/greetings.ts': whole(GREETINGS),
      'src/store/tables/tables.ts': (old) =>
        before(
          'import { prompts, ',
          "import { greetings } from './greetings.ts';\n",
        )(before('  closed_works: closedWorks,\n', '  greetings,\n')(old)),
    },
    guards: {
      'src/store/file/migrate.ts': 'tests/store/tables/tables.test.ts',
      'src/store/file/migrations/999-greetings.ts': 'compiler',
      'src/store/tables/greetings.ts': 'compiler',
      'src/store/tables/tables.ts': 'tests/store/tables/tables.test.ts',
    },
  },
  {
    adds: 'a setting of a group',
    files: {
      'src/corpus/group-settings.ts': all(
        before(
          '  /** The reasons for reports',
          '  /** Whether new members are greeted. */\n  readonly greets: boolean;\n',
        ),
        before('  reasons: null,\n', '  greets: false,\n'),
      ),
      'src/store/file/migrations/998-greeting.ts': whole(COLUMN_MIGRATION),
      'src/store/file/migrate.ts': all(
        before('import { cases }', "import { greeting } from './migrations/998-greeting.ts';\n"),
        before("  '019-cases'", "  '998-greeting': greeting,\n"),
      ),
      'src/store/tables/group.ts': before(
        '    // Null: the default reasons.\n',
        '    greets: column.truth,\n',
      ),
      'commands/group/set-up.ts': all(
        before(
          "    option.integer('keep-questions'",
          "    option.flag('greets', 'Whether new members are greeted'),\n",
        ),
        before('  return {\n    ...(hostRole', "  const greets = options.getBoolean('greets');\n"),
        before('    ...(keepQuestions !== null', '    ...(greets !== null && { greets }),\n'),
      ),
      'commands/group/set-up-reply.ts': before(
        '  retentionDays: ({',
        "  greets: ({ setUp: say }, { settings }) => [say.greets[settings.greets ? 'on' : 'off']],\n",
      ),
      'src/catalogue/en/words/set-up.ts': before(
        '  retention: {',
        "  greets: { on: 'Greets', off: 'Does not greet' },\n",
      ),
      'src/catalogue/de/words/set-up.ts': before(
        '  retention: {',
        "  greets: { on: 'Grüßt', off: 'Grüßt nicht' },\n",
      ),
      'src/catalogue/fr/words/set-up.ts': before(
        '  retention: {',
        "  greets: { on: 'Salue', off: 'Ne salue pas' },\n",
      ),
      'src/catalogue/de/commands/group.ts': before(
        "  'group setup keep-questions'",
        "  'group setup greets': ['grüßen', 'Ob neue Mitglieder gegrüßt werden'],\n",
      ),
      'src/catalogue/fr/commands/group.ts': before(
        "  'group setup keep-questions'",
        "  'group setup greets': ['saluer', 'Si les nouveaux membres sont salués'],\n",
      ),
    },
    guards: {
      'src/corpus/group-settings.ts': 'compiler',
      'src/store/file/migrations/998-greeting.ts': 'compiler',
      'src/store/file/migrate.ts': 'tests/store/tables/tables.test.ts',
      'src/store/tables/group.ts': 'compiler',
      'commands/group/set-up.ts': 'tests/catalogue/commands.test.ts',
      'commands/group/set-up-reply.ts': 'compiler',
      'src/catalogue/en/words/set-up.ts': 'compiler',
      'src/catalogue/de/words/set-up.ts': 'compiler',
      'src/catalogue/fr/words/set-up.ts': 'compiler',
      'src/catalogue/de/commands/group.ts': 'tests/catalogue/commands.test.ts',
      'src/catalogue/fr/commands/group.ts': 'tests/catalogue/commands.test.ts',
    },
  },
  {
    adds: 'a setting of the environment',
    files: {
      'src/config.ts': before(
        '  NODE_ENV: z.string().optional(),\n',
        "  GREETING: z.string().default('Hello'),\n",
      ),
      '.env.example': before('# NODE_ENV=', '# GREETING=Hello\n'),
      'docs/operators.md': atEnd('\n`GREETING` is what the bot says first.\n'),
    },
    guards: {
      'src/config.ts': 'tests/config.test.ts',
      '.env.example': 'tests/config.test.ts',
      'docs/operators.md': 'tests/docs.test.ts',
    },
  },
];
