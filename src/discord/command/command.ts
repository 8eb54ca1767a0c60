import {
  ApplicationCommandType,
  type APIModalInteractionResponseCallbackData,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RoleSelectMenuInteraction,
  StringSelectMenuInteraction,
  UserContextMenuCommandInteraction,
} from 'discord.js';

import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { GroupId } from '../../corpus/corpus.ts';
import type { GroupSettings } from '../../corpus/group-settings.ts';
import type { Features } from '../../features/features.ts';
import type { GroupAudience } from '../../features/group/audience.ts';
import type { Suggestion } from '../../features/corpus/suggestions.ts';
import type { Log as OperatorLog } from '../../log/log.ts';

import type { Access, Standing } from '../access/access.ts';
import type { DownloadAttachment } from '../gateway/download-attachment.ts';
import type { Faults } from '../gateway/faults.ts';
import type { InTurn } from '../gateway/in-turn.ts';
import type { ReadOverrides } from '../access/overrides.ts';
import type { PostKind } from '../posts/post-kind.ts';
import type { Message } from '../replies/message.ts';
import type { Shared } from '../replies/share.ts';

/** What the bot writes to its log with. */
export type Log = Pick<OperatorLog, 'info' | 'warn' | 'error'>;

/** A slash command used somewhere. */
export type SlashInteraction = ChatInputCommandInteraction;

/** A command from the menu of a message or a member. */
export type MenuInteraction = MessageContextMenuCommandInteraction | UserContextMenuCommandInteraction;

/** A press on a button, a choice from a select, or a modal sent. */
export type ActionInteraction =
  | ButtonInteraction
  | StringSelectMenuInteraction
  | RoleSelectMenuInteraction
  | ModalSubmitInteraction;

/** A command or an action used somewhere. */
export type AnyInteraction = SlashInteraction | MenuInteraction | ActionInteraction;

/** What the bot has for all interactions. */
export interface BotContext {
  readonly features: Features;
  /** All commands, by the name that their custom_ids begin with. */
  readonly commands: ReadonlyMap<string, AnyCommand>;
  /** Discord's ids of the commands, by the first word that is typed, of menus by their keys; empty until they are deployed. */
  readonly commandIds: ReadonlyMap<string, string>;
  /** What the admins of a server have said in it of the bot's commands. */
  readonly overrides: ReadOverrides;
  readonly download: DownloadAttachment;
  /** The bot's own version. */
  readonly version: string;
  readonly faults: Faults;
  /** Changes of one message, by its id: what is sent last is what is true last. */
  readonly inTurn: InTurn;
  /** Milliseconds that Discord is waited for before a dialogue has to be shown; a second if absent. */
  readonly patience?: number;
  readonly startedAt: Date;
  /** What the operator says about privacy: an address, or null. */
  readonly privacyUrl: string | null;
  readonly now: () => Date;
  readonly log: Log;
}

/** What a command may use, for one interaction. */
export interface CommandContext extends BotContext {
  /** Whose works are asked and whose log is written: the server's, or outside of servers the operator's. */
  readonly groupId: GroupId;
  /** Who will see what the command makes: it decides how much of the works may be shown. */
  readonly audience: GroupAudience;
  /** What the group has decided, as it was when the interaction came in. */
  readonly settings: GroupSettings;
  /** The bot's own words in the group's language. */
  readonly words: Catalogue;
  /** What the member who uses the command may do with it. */
  readonly standing: Standing;
}

/** What it takes to tell what went wrong. */
export type FailureContext = BotContext & Pick<CommandContext, 'groupId' | 'words'>;

/** Who may do something, and whether it is noted in the audit log. */
interface Governed {
  /** Who may; as the command if absent. */
  readonly access?: Access;
  /** False: it is not noted who did it, for it changes nothing, or what it does stands elsewhere with who did it. */
  readonly audited?: false;
}

/** What actions make, by how the press is acknowledged. */
export interface Outcomes {
  /**
   * Changes the message that the component is on, and may post in the channel. On a message that others see too, what
   * it makes is shown to who pressed alone.
   */
  readonly update: Message | Shared;
  /**
   * Changes the message that the component is on for all who see it. What goes wrong is said to who pressed alone. Of a
   * modal, the message is the one whose button opened it.
   */
  readonly board: Message;
  /** Answers with a new private message. */
  readonly reply: Message;
  /** Shows a modal: within three seconds, so read little before. */
  readonly modal: APIModalInteractionResponseCallbackData;
  /** Deletes the message that the component is on, unless `run` throws. */
  readonly remove: void;
}

/** What an action does. */
export type RunAction<How extends keyof Outcomes> = (
  interaction: ActionInteraction,
  state: readonly string[],
  context: CommandContext,
) => Promise<Outcomes[How]>;

/** Who may use an action; `Name` are the subcommands it may name. */
export interface ActionRules<Name extends string> extends Governed {
  /** Of which subcommands it is a part, for roles that may use those alone; of any if absent. */
  readonly of?: readonly Name[];
  /** The same button of the same message acts once only; for updates. */
  readonly once?: boolean;
}

/** What serves a component or modal whose custom_id is `command:action:state`, as `action` makes it. */
export type Action<Name extends string = never> = {
  readonly [How in keyof Outcomes]: ActionRules<Name> & {
    readonly acknowledge: How;
    readonly run: RunAction<How>;
  };
}[keyof Outcomes];

