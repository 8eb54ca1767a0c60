import type {
  APIModalInteractionResponseCallbackData,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import type { Logger } from 'pino';

import type { Features, Suggestion } from '../features/features.ts';

import type { Access } from './access.ts';
import type { DownloadAttachment } from './download-attachment.ts';
import type { Message } from './replies/message.ts';
import type { Shared } from './replies/share.ts';

/** What the bot writes to its log with. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;

/** A slash command used in a server. */
export type SlashInteraction = ChatInputCommandInteraction<'cached' | 'raw'>;

/** A press on a button, a choice from a select, or a modal sent, in a server. */
export type ActionInteraction =
  | ButtonInteraction<'cached' | 'raw'>
  | StringSelectMenuInteraction<'cached' | 'raw'>
  | ModalSubmitInteraction<'cached' | 'raw'>;

/** What a command may use of the bot. */
export interface CommandContext {
  readonly features: Features;
  /** All commands, by name. */
  readonly commands: ReadonlyMap<string, Command>;
  /** Discord's ids of the commands, by name, for clickable mentions; empty until they are deployed. */
  readonly commandIds: ReadonlyMap<string, string>;
  readonly download: DownloadAttachment;
  readonly now: () => Date;
  readonly log: Log;
}

/** What serves a component or modal whose custom_id is `command:action:state`. */
export type Action = {
  /** Who may; as the command if absent. */
  readonly access?: Access;
} & (Update | Reply | Modal);

type Run<T> = (
  interaction: ActionInteraction,
  state: readonly string[],
  context: CommandContext,
) => Promise<T>;

/** Changes the message that the component is on, and may post in the channel. */
interface Update {
  readonly acknowledge: 'update';
  /** The same button of the same message acts once only. */
  readonly once?: boolean;
  readonly run: Run<Message | Shared>;
}

/** Answers with a new private message. */
interface Reply {
  readonly acknowledge: 'reply';
  readonly run: Run<Message>;
}

/** Shows a modal: within three seconds, so read little before. */
interface Modal {
  readonly acknowledge: 'modal';
  readonly run: Run<APIModalInteractionResponseCallbackData>;
}

/**
 * A slash command: one file in `commands/`, named as the command, with this as its default export. By the time
 * that `execute` runs, the interaction is acknowledged privately and access is checked; what it returns is sent.
 */
export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly access: Access;
  execute(interaction: SlashInteraction, context: CommandContext): Promise<Message>;
  /** What to offer for the focused option; more than fits is cut. */
  autocomplete?(
    interaction: AutocompleteInteraction<'cached' | 'raw'>,
    context: CommandContext,
  ): Promise<readonly Suggestion[]>;
  readonly actions?: Readonly<Record<string, Action>>;
}

/** A clickable mention of a command or subcommand, e.g. `question mine`; plain words before deployment. */
export function mentionCommand({ commandIds }: Pick<CommandContext, 'commandIds'>, path: string): string {
  const id = commandIds.get(path.split(' ')[0] ?? '');
  return id === undefined ? `\`/${path}\`` : `</${path}:${id}>`;
}
