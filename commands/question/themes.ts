import type { ActionInteraction, CommandContext } from '../../src/discord/command/command.ts';
import { action } from '../../src/discord/command/define-command.ts';
import { chosenOf } from '../../src/discord/command/input.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { NEW_THEME, NO_THEME } from './manage-reply.ts';
import { themeMessage } from './theme-reply.ts';
import { manageOne, manageQuestions } from './manage.ts';

/** What serves the components of themes. */
export const themeActions = {
  group: action('update', { access: 'host' }, async (interaction, _state, context) => {
    const { features, audience, words } = context;
    const grouped = await features.discussion.group(audience, interaction.user.id);
    return manageQuestions(interaction, 0, context, words.discussion.grouped(grouped));
  }),
  theme: action('update', { access: 'host' }, async (interaction, [id = ''], context) => {
    const { features, groupId } = context;
    const [chosen, by] = [chosenOf(interaction), interaction.user.id];
    if (chosen === NEW_THEME) await features.discussion.startTheme(groupId, id, by);
    else await features.discussion.putInto(groupId, id, chosen === NO_THEME ? null : chosen, by);
    return manageOne(interaction, id, context);
  }),
  'theme-open': action('update', { audited: false, access: 'host' }, async (interaction, _state, context) =>
    showTheme(chosenOf(interaction), context),
  ),
  'theme-name': action('update', { access: 'host' }, async (interaction, [id = ''], context) => {
    const [question = '', start, end] = chosenOf(interaction).split('.');
    const phrase = { question, start: Number(start), end: Number(end) };
    await context.features.discussion.rename(context.audience, id, phrase);
    return showTheme(id, context);
  }),
  'theme-merge': action(
    'update',
    { access: 'host' },
    async (interaction: ActionInteraction, [id = ''], context) => {
      const into = chosenOf(interaction);
      const { features, groupId } = context;
      await features.discussion.mergeThemes(groupId, id, into, interaction.user.id);
      return showTheme(into, context);
    },
  ),
};

async function showTheme(id: string, { features, audience, words }: CommandContext): Promise<Message> {
  const [{ theme, questions }, phrases, others] = await Promise.all([
    features.discussion.findTheme(audience, id),
    features.discussion.phrases(audience, id),
    features.discussion.themes(audience),
  ]);
  return themeMessage(words, { theme, questions, phrases, others });
}
