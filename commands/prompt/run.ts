import { UserError } from '../../src/errors.ts';
import { forEverybody } from '../../src/features/group/audience.ts';
import type { ByHost } from '../../src/features/prompts/prompt-features.ts';

import {
  mentionCommand,
  type AnyInteraction,
  type CommandContext,
  type SlashInteraction,
} from '../../src/discord/command/command.ts';
import { readWorkOption } from '../../src/discord/command/options.ts';
import { notice, type Message } from '../../src/discord/replies/message.ts';
import { readPromptScope } from './options.ts';
import { promptMessage, promptPreviewMessage, sayWhen } from './reply.ts';

/** Prompts of a preview unless asked otherwise. */
const PREVIEWED = 5;

/** Serves `/host prompt next`. */
export async function nextPrompt(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const scope = await readPromptScope(interaction, context);
  const prompt = await context.features.prompts.next(hostOf(interaction, context), scope);
  return promptMessage(context.words, prompt, await warnIfLow(context));
}

/** Serves `/host prompt write`. */
export async function writePrompt(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const { options } = interaction;
  const prompt = await context.features.prompts.write(hostOf(interaction, context), {
    question: options.getString('question', true),
    quotation: options.getString('quotation'),
    workId: await readWorkOption(interaction, context),
  });
  return promptMessage(context.words, prompt, null);
}

/** Serves `/host prompt preview`. */
export async function previewPrompts(
  interaction: SlashInteraction,
  context: CommandContext,
): Promise<Message> {
  const { features, words } = context;
  const count = interaction.options.getInteger('count') ?? PREVIEWED;
  const scope = await readPromptScope(interaction, context);
  if (scope === null) throw new UserError((say) => say.prompts.emptyQueue);
  const made = await features.prompts.make(scope, count);
  if (made.length === 0) throw new UserError((say) => say.prompts.noMore);
  const { description } = await features.corpus.info(scope.audience, scope.workId);
  return promptPreviewMessage(words, { made, name: description, isAll: made.length < count, scope });
}

/** Serves `/host prompt schedule`. */
export async function schedulePrompts(
  { options }: SlashInteraction,
  { features, groupId, words }: CommandContext,
): Promise<Message> {
  const when = options.getString('when', true);
  if (when === 'never') {
    await features.promptSchedules.stop(groupId);
    return notice(words.prompts.stopped);
  }
  if (when === 'meeting')
    return notice(sayWhen(words, await features.promptSchedules.atNextMeeting(groupId)));
  const days = options.getInteger('days');
  if (days === null) throw new UserError((say) => say.prompts.noDays);
  const { isLow, prompts } = await features.prompts.queue(groupId);
  const said = sayWhen(words, await features.promptSchedules.every(groupId, days));
  return notice(isLow ? `${said}\n${words.prompts.low(prompts.length)}` : said);
}

/** Who asks, and when. */
export function hostOf({ id, user }: AnyInteraction, { audience, now }: CommandContext): ByHost {
  return { audience: forEverybody(audience), memberId: user.id, interactionId: id, at: now() };
}

/** Says how low the queue runs where posts rely on it; null where all is well. */
export async function warnIfLow(context: CommandContext): Promise<string | null> {
  const { features, groupId, words } = context;
  const { isLow, schedule, prompts } = await features.prompts.queue(groupId);
  if (!isLow || schedule === null) return null;
  return `${words.prompts.low(prompts.length)} ${words.prompts.fill(mentionCommand(context, 'host prompt preview'))}`;
}