/** What a member wants to do, as `/help` groups what is for every member. */
export const AIMS = ['read', 'quotations', 'discussion', 'meetings', 'own'] as const;

/** See {@link AIMS}. */
export type Aim = (typeof AIMS)[number];

/** What all commands have. */
export interface AnyCommandParts<Name extends string = string> {
  readonly access: Access;
  /** Where `/help` has it; with what reads the texts if absent. */
  readonly aim?: Aim;
  /** Who else may do what the command asks more than members for. */
  readonly others?: (
    interaction: Pick<ActionInteraction, 'user'>,
    context: CommandContext,
  ) => Promise<boolean>;
  /** What an admin of a group that has decided nothing is shown once, beside the answer to their first command. */
  readonly welcome?: (context: CommandContext) => Promise<Message>;
  readonly actions?: Readonly<Record<string, Action<Name>>>;
  /** Planned posts that belong to it, by their kind. */
  readonly posts?: Readonly<Record<string, PostKind>>;
}

/** What a command or subcommand is to the dispatcher, besides what it does. */
export interface Governance extends Governed {
  /** Its replies are as public as the group wants its look-ups to be; else they are private. */
  readonly lookup?: true;
  /** How it is typed, where Discord shows it elsewhere than under its own name: `host questions`. */
  readonly at?: string;
  /** What it was called before the last release, where its own name does not say so: `/help` and the docs map it. */
  readonly formerly?: readonly string[];
}

/** What serves a slash command, or one of its subcommands. */
export interface Part extends Governance {
  /** Called once the interaction is acknowledged and access checked; what it returns is sent, and may be posted in the channel too. */
  readonly run: (interaction: SlashInteraction, context: CommandContext) => Promise<Message | Shared>;
  /** What to offer for the focused option; more than fits is cut. */
  readonly autocomplete?: (
    interaction: AutocompleteInteraction,
    context: CommandContext,
  ) => Promise<readonly Suggestion[]>;
}

/** A slash command, as `defineCommand` makes it. */
export interface Command extends AnyCommandParts {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** The command that it is shown under, as a group of subcommands: `host` for `/host session next`. */
  readonly under?: string;
  /** What serves it, by the path of its subcommands; by the empty path if it has none. */
  readonly parts: Readonly<Record<string, Part>>;
}

/**
 * A command in a menu: as a slash command, where NAME is its name in lower case with hyphens, which is also what its
 * custom_ids begin with.
 */
interface Menu<Type extends ApplicationCommandType> extends AnyCommandParts, Governance {
  readonly access: Access;
  readonly definition: RESTPostAPIContextMenuApplicationCommandsJSONBody & { readonly type: Type };
  /** What it does, for `/help` and the documentation: Discord shows the name alone. */
  readonly description: string;
}

/** What a menu does: it answers, or shows a modal within three seconds, so that it must read little before. */
type Serving<Interaction> =
  | {
      readonly acknowledge?: never;
      run(interaction: Interaction, context: CommandContext): Promise<Message>;
    }
  | {
      readonly acknowledge: 'modal';
      run(
        interaction: Interaction,
        context: CommandContext,
      ): Promise<APIModalInteractionResponseCallbackData>;
    };

/** A command in the menu of messages. */
export type MessageMenu = Menu<ApplicationCommandType.Message> &
  Serving<MessageContextMenuCommandInteraction>;

/** A command in the menu of members. */
export type UserMenu = Menu<ApplicationCommandType.User> & Serving<UserContextMenuCommandInteraction>;

/** Any command. */
export type AnyCommand = Command | MessageMenu | UserMenu;

/** Whether a command is in the menu of messages. */
export function isMessageMenu(command: AnyCommand): command is MessageMenu {
  return command.definition.type === ApplicationCommandType.Message;
}

/** Whether a command is in the menu of members. */
export function isUserMenu(command: AnyCommand): command is UserMenu {
  return command.definition.type === ApplicationCommandType.User;
}

/** Whether a command is in a menu. */
export function isMenu(command: AnyCommand): command is MessageMenu | UserMenu {
  return isMessageMenu(command) || isUserMenu(command);
}

/** What a command is at a path below it; undefined if nothing is there, as when Discord's list is older than the bot. */
export function partAt(command: AnyCommand, path: string): Governance | undefined {
  return isMenu(command) ? command : new Map(Object.entries(command.parts)).get(path);
}

/** What a command's file is called and its custom_ids begin with; of the command or its name. */
export function keyOf(command: AnyCommand | string): string {
  const name = typeof command === 'string' ? command : command.definition.name;
  return name.toLowerCase().replaceAll(' ', '-');
}

/** Discord's id of a command, by how it or a subcommand of it is typed; undefined before deployment. */
export function idOf({ commandIds }: Pick<BotContext, 'commandIds'>, typed: string): string | undefined {
  return commandIds.get(typed.split(' ')[0] ?? '') ?? commandIds.get(keyOf(typed));
}

/** A clickable mention of a command by how it is typed, e.g. `question mine`; plain words before deployment. */
export function mentionCommand(context: Pick<BotContext, 'commandIds'>, typed: string): string {
  const id = idOf(context, typed);
  return id === undefined ? `\`/${typed}\`` : `</${typed}:${id}>`;
}
