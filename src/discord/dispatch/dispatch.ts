import type { Interaction, RepliableInteraction } from 'discord.js';

import { UserError } from '../../errors.ts';

import { answerFailure, type Acknowledged } from './acknowledge.ts';
import type { ActionInteraction, BotContext } from '../command/command.ts';
import { contextFor, failureContextFor, soleReader } from './context-for.ts';
import { createMissTheBot } from './miss-the-bot.ts';
import { createOnce } from './once.ts';
import { runAction } from './run-action.ts';
import { runCommand } from './run-command.ts';
import { suggest, suggestNothing } from './suggest.ts';

/** Answers Discord's events. */
export interface Dispatcher {
  /** Answers one interaction. Never throws. */
  dispatch(interaction: Interaction): Promise<void>;
  /** Runs something else that must be finished before the bot stops; starts nothing new while stopping. */
  track(run: () => Promise<void>): Promise<void>;
  /** Accepts nothing new, and waits until everything running has ended or the time is over. */
  drain(timeoutMs: number): Promise<void>;
}

function isAction(interaction: RepliableInteraction): interaction is ActionInteraction {
  return (
    interaction.isButton() ||
    interaction.isStringSelectMenu() ||
    interaction.isRoleSelectMenu() ||
    interaction.isModalSubmit()
  );
}

/** Creates the single entry point of interactions: it finds the command, checks access, acknowledges, answers. */
export function createDispatcher(context: BotContext): Dispatcher {
  const once = createOnce();
  const missTheBot = createMissTheBot();
  const running = new Set<Promise<void>>();
  let isStopping = false;

  async function answer(interaction: RepliableInteraction): Promise<void> {
    const acknowledged: Acknowledged = { by: 'nothing', to: 'asker' };
    const asker = soleReader(interaction);
    let failing = failureContextFor(context, asker);
    try {
      if (isStopping) throw new UserError((words) => words.interaction.restarting);
      const opened = await contextFor(context, asker);
      failing = opened;
      if (interaction.isChatInputCommand() || interaction.isContextMenuCommand()) {
        await runCommand(interaction, opened, acknowledged);
        return interaction.deferred ? await missTheBot(interaction, opened) : undefined;
      }
      if (isAction(interaction)) return await runAction(interaction, opened, acknowledged, once);
      throw new UserError((words) => words.interaction.outdated);
    } catch (error) {
      return answerFailure(interaction, acknowledged, error, failing);
    }
  }

  async function run(interaction: Interaction): Promise<void> {
    if (interaction.isRepliable()) return answer(interaction);
    if (!interaction.isAutocomplete()) return undefined;
    return isStopping ? suggestNothing(interaction, context) : suggest(interaction, context);
  }

  async function follow(work: Promise<void>): Promise<void> {
    running.add(work);
    await work.finally(() => running.delete(work));
  }

  return {
    dispatch: async (interaction) => follow(run(interaction)),
    async track(work) {
      if (!isStopping) await follow(work());
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
