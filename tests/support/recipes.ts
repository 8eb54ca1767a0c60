/** What somebody writes who follows a recipe of CONTRIBUTING.md. */
export interface Recipe {
  /** What is added, as the recipe's row calls it. */
  readonly adds: string;
  /** The new content of each file, made from the old; null: the file is not there yet. */
  readonly files: Readonly<Record<string, (old: string | null) => string>>;
  /** For each file: who says so when it is forgotten: the compiler, or a test file. */
  readonly guards: Readonly<Record<string, 'compiler' | `tests/${string}`>>;
}

function whole(content: string) {
  return () => content;
}

/** Puts text before the only place of an anchor. Throws if the anchor is not there, or there twice. */
function before(anchor: string, added: string) {
  return (old: string | null): string => {
    const [head, tail, ...more] = old?.split(anchor) ?? [];
    if (head === undefined || tail === undefined || more.length > 0)
      throw new Error(`Not once in the file: ${anchor}`);
    return `${head}${added}${anchor}${tail}`;
  };
}

function atEnd(added: string) {
  return (old: string | null): string => `${old ?? ''}${added}`;
}

const GREET = `import { defineCommand, EVERYWHERE } from '../src/discord/command/define-command.ts';
import { notice } from '../src/discord/replies/message.ts';

export default defineCommand({
  access: 'member',
  ...EVERYWHERE,
  name: 'greet',
  description: 'Says hello',
  run: async () => notice('Hello.'),
});
`;

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

/** Lines for the access table: who may use a command that is for every member. */
const FOR_EVERYBODY = '++++++++d++';

export const RECIPES: readonly Recipe[] = [
  {
    adds: 'a command',
    files: {
      'commands/greet.ts': whole(GREET),
      'src/catalogue/de/commands/texts.ts': before('  find: [', "  greet: ['grüßen', 'Sagt hallo'],\n"),
      'src/catalogue/fr/commands/texts.ts': before('  find: [', "  greet: ['saluer', 'Dit bonjour'],\n"),
      'docs/members.md': atEnd('\n`/greet` says hello.\n'),
      'tests/support/access-table.ts': before(`\n${FOR_EVERYBODY} help\n`, `\n${FOR_EVERYBODY} greet`),
    },
    guards: {
      'src/catalogue/de/commands/texts.ts': 'tests/catalogue/commands.test.ts',
      'src/catalogue/fr/commands/texts.ts': 'tests/catalogue/commands.test.ts',
      'docs/members.md': 'tests/docs.test.ts',
      'tests/support/access-table.ts': 'tests/access-matrix.test.ts',
    },
  },
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
