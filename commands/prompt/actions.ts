import type { Prompt } from '../../src/corpus/prompt.ts';
import { forEverybody } from '../../src/features/group/audience.ts';
import { PROMPT_LIMITS } from '../../src/features/prompts/prompts.ts';
import { wordPrompt } from '../../src/features/prompts/word-prompt.ts';

import { mentionCommand, type CommandContext } from '../../src/discord/command/command.ts';
import { customId } from '../../src/discord/command/custom-id.ts';
import { action } from '../../src/discord/command/define-command.ts';
import { chosenOf, typedInto } from '../../src/discord/command/input.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { modal, textField } from '../../src/discord/replies/modal.ts';
import { hostOf, warnIfLow } from './run.ts';
import { postedPrompt, promptMessage, promptQueueMessage } from './reply.ts';

/** What serves the components under prompts. All are for hosts, as the command. */
export const promptActions = {
  list: action('update', { audited: false }, async (_interaction, _state, context) => showQueue(context)),
  open: action('update', { audited: false }, async (interaction, _state, { features, groupId, words }) =>
    promptMessage(words, await features.prompts.find(groupId, chosenOf(interaction)), null),
  ),
  choose: action('reply', { audited: false }, async (interaction, [workId = '', section = ''], context) => {
    const { features, words } = context;
    const scope = {
      audience: forEverybody(context.audience),
      workId,
      section: section === '' ? null : Number(section),
    };
    const [kind = '', key = ''] = chosenOf(interaction).split('/');
    const host = hostOf(interaction, context);
    const prompt = await features.prompts.keep(host, scope, { key, kind });
    return promptMessage(words, prompt, null);
  }),
  post: action('update', { once: true }, async ({ user }, [id = ''], { features, groupId, words }) => {
    return postedPrompt(words, await features.prompts.post(groupId, id), user.id);
  }),
  another: action('update', { audited: false }, async (interaction, [id = ''], context) => {
    const prompt = await context.features.prompts.another(hostOf(interaction, context), id);
    return promptMessage(context.words, prompt, null);
  }),
  edit: action('modal', async (_interaction, [id = ''], { features, groupId, words }) => {
    const prompt = await features.prompts.find(groupId, id);
    const { editTitle: title, editLabel: label } = words.prompts;
    const value = prompt.question ?? frameQuestion(prompt, words);
    const field = textField({ id: 'question', label, value, maxLength: PROMPT_LIMITS.question });
    return modal(customId('prompt', 'edit-now', prompt.id), title, [field]);
  }),
  'edit-now': action('update', async (interaction, [id = ''], context) => {
    const question = typedInto('question', interaction);
    const prompt = await context.features.prompts.reword(hostOf(interaction, context), id, question);
    return promptMessage(context.words, prompt, null);
  }),
  enqueue: action('update', async (_interaction, [id = ''], context) => {
    const { features, groupId, words } = context;
    const prompt = await features.prompts.enqueue(groupId, id);
    return promptMessage(words, prompt, (await warnIfLow(context)) ?? words.prompts.queued);
  }),
  discard: action('update', async (_interaction, [id = ''], { features, groupId, words }) => {
    return promptMessage(words, await features.prompts.discard(groupId, id), words.prompts.discarded);
  }),
  shift: action('update', async (_interaction, [id = '', by], context) => {
    await context.features.prompts.shift(context.groupId, id, by === 'up' ? 'up' : 'down');
    return showQueue(context);
  }),
};

async function showQueue(context: CommandContext): Promise<Message> {
  const { features, groupId, words } = context;
  const queue = await features.prompts.queue(groupId);
  return promptQueueMessage(words, queue, mentionCommand(context, 'host prompt preview'));
}

function frameQuestion({ draft }: Prompt, words: CommandContext['words']): string {
  return draft === null ? '' : wordPrompt(words, draft).question;
}
