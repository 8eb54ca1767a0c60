/**
 * A node of Discord's Markdown. `content` is text, or nodes. Types with nodes: strong, em, underline, strikethrough,
 * spoiler, blockQuote, heading (`level` 1 to 3), subtext, link, url and autolink (`target`). With text: text,
 * inlineCode, codeBlock (`lang`). With neither: br, list (`ordered`, `start`, `items`: nodes of each), user, role,
 * channel (`id`, `name`), timestamp (`timestamp` in seconds, `format`), slashCommand (`fullName`, `id`), emoji, twemoji
 * (`name`), everyone, here, guildNavigation.
 */
export interface AstNode {
  readonly type: string;
  readonly content?: string | readonly AstNode[];
  readonly items?: readonly (readonly AstNode[])[];
  readonly level?: number;
  readonly target?: string;
  readonly lang?: string;
  readonly name?: string;
  readonly id?: string;
  readonly fullName?: string;
  readonly ordered?: boolean;
  readonly start?: number | null;
  /** Seconds since 1970. */
  readonly timestamp?: string;
  readonly format?: string;
}

export interface World {
  readonly guild: { readonly id: string; readonly name: string };
  readonly channels: readonly Channel[];
  /** Between the acting member and the bot. */
  readonly directMessage: { readonly id: string } | null;
  readonly members: readonly Member[];
  readonly bot: { readonly id: string; readonly name: string };
  readonly hint: string | null;
  /** The commands for the acting member in the open channel. */
  readonly commands: readonly Command[];
  readonly connected: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly topic: string | null;
}

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** `#rrggbb`, or null. */
  readonly color: string | null;
}

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object */
export interface Command {
  readonly id: string;
  /** See `CommandType`. */
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly options?: readonly OptionDefinition[];
}

export interface OptionDefinition {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly options?: readonly OptionDefinition[];
  readonly choices?: readonly Choice[];
  readonly autocomplete?: boolean;
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
}

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** An option in an interaction; only subcommands and their groups have `options`. */
export interface GivenOption {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean;
  readonly focused?: boolean;
  readonly options?: readonly GivenOption[];
}

export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly author: { readonly id: string; readonly name: string; readonly bot: boolean };
  /** ISO 8601. */
  readonly timestamp: string;
  readonly edited: boolean;
  readonly content: readonly AstNode[];
  readonly components: readonly Component[];
  readonly ephemeral: boolean;
  readonly thinking: boolean;
  /** The command that it answers, and who used it. */
  readonly interaction?: { readonly name: string; readonly isMenu: boolean; readonly user: string };
  /** The message that it replies to, or that a menu's command was used on. */
  readonly repliesTo?: {
    readonly id: string;
    readonly author: string;
    readonly words: readonly AstNode[];
  };
  readonly attachments: readonly { readonly name: string; readonly url: string; readonly size: number }[];
}

/** https://docs.discord.com/developers/components/reference; text displays have their parsed `ast`. */
export interface Component {
  readonly type: number;
  readonly custom_id?: string;
  readonly components?: readonly Component[];
  readonly component?: Component;
  readonly accessory?: Component;
  readonly ast?: readonly AstNode[];
  readonly content?: string;
  readonly accent_color?: number | null;
  readonly spoiler?: boolean;
  readonly divider?: boolean;
  readonly spacing?: number;
  readonly style?: number;
  readonly label?: string;
  readonly description?: string | null;
  readonly emoji?: { readonly name?: string };
  readonly url?: string;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly SelectOption[];
  /** For a select of roles, members or channels: the chosen values. */
  readonly default_values?: readonly { readonly id: string }[];
  readonly items?: readonly { readonly media: Media; readonly description?: string | null }[];
  readonly media?: Media;
  readonly file?: Media;
  /** For a file: its name and size in bytes. */
  readonly name?: string;
  readonly size?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly required?: boolean;
  readonly value?: string;
}

export interface Media {
  readonly url: string;
}

export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
}

export interface Modal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Component[];
}

export type PageEvent =
  | { readonly type: 'message-create'; readonly message: Message }
  | { readonly type: 'message-update'; readonly message: Message }
  | { readonly type: 'message-delete'; readonly id: string; readonly channelId: string }
  | { readonly type: 'commands' }
  | { readonly type: 'modal'; readonly interactionId: string; readonly modal: Modal }
  | { readonly type: 'failed'; readonly text: string }
  | { readonly type: 'connected'; readonly connected: boolean };
