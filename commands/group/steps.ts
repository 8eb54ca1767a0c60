import { catalogueOf } from '../../src/catalogue/catalogue.ts';
import { LANGUAGES, type GroupSettings } from '../../src/corpus/group-settings.ts';
import { UserError } from '../../src/errors.ts';

import { mentionCommand, type CommandContext } from '../../src/discord/command/command.ts';
import { customId, pageOf } from '../../src/discord/command/custom-id.ts';
import { action } from '../../src/discord/command/define-command.ts';
import { actorOf, chosenOf, typedInto } from '../../src/discord/command/input.ts';
import { shownFor } from '../../src/discord/command/typed.ts';
import { answerMessage } from '../../src/discord/replies/answer.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { modal, textField } from '../../src/discord/replies/modal.ts';
import { stepMessage } from './steps-reply.ts';

/** Longest question that is tried, as of `/ask`. */
const LONGEST_QUESTION = 300;

/** What serves the three steps in which a group is set up. */
export const stepActions = {
  steps: action('update', { audited: false }, async (_interaction, [step], context) =>
    showStep(context, pageOf(step)),
  ),
  'steps-language': action('update', async (interaction, _state, context) => {
    const chosen = chosenOf(interaction);
    const language = LANGUAGES.find((each) => each === chosen);
    return change(context, language === undefined ? {} : { language }, 0);
  }),
  'steps-hosts': action('update', async (interaction, _state, context) => {
    const hostRole = interaction.isRoleSelectMenu() ? (interaction.values[0] ?? null) : null;
    if (hostRole !== null && hostRole === interaction.guildId)
      throw new UserError((words) => words.setUp.hosts.notEveryone);
    return change(context, { hostRole }, 0);
  }),
  'steps-here': action('update', async ({ channelId }, _state, context) =>
    change(context, { meetingChannel: channelId }, 2),
  ),
  'steps-ask': action('modal', async (_interaction, _state, { words }) => {
    const { ask, question: label } = words.setUp.steps;
    const field = textField({ id: 'question', label, maxLength: LONGEST_QUESTION });
    return modal(customId('group', 'steps-ask-now'), ask, [field]);
  }),
  'steps-ask-now': action('reply', { audited: false }, async (interaction, _state, context) => {
    const { features, audience, words, now } = context;
    const asked = {
      ...actorOf(interaction, context),
      channelId: interaction.channelId ?? '',
      askedAt: now(),
      text: typedInto('question', interaction),
      workId: null,
      section: null,
    };
    const question = await features.questions.ask(asked, audience);
    return answerMessage(words, question, 0, mentionCommand(context, 'question mine'));
  }),
};

/** One of the steps, as the group stands now. */
export async function showStep(context: CommandContext, step: number): Promise<Message> {
  const { features, groupId, audience } = context;
  const settings = await features.settings.read(groupId);
  const works = (await features.corpus.list(audience)).length;
  const words = catalogueOf(settings.language);
  const commands = {
    add: mentionCommand(context, 'add'),
    sources: mentionCommand(context, 'sources'),
    setup: mentionCommand(context, 'group setup'),
    hidden: words.listWords(shownFor('host', context.commands.values()), 'and'),
  };
  return stepMessage(words, { settings, works, commands }, step);
}

async function change(
  context: CommandContext,
  changed: Partial<GroupSettings>,
  step: number,
): Promise<Message> {
  await context.features.settings.change(context.groupId, changed);
  return showStep(context, step);
}
