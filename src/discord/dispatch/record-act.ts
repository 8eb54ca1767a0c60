import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { CommandInteractionOption } from 'discord.js';

import type { ActOption } from '../../corpus/audit.ts';

import { answerWith, type Acknowledged } from './acknowledge.ts';
import type { ActionInteraction, AnyInteraction, CommandContext } from '../command/command.ts';
import { parseCustomId } from '../command/custom-id.ts';
import { placeOf } from './place.ts';
import { truncate } from '../replies/limits.ts';
import type { Message } from '../replies/message.ts';
import type { Shared } from '../replies/share.ts';

/** Most UTF-16 units stored of each option of an action. */
const LONGEST_VALUE = 200;

/** A stored action. */
export interface DoneAct {
  /** `group answers`, or `question:take`. */
  readonly name: string;
  /** False if it changes nothing: then it is not logged. */
  readonly audited: boolean;
}

/**
 * Sends an action's result, and logs the action if it took more than being a member. A post is logged after it was
 * made.
 */
export async function answerAndNote(
  interaction: AnyInteraction,
  acknowledged: Acknowledged,
  outcome: Message | Shared,
  act: DoneAct,
  context: CommandContext,
): Promise<void> {
  const isPosted = 'post' in outcome;
  if (!isPosted) await recordAct(interaction, act, context);
  await answerWith(interaction, acknowledged, outcome, context);
  if (isPosted) await recordAct(interaction, act, context);
}

/** Logs who did what with which permission: the only place that does. */
export async function recordAct(
  interaction: AnyInteraction,
  { name, audited }: DoneAct,
  { standing, features, groupId, now }: CommandContext,
): Promise<void> {
  if (standing.used === null || !audited || !placeOf(interaction).isGroup) return;
  await features.audit.note({
    groupId,
    at: now(),
    by: interaction.user.id,
    act: name,
    options: readOptions(interaction).map((said) => ({
      ...said,
      value: truncate(said.value, LONGEST_VALUE),
    })),
    channelId: interaction.channelId,
    messageId: messageOf(interaction),
    right: standing.used,
  });
}

function messageOf(interaction: AnyInteraction): string | null {
  if ('customId' in interaction) return interaction.message?.id ?? null;
  return interaction.isMessageContextMenuCommand() ? interaction.targetMessage.id : null;
}

function readOptions(interaction: AnyInteraction): readonly ActOption[] {
  if ('customId' in interaction) {
    const state = parseCustomId(interaction.customId)?.state.join(' ') ?? '';
    return [...(state === '' ? [] : [{ name: 'on', value: state }]), ...readInput(interaction)];
  }
  if (interaction.isChatInputCommand()) return interaction.options.data.flatMap(readOption);
  if (!interaction.isUserContextMenuCommand()) return [];
  return [{ name: 'member', value: `<@${interaction.targetUser.id}>` }];
}

function readInput(interaction: ActionInteraction): readonly ActOption[] {
  if (interaction.isRoleSelectMenu())
    return [{ name: 'chosen', value: interaction.values.map((id) => `<@&${id}>`).join(' ') }];
  if (interaction.isStringSelectMenu()) return [{ name: 'chosen', value: interaction.values.join(' ') }];
  if (!interaction.isModalSubmit()) return [];
  return [...interaction.fields.fields.values()].flatMap((field) =>
    'value' in field && typeof field.value === 'string' && field.value !== ''
      ? [{ name: field.customId, value: field.value }]
      : [],
  );
}

/** Only the name of a file. */
function readOption({
  name,
  type,
  value,
  attachment,
  options,
}: CommandInteractionOption): readonly ActOption[] {
  if (options) return options.flatMap(readOption);
  if (value === undefined) return [];
  const mark = { [Type.User]: '@', [Type.Role]: '@&', [Type.Channel]: '#' } as const;
  const written = type in mark ? `<${mark[type as keyof typeof mark]}${value}>` : String(value);
  return type === Type.Attachment ? [{ name, value: attachment?.name ?? '' }] : [{ name, value: written }];
}
