import { all, atEnd, before, whole, type Recipe } from './recipe.ts';

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

/** Lines for the access table: who may use what is for every member. */
const FOR_EVERYBODY = '++++++++d++';

const GREETING_PLAN = `  await world.concordance.store.plannedPosts.plan([
    {
      groupId,
      kind: 'greeting',
      key: \`greeting/\${world.now().getTime()}\`,
      subject: null,
      label: '',
      dueAt: world.now(),
      usefulUntil: new Date(world.now().getTime() + DAY),
      heedsQuietHours: false,
      payload: {},
    },
  ]);

`;

const naming = (anchor: string, name: string) => before(anchor, `    greeting: '${name}',\n`);

/** What is added to what Discord sees. */
export const COMMAND_RECIPES: readonly Recipe[] = [
  {
    adds: 'a command',
    files: {
      'commands/greet.ts': whole(GREET),
      'src/catalogue/de/commands/texts.ts': before('  find: [', "  greet: ['grüßen', 'Sagt hallo'],\n"),
      'src/catalogue/fr/commands/texts.ts': before('  find: [', "  greet: ['saluer', 'Dit bonjour'],\n"),
      'docs/members.md': atEnd('\n`/greet` says hello.\n'),
      'docs/de/members.md': atEnd('\n`/grüßen` sagt hallo.\n'),
      'docs/fr/members.md': atEnd('\n`/saluer` dit bonjour.\n'),
      'tests/support/access-table.ts': before(`\n${FOR_EVERYBODY} help\n`, `\n${FOR_EVERYBODY} greet`),
    },
    guards: {
      'src/catalogue/de/commands/texts.ts': 'tests/catalogue/commands.test.ts',
      'src/catalogue/fr/commands/texts.ts': 'tests/catalogue/commands.test.ts',
      'docs/members.md': 'tests/docs.test.ts',
      'docs/de/members.md': 'tests/translated-docs.test.ts',
      'docs/fr/members.md': 'tests/translated-docs.test.ts',
      'tests/support/access-table.ts': 'tests/access-matrix.test.ts',
    },
  },
  {
    adds: 'a subcommand',
    files: {
      'commands/quote/command.ts': all(
        before('import { option,', "import { notice } from '../../src/discord/replies/message.ts';\n"),
        before(
          '    check: {\n',
          "    greet: {\n      description: 'Says hello',\n      run: async () => notice('Hello.'),\n    },\n",
        ),
      ),
      'src/catalogue/de/commands/texts.ts': before(
        '  find: [',
        "  'quote greet': ['grüßen', 'Sagt hallo'],\n",
      ),
      'src/catalogue/fr/commands/texts.ts': before(
        '  find: [',
        "  'quote greet': ['saluer', 'Dit bonjour'],\n",
      ),
      'docs/members.md': atEnd('\n`/quote greet` says hello.\n'),
      'docs/de/members.md': atEnd('\n`/zitat grüßen` sagt hallo.\n'),
      'docs/fr/members.md': atEnd('\n`/citation saluer` dit bonjour.\n'),
      'tests/support/access-table.ts': before(
        `\n${FOR_EVERYBODY} quote random\n`,
        `\n${FOR_EVERYBODY} quote greet`,
      ),
    },
    guards: {
      'commands/quote/command.ts': 'tests/access-matrix.test.ts',
      'src/catalogue/de/commands/texts.ts': 'tests/catalogue/commands.test.ts',
      'src/catalogue/fr/commands/texts.ts': 'tests/catalogue/commands.test.ts',
      'docs/members.md': 'tests/docs.test.ts',
      'docs/de/members.md': 'tests/translated-docs.test.ts',
      'docs/fr/members.md': 'tests/translated-docs.test.ts',
      'tests/support/access-table.ts': 'tests/access-matrix.test.ts',
    },
  },
  {
    adds: 'a button or modal',
    files: {
      'commands/reasons.ts': all(
        (old) => (old ?? '').replace('defineCommand, IN', 'action, defineCommand, IN'),
        before('import { showReasons }', "import { notice } from '../src/discord/replies/message.ts';\n"),
        before(
          '  run: async (_interaction, context)',
          "  actions: { wave: action('reply', async () => notice('Hello.')) },\n",
        ),
      ),
      'tests/support/access-table.ts': before('\nh+++++++d+h vote:open\n', `\n${FOR_EVERYBODY} reasons:wave`),
    },
    guards: {
      'commands/reasons.ts': 'tests/access-matrix.test.ts',
      'tests/support/access-table.ts': 'tests/access-matrix.test.ts',
    },
  },
  {
    adds: 'a planned post',
    files: {
      'commands/vote/command.ts': before(
        "    async 'vote-end'",
        "    greeting: async (slot, { client, settings, words }) =>\n      postOnce(client, slot, settings.moderatorsChannel ?? '', notice(words.posts.kinds.greeting)),\n",
      ),
      'src/catalogue/en/words/posts.ts': naming("    'vote-end'", 'Greeting'),
      'src/catalogue/de/words/posts.ts': naming("    'vote-end'", 'Gruß'),
      'src/catalogue/fr/words/posts.ts': naming("    'vote-end'", 'Salutation'),
      'tests/support/hostile/plan-every-post.ts': before('  const last = meetings', GREETING_PLAN),
    },
    guards: {
      'commands/vote/command.ts': 'tests/catalogue/catalogue.test.ts',
      'src/catalogue/en/words/posts.ts': 'tests/catalogue/catalogue.test.ts',
      'src/catalogue/de/words/posts.ts': 'compiler',
      'src/catalogue/fr/words/posts.ts': 'compiler',
      'tests/support/hostile/plan-every-post.ts': 'tests/injection.test.ts',
    },
  },
];
