import { MessageFlags, type Interaction } from 'discord.js';

import type { Suggestion } from '../features/features.ts';
import { UserError } from '../errors.ts';

import { hasAccess, refusal, type Access } from './access.ts';
import { answerFailure, answerWith, isGone, type Acknowledged } from './acknowledge.ts';
import type { Action, ActionInteraction, Command, CommandContext, SlashInteraction } from './command.ts';
import { parseCustomId } from './custom-id.ts';
import { createOnce } from './once.ts';
import { LIMITS, truncate } from './replies/limits.ts';

/** Answers interactions. */
export interface Dispatcher {
  /** Answers one interaction. Never throws. */
  dispatch(interaction: Interaction): Promise<void>;
  /** Takes no more interactions, and waits for those that run until they end or the time is over. */
  drain(timeoutMs: number): Promise<void>;
}

const ELSEWHERE = 'Concordance reads with a group: use it in a server that has it.';
const RESTARTING = 'Concordance is restarting. Try again in a minute.';
const OUTDATED = 'This button is from an older version of Concordance. Use the command again.';

/** Makes the one place where interactions come in: it finds the command, checks access, acknowledges, answers. */
export function createDispatcher(context: CommandContext): Dispatcher {
  const once = createOnce();
  const running = new Set<Promise<void>>();
  let isStopping = false;

  async function answer(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) return suggest(interaction, isStopping ? null : context);
    if (!interaction.isRepliable()) return undefined;
    const acknowledged: Acknowledged = { by: 'nothing' };
    try {
      if (isStopping) throw new UserError(RESTARTING);
      if (!interaction.inGuild()) throw new UserError(ELSEWHERE);
      if (interaction.isChatInputCommand()) return await runCommand(interaction, context, acknowledged);
      if (interaction.isButton() || interaction.isStringSelectMenu() || interaction.isModalSubmit())
        return await runAction(interaction, context, acknowledged, once);
      throw new UserError(OUTDATED);
    } catch (error) {
      return answerFailure(interaction, acknowledged, error, context.log);
    }
  }

  return {
    async dispatch(interaction) {
      const run = answer(interaction);
      running.add(run);
      await run.finally(() => running.delete(run));
    },
    async drain(timeoutMs) {
      isStopping = true;
      const { promise: late, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, timeoutMs);
      await Promise.race([Promise.allSettled(running), late]);
      clearTimeout(timer);
    },
  };
}

async function runCommand(
  interaction: SlashInteraction,
  context: CommandContext,
  acknowledged: Acknowledged,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  acknowledged.by = 'reply';
  const command = context.commands.get(interaction.commandName);
  if (!command)
    throw new UserError('This command is no longer there. Reload Discord to see the present ones.');
  checkAccess(interaction, command.access);
  await answerWith(interaction, acknowledged, await command.execute(interaction, context));
}

async function runAction(
  interaction: ActionInteraction,
  context: CommandContext,
  acknowledged: Acknowledged,
  once: ReturnType<typeof createOnce>,
): Promise<void> {
  const { command, action, state } = findAction(interaction, context);
  if (action.acknowledge === 'modal') {
    checkAccess(interaction, action.access ?? command.access);
    if (interaction.isModalSubmit()) throw new Error('A modal cannot open another.');
    const modal = await action.run(interaction, state, context);
    return interaction.showModal(modal);
  }
  acknowledged.by = await acknowledge(interaction, action.acknowledge);
  checkAccess(interaction, action.access ?? command.access);
  const run = async () =>
    answerWith(interaction, acknowledged, await action.run(interaction, state, context));
  return action.acknowledge === 'update' && action.once
    ? once(`${interaction.message?.id}/${interaction.customId}`, run)
    : run();
}

function findAction(
  { customId }: ActionInteraction,
  { commands }: CommandContext,
): { command: Command; action: Action; state: readonly string[] } {
  const id = parseCustomId(customId);
  const command = id === null ? undefined : commands.get(id.command);
  const action = new Map(Object.entries(command?.actions ?? {})).get(id?.action ?? '');
  if (!id || !command || !action) throw new UserError(OUTDATED);
  return { command, action, state: id.state };
}

/** A modal that no message opened has nothing to update, and is answered anew. */
async function acknowledge(
  interaction: ActionInteraction,
  how: 'update' | 'reply',
): Promise<'update' | 'reply'> {
  if (how === 'update' && (!interaction.isModalSubmit() || interaction.isFromMessage())) {
    await interaction.deferUpdate();
    return 'update';
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  return 'reply';
}

/** Checked at every use: what Discord showed the member may be older than their permissions. */
function checkAccess({ memberPermissions }: SlashInteraction | ActionInteraction, access: Access): void {
  if (access !== 'member' && !hasAccess(memberPermissions, access)) throw new UserError(refusal(access));
}

type Autocomplete = Extract<Interaction, { respond: unknown }>;

async function suggest(interaction: Autocomplete, context: CommandContext | null): Promise<void> {
  let suggestions: readonly Suggestion[] = [];
  try {
    const command = context?.commands.get(interaction.commandName);
    if (
      context &&
      interaction.inGuild() &&
      command &&
      hasAccess(interaction.memberPermissions, command.access)
    )
      suggestions = (await command.autocomplete?.(interaction, context)) ?? [];
  } catch (error) {
    if (!(error instanceof UserError))
      context?.log.error({ err: error, command: interaction.commandName }, 'autocomplete failed');
  }
  const fitting = suggestions.filter(
    ({ name, value }) => name !== '' && value.length <= LIMITS.autocompleteText,
  );
  const choices = fitting
    .slice(0, LIMITS.autocompleteChoices)
    .map(({ name, value }) => ({ name: truncate(name, LIMITS.autocompleteText), value }));
  try {
    await interaction.respond(choices);
  } catch (error) {
    if (!isGone(error)) context?.log.warn({ err: error }, 'autocomplete was not taken');
  }
}
