import { MessageFlags } from 'discord.js';

import { UserError } from '../../errors.ts';

import type { Access } from '../access/access.ts';
import { deferReply, type Acknowledged } from './acknowledge.ts';
import { admit } from '../access/admit.ts';
import { accessOfAction, pathsOfCommand } from '../access/command-access.ts';
import type { Action, ActionInteraction, AnyCommand, CommandContext } from '../command/command.ts';
import { forChannel } from './context-for.ts';
import { parseCustomId } from '../command/custom-id.ts';
import { answerAndNote, recordAct } from './record-act.ts';
import type { Once } from './once.ts';
import { placeOf } from './place.ts';
import { postActions } from './post-actions.ts';
import { POST } from '../replies/share.ts';
import { standingAt } from '../access/standing.ts';

/** Finds the handler of a component, acknowledges, checks access, runs it and sends the result. */
export async function runAction(
  interaction: ActionInteraction,
  given: CommandContext,
  acknowledged: Acknowledged,
  once: Once,
): Promise<void> {
  const { action, state, ...used } = findAction(interaction, given);
  if (action.acknowledge !== 'modal') await acknowledge(interaction, acknowledged, action.acknowledge);
  const context = { ...given, standing: await standingAt(interaction, used, given) };
  await admit(interaction, used, context);
  if (action.acknowledge === 'modal') {
    if (interaction.isModalSubmit()) throw new Error("A modal can't open another one.");
    await interaction.showModal(await action.run(interaction, state, context));
    return;
  }
  const act = { name: interaction.customId.split(':', 2).join(':'), audited: action.audited ?? true };
  if (action.acknowledge === 'remove') {
    await action.run(interaction, state, context);
    await interaction.deleteReply();
    return recordAct(interaction, act, context);
  }
  const around = action.acknowledge === 'board' ? forChannel(context) : context;
  const run = async () =>
    answerAndNote(interaction, acknowledged, await action.run(interaction, state, around), act, context);
  if (action.acknowledge === 'board') return context.inTurn(interaction.message?.id ?? interaction.id, run);
  return action.acknowledge === 'update' && action.once
    ? once(`${interaction.message?.id}/${interaction.customId}`, run)
    : run();
}

function findAction(
  { customId }: ActionInteraction,
  { commands }: CommandContext,
): {
  command: AnyCommand | undefined;
  paths: readonly string[];
  action: Action<string>;
  access: Access;
  state: readonly string[];
} {
  const id = parseCustomId(customId);
  const command = commands.get(id?.command ?? '');
  const actions = id?.command === POST ? postActions : command?.actions;
  const action = new Map(Object.entries(actions ?? {})).get(id?.action ?? '');
  if (!id || !action) throw new UserError((words) => words.interaction.outdated);
  const paths = action.of ?? (command ? pathsOfCommand(command) : []);
  return { command, paths, action, access: accessOfAction(command, action), state: id.state };
}

/**
 * A message that others see too does not change: the update is shown only to the member who pressed. A modal that was
 * not opened from a message has nothing to update, and gets a new reply.
 */
async function acknowledge(
  interaction: ActionInteraction,
  acknowledged: Acknowledged,
  how: 'update' | 'board' | 'reply' | 'remove',
): Promise<void> {
  const { isAlone } = placeOf(interaction);
  const isOwn = isAlone || (interaction.message?.flags.has(MessageFlags.Ephemeral) ?? false);
  const hasMessage = !interaction.isModalSubmit() || interaction.isFromMessage();
  if (how === 'reply' || !hasMessage || (how === 'update' && !isOwn))
    return deferReply(interaction, acknowledged, isAlone ? 'asker alone' : 'asker');
  await interaction.deferUpdate();
  acknowledged.by = 'update';
  acknowledged.to = isAlone ? 'asker alone' : 'asker';
}
