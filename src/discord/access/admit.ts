import type { AutocompleteInteraction } from 'discord.js';

import { checkAccess, hasAccess, type Access } from './access.ts';
import type {
  ActionInteraction,
  AnyCommand,
  CommandContext,
  MenuInteraction,
  SlashInteraction,
} from '../command/command.ts';

/** A command, or a part of it, and who may use it. */
interface Used {
  readonly command: AnyCommand | undefined;
  readonly access: Access;
}

type Using = SlashInteraction | MenuInteraction | ActionInteraction | AutocompleteInteraction;

/** UserError unless the member may use a command, by their access or by the command's own rules. */
export async function admit(interaction: Using, used: Used, context: CommandContext): Promise<void> {
  if (await isOther(interaction, used, context)) context.standing.used = 'cover';
  else checkAccess(interaction, used.access, context);
}

/** Whether {@link admit} would let them in. */
export async function isAdmitted(interaction: Using, used: Used, context: CommandContext): Promise<boolean> {
  if (context.standing.isDenied) return false;
  return hasAccess(interaction, used.access, context) || isOther(interaction, used, context);
}

async function isOther(interaction: Using, { command, access }: Used, context: CommandContext) {
  if (context.standing.isDenied || hasAccess(interaction, access, context)) return false;
  return (await command?.others?.(interaction, context)) ?? false;
}
