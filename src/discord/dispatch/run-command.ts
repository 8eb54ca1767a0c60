import { ApplicationCommandType } from 'discord-api-types/v10';

import { UserError } from '../../errors.ts';

import { deferReply, type Acknowledged } from './acknowledge.ts';
import { admit } from '../access/admit.ts';
import { accessAt } from '../access/command-access.ts';
import {
  isMenu,
  isMessageMenu,
  isUserMenu,
  keyOf,
  partAt,
  type AnyCommand,
  type CommandContext,
  type MenuInteraction,
  type SlashInteraction,
} from '../command/command.ts';
import { forChannel } from './context-for.ts';
import { answerAndNote } from './note-act.ts';
import { pathOf } from './path-of.ts';
import { placeOf } from './place.ts';
import { standingAt } from '../access/standing.ts';

/** Acknowledges a command, checks access, runs it and sends the result. */
export async function runCommand(
  interaction: SlashInteraction | MenuInteraction,
  given: CommandContext,
  acknowledged: Acknowledged,
): Promise<void> {
  const command = findCommand(interaction, given);
  const to = visibilityOf(interaction, command, given);
  if (!opensModal(command)) await deferReply(interaction, acknowledged, to);
  const path = pathOf(interaction);
  const part = command && partAt(command, path);
  if (!command || !part) throw new UserError((words) => words.interaction.commandGone);
  const context = { ...given, standing: await standingAt(interaction, { command, paths: [path] }, given) };
  await admit(interaction, { command, access: accessAt(command, path) }, context);
  const outcome = await run(command, interaction, to === 'channel' ? forChannel(context) : context);
  const act = { name: `${keyOf(command)} ${path}`.trim(), audited: part.audited ?? true };
  await ('custom_id' in outcome
    ? interaction.showModal(outcome)
    : answerAndNote(interaction, acknowledged, outcome, act, context));
}

/** A modal must be the first response. */
function opensModal(command: AnyCommand | undefined): boolean {
  return command !== undefined && isMenu(command) && command.acknowledge === 'modal';
}

function findCommand(
  { commandName, commandType }: SlashInteraction | MenuInteraction,
  { commands }: CommandContext,
): AnyCommand | undefined {
  return [...commands.values()].find(
    ({ definition: { name, type = ApplicationCommandType.ChatInput } }) =>
      name === commandName && type === commandType,
  );
}

/** The acknowledgement fixes who sees the reply. */
function visibilityOf(
  interaction: SlashInteraction | MenuInteraction,
  command: AnyCommand | undefined,
  { settings }: CommandContext,
): Acknowledged['to'] {
  const { isAlone, isGroup } = placeOf(interaction);
  if (isAlone) return 'asker alone';
  if (!isGroup || !command || !partAt(command, pathOf(interaction))?.lookup) return 'asker';
  return settings.visibility === 'public' ? 'channel' : 'asker';
}

async function run(
  command: AnyCommand,
  interaction: SlashInteraction | MenuInteraction,
  context: CommandContext,
) {
  if (interaction.isChatInputCommand() && !isMenu(command)) {
    const part = command.parts[pathOf(interaction)];
    if (part) return part.run(interaction, context);
  }
  if (interaction.isMessageContextMenuCommand() && isMessageMenu(command))
    return command.run(interaction, context);
  if (interaction.isUserContextMenuCommand() && isUserMenu(command)) return command.run(interaction, context);
  throw new Error(`${keyOf(command)} was used as another type of command.`);
}
