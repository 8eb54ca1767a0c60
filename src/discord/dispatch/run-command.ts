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
  type CommandContext,
  type MenuInteraction,
  type SlashInteraction,
} from '../command/command.ts';
import type { Served } from '../command/typed.ts';
import { forChannel } from './context-for.ts';
import { findUsed } from './find-used.ts';
import { answerAndNote } from './record-act.ts';
import { placeOf } from './place.ts';
import { welcome } from './welcome.ts';
import { standingAt } from '../access/standing.ts';

/** Acknowledges a command, checks access, runs it and sends the result. */
export async function runCommand(
  interaction: SlashInteraction | MenuInteraction,
  given: CommandContext,
  acknowledged: Acknowledged,
): Promise<void> {
  const served = findUsed(interaction, given);
  const to = visibilityOf(interaction, served, given);
  if (!opensModal(served)) await deferReply(interaction, acknowledged, to);
  if (!served) throw new UserError((words) => words.interaction.commandGone);
  const { command, path } = served;
  const used = { command, paths: [path], access: accessAt(command, path) };
  const context = { ...given, standing: await standingAt(interaction, used, given) };
  await admit(interaction, used, context);
  const outcome = await run(served, interaction, to === 'channel' ? forChannel(context) : context);
  const act = {
    name: `${keyOf(command)} ${path}`.trim(),
    audited: partAt(command, path)?.audited ?? true,
  };
  if ('custom_id' in outcome) return void (await interaction.showModal(outcome));
  await answerAndNote(interaction, acknowledged, outcome, act, context);
  await welcome(interaction, context);
}

/** A modal must be the first response. */
function opensModal(served: Served | undefined): boolean {
  return served !== undefined && isMenu(served.command) && served.command.acknowledge === 'modal';
}

/** The acknowledgement fixes who sees the reply. */
function visibilityOf(
  interaction: SlashInteraction | MenuInteraction,
  served: Served | undefined,
  { settings }: CommandContext,
): Acknowledged['to'] {
  const { isAlone, isGroup } = placeOf(interaction);
  if (isAlone) return 'asker alone';
  if (!isGroup || !served || !partAt(served.command, served.path)?.lookup) return 'asker';
  return settings.visibility === 'public' ? 'channel' : 'asker';
}

async function run(
  { command, path }: Served,
  interaction: SlashInteraction | MenuInteraction,
  context: CommandContext,
) {
  if (interaction.isChatInputCommand() && !isMenu(command)) {
    const part = command.parts[path];
    if (part) return part.run(interaction, context);
  }
  if (interaction.isMessageContextMenuCommand() && isMessageMenu(command))
    return command.run(interaction, context);
  if (interaction.isUserContextMenuCommand() && isUserMenu(command)) return command.run(interaction, context);
  throw new Error(`${keyOf(command)} was used as another type of command.`);
}
