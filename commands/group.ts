import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord-api-types/v10';

import { CONTRIBUTORS, LANGUAGES, VISIBILITIES, type GroupSettings } from '../src/corpus/group-settings.ts';
import { catalogueOf } from '../src/catalogue/catalogue.ts';
import type { Action, ActionInteraction, Command, CommandContext } from '../src/discord/command.ts';
import { pageOf } from '../src/discord/custom-id.ts';
import { groupSettingsMessage, pageOfShared } from '../src/discord/replies/group-settings.ts';
import type { Message } from '../src/discord/replies/message.ts';
import { IN_SERVERS } from '../src/discord/where.ts';

export default {
  access: 'admin',
  definition: {
    ...IN_SERVERS,
    name: 'group',
    description: 'What this group has decided',
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'settings',
        description: 'Who sees replies, who may add works, which shared works are open',
      },
    ],
  },

  async execute(_interaction, context) {
    return show(context, 0, null);
  },

  actions: {
    page: {
      acknowledge: 'update',
      run: async (_interaction, [page], context) => show(context, pageOf(page), null),
    },
    visibility: choose((value) => pick(VISIBILITIES, value, (visibility) => ({ visibility }))),
    contributors: choose((value) => pick(CONTRIBUTORS, value, (contributors) => ({ contributors }))),
    language: choose((value) => pick(LANGUAGES, value, (language) => ({ language }))),
    works: {
      acknowledge: 'update',
      async run(interaction, [page], context) {
        const { features, groupId } = context;
        const shown = pageOfShared(await features.settings.sharedWorks(), pageOf(page));
        const ids = new Set(shown.map(({ workId }) => workId));
        const open = new Set(chosen(interaction));
        const { closedWorks } = await features.settings.read(groupId);
        const elsewhere = closedWorks.filter((workId) => !ids.has(workId));
        const closed = [...ids].filter((workId) => !open.has(workId));
        await features.settings.change(groupId, { closedWorks: [...elsewhere, ...closed] });
        return show(context, pageOf(page), context.words.settings.saved);
      },
    },
  },
} satisfies Command;

/** An action that changes what was chosen from a list. */
function choose(changeOf: (value: string) => Partial<GroupSettings>): Action {
  return {
    acknowledge: 'update',
    async run(interaction, _state, context) {
      const { features, groupId } = context;
      const change = changeOf(chosen(interaction)[0] ?? '');
      const { language } = await features.settings.change(groupId, change);
      const words = catalogueOf(language);
      return show({ ...context, words }, 0, words.settings.saved);
    },
  };
}

function pick<Value extends string>(
  values: readonly Value[],
  wanted: string,
  change: (value: Value) => Partial<GroupSettings>,
): Partial<GroupSettings> {
  const value = values.find((each) => each === wanted);
  return value === undefined ? {} : change(value);
}

function chosen(interaction: ActionInteraction): readonly string[] {
  return interaction.isStringSelectMenu() ? interaction.values : [];
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
