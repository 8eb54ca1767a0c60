import { catalogueOf } from '../../src/catalogue/catalogue.ts';
import {
  CONTRIBUTORS,
  LANGUAGES,
  STRICTNESSES,
  VISIBILITIES,
  type GroupSettings,
} from '../../src/corpus/group-settings.ts';
import type { Action, CommandContext } from '../../src/discord/command/command.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import { action, defineCommandTree, IN_SERVERS } from '../../src/discord/command/define-command.ts';
import { allChosen } from '../../src/discord/command/input.ts';
import { option } from '../../src/discord/command/options.ts';
import { notice, type Message } from '../../src/discord/replies/message.ts';
import { groupSettingsMessage, pageOfShared } from './settings-reply.ts';
import { roleMapActions } from './role-map.ts';
import { auditActions, auditSubcommand } from './audit.ts';
import { showStep, stepActions } from './steps.ts';
import { setUpSubcommand } from './set-up.ts';

export default defineCommandTree({
  access: 'admin',
  ...IN_SERVERS,
  name: 'group',
  description: 'This group’s settings',

  welcome: async (context) => showStep(context, 0),

  subcommands: {
    setup: setUpSubcommand,
    settings: {
      description: 'Who sees replies, who may add works, which shared works are open',
      audited: false,
      run: async (_interaction, context) => show(context, 0, null),
    },
    answers: {
      at: 'host answers',
      access: 'host',
      description: 'How sure the bot must be before it answers',
      options: [
        option.text('strictness', 'The stricter, the more often it answers that the texts do not say', {
          required: true,
          choices: STRICTNESSES.map((value) => ({ name: value, value })),
        }),
      ],
      async run({ options }, { features, groupId, words }) {
        const wanted = options.getString('strictness', true);
        const change = pick(STRICTNESSES, wanted, (strictness) => ({ strictness }));
        const { strictness } = await features.settings.change(groupId, change);
        return notice(words.settings.strictness[strictness]);
      },
    },
    audit: auditSubcommand,
  },

  actions: {
    ...roleMapActions,
    ...auditActions,
    ...stepActions,
    page: action('update', { of: ['settings'], audited: false }, async (_interaction, [page], context) =>
      show(context, pageOf(page), null),
    ),
    visibility: choose((value) => pick(VISIBILITIES, value, (visibility) => ({ visibility }))),
    contributors: choose((value) => pick(CONTRIBUTORS, value, (contributors) => ({ contributors }))),
    language: choose((value) => pick(LANGUAGES, value, (language) => ({ language }))),
    'reading-line': choose((value) => ({ readingLine: value === 'on' })),
    works: action('update', { of: ['settings'] }, async (interaction, [page], context) => {
      const { features, groupId } = context;
      const shown = pageOfShared(await features.settings.sharedWorks(), pageOf(page));
      const ids = new Set(shown.map(({ workId }) => workId));
      const open = new Set(allChosen(interaction));
      const { closedWorks } = await features.settings.read(groupId);
      const elsewhere = closedWorks.filter((workId) => !ids.has(workId));
      const closed = [...ids].filter((workId) => !open.has(workId));
      await features.settings.change(groupId, { closedWorks: [...elsewhere, ...closed] });
      return show(context, pageOf(page), context.words.settings.saved);
    }),
  },
});

/** An action that changes what was chosen from a list. */
function choose(changeOf: (value: string) => Partial<GroupSettings>): Action<'settings'> {
  return action('update', { of: ['settings'] }, async (interaction, _state, context) => {
    const { features, groupId } = context;
    const change = changeOf(allChosen(interaction)[0] ?? '');
    const { language } = await features.settings.change(groupId, change);
    const words = catalogueOf(language);
    return show({ ...context, words }, 0, words.settings.saved);
  });
}

function pick<Value extends string>(
  values: readonly Value[],
  wanted: string,
  change: (value: Value) => Partial<GroupSettings>,
): Partial<GroupSettings> {
  const value = values.find((each) => each === wanted);
  return value === undefined ? {} : change(value);
}

async function show(
  { features, groupId, words }: CommandContext,
  page: number,
  note: string | null,
): Promise<Message> {
  const [settings, shared] = await Promise.all([
    features.settings.read(groupId),
    features.settings.sharedWorks(),
  ]);
  return groupSettingsMessage(words, { settings, shared }, page, note);
}
