import {
  ApplicationCommandType,
  ChannelType,
  InteractionContextType,
  MessageFlags,
  PermissionsBitField,
  type Interaction,
} from 'discord.js';

import { fakeClient } from './fake-client.ts';

/** An output of the bot, and who can see it. */
export interface Sent {
  readonly to: 'reader' | 'everybody';
  readonly what: unknown;
  /** True for the private notice that replaced a public reply: it was made for everybody. */
  readonly isOfPublic?: boolean;
}

/** A message of the bot as Discord would return it. */
export interface KeptMessage {
  readonly id: string;
  readonly owner: string;
  readonly isPublic: boolean;
  readonly madeAt: Date;
  readonly components: readonly object[];
}

/** The context of an interaction. */
export interface Played {
  readonly memberId: string;
  readonly permissions: bigint;
  /** Ids of the roles that they have; none if absent. */
  readonly roles?: readonly string[];
  /** Null: a direct message to the bot. */
  readonly guildId: string | null;
  readonly channelId: string;
  readonly at: Date;
}

/** The data that makes an interaction a command, an autocomplete, or a button press. */
export type Play =
  | {
      readonly kind: 'command' | 'autocomplete';
      readonly path: string;
      readonly values: ReadonlyMap<string, unknown>;
      readonly focused?: string;
    }
  | {
      readonly kind: 'menu';
      readonly of: 'message' | 'member';
      readonly path: string;
      /** The message's text, or the member's name. */
      readonly content: string;
      /** Titles of the message's embeds. */
      readonly embeds: readonly string[];
      /** The message's author, or the member. */
      readonly target: string;
    }
  | {
      readonly kind: 'press';
      readonly how: 'button' | 'select' | 'roles' | 'modal';
      readonly customId: string;
      readonly message: KeptMessage | null;
      readonly values: readonly string[];
      /** The input in a field of a modal. */
      readonly typed: (field: string) => string;
      /** The choices in a field of a modal. */
      readonly chosen?: (field: string) => readonly string[];
    };

let counter = 0;

/** A fake discord.js interaction: the bot's own dispatcher answers it, and everything sent is recorded. */
export function fakeInteraction(
  played: Played,
  play: Play,
): { readonly interaction: Interaction; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const id = `i${String(++counter).padStart(7, '0')}`;
  let replyTo: Sent['to'] = 'reader';
  const isOf = (kind: Play['kind'], how?: string) => () =>
    play.kind === kind && (how === undefined || (play.kind === 'press' && play.how === how));
  const interaction = {
    id,
    user: { id: played.memberId },
    member: played.roles ? { roles: played.roles } : null,
    memberPermissions: new PermissionsBitField(played.permissions),
    guild: null,
    guildId: played.guildId,
    channelId: played.channelId,
    channel: {
      type: ChannelType.GuildText,
      isSendable: () => true,
      isThread: () => false,
      send: async (what: object) => {
        sent.push({ to: 'everybody', what });
        return { id: `sent by ${id}` };
      },
    },
    context: played.guildId === null ? InteractionContextType.BotDM : InteractionContextType.Guild,
    authorizingIntegrationOwners: { guildId: played.guildId, userId: null },
    createdAt: played.at,
    isRepliable: () => play.kind !== 'autocomplete',
    isAutocomplete: isOf('autocomplete'),
    isChatInputCommand: isOf('command'),
    isContextMenuCommand: isOf('menu'),
    isMessageContextMenuCommand: () => play.kind === 'menu' && play.of === 'message',
    isUserContextMenuCommand: () => play.kind === 'menu' && play.of === 'member',
    isButton: isOf('press', 'button'),
    isStringSelectMenu: isOf('press', 'select'),
    isRoleSelectMenu: isOf('press', 'roles'),
    isModalSubmit: isOf('press', 'modal'),
    isFromMessage: () => play.kind === 'press' && play.message !== null,
    deferReply: async (what: object = {}) => void (replyTo = seen(what)),
    deferUpdate: async () => {
      replyTo = play.kind === 'press' && play.message?.isPublic ? 'everybody' : 'reader';
    },
    editReply: async (what: object) => void sent.push({ to: replyTo, what }),
    deleteReply: async () => undefined,
    reply: async (what: object) => void sent.push({ to: seen(what), what }),
    followUp: async (what: object) => {
      sent.push({ to: seen(what), what, isOfPublic: replyTo === 'everybody' });
      return { id: `posted by ${id}` };
    },
    client: fakeClient(played, sent),
    showModal: async (what: object) => void sent.push({ to: 'reader', what }),
    respond: async (what: object) => void sent.push({ to: 'reader', what }),
    ...partsOf(play, played),
  };
  return { interaction: interaction as unknown as Interaction, sent };
}

function seen(what: { readonly flags?: unknown }): Sent['to'] {
  return (Number(what.flags ?? 0) & MessageFlags.Ephemeral) > 0 ? 'reader' : 'everybody';
}

function partsOf(play: Play, played: Played): object {
  const { channelId } = played;
  if (play.kind === 'menu' && play.of === 'member')
    return {
      commandName: play.path,
      commandType: ApplicationCommandType.User,
      targetUser: { id: play.target, bot: false, displayName: play.content },
    };
  if (play.kind === 'menu')
    return {
      commandName: play.path,
      commandType: ApplicationCommandType.Message,
      targetMessage: {
        id: `${channelId}9`,
        channelId,
        webhookId: null,
        system: false,
        hasThread: false,
        author: { id: play.target, bot: false },
        content: play.content,
        embeds: play.embeds.map((title) => ({ toJSON: () => ({ title }) })),
        components: [],
        createdAt: played.at,
        attachments: new Map([['1', { name: 'tide.png' }]]),
        stickers: new Map(),
        messageSnapshots: new Map(),
        poll: null,
      },
    };
  if (play.kind === 'press')
    return {
      customId: play.customId,
      values: play.values,
      fields: {
        fields: new Map(),
        getTextInputValue: play.typed,
        getStringSelectValues: play.chosen ?? (() => play.values),
      },
      message: play.message && {
        id: play.message.id,
        createdAt: play.message.madeAt,
        flags: { has: () => !play.message?.isPublic },
        components: play.message.components.map((each) => ({ toJSON: () => structuredClone(each) })),
      },
    };
  const [commandName = '', ...sub] = play.path.split(' ');
  const get = (name: string): unknown => play.values.get(name) ?? null;
  const focused = { name: play.focused ?? '', value: get(play.focused ?? '') ?? '' };
  return {
    commandName,
    commandType: ApplicationCommandType.ChatInput,
    options: {
      data: [...play.values].map(([name, value]) => ({ name, value, type: 3 })),
      getSubcommand: () => sub.at(-1) ?? null,
      getSubcommandGroup: () => (sub.length > 1 ? sub[0] : null),
      getFocused: (full?: boolean) => (full === true ? focused : focused.value),
      ...Object.fromEntries(
        ['String', 'Integer', 'Number', 'Boolean', 'Attachment', 'Role', 'Channel', 'User'].map((type) => [
          `get${type}`,
          get,
        ]),
      ),
    },
  };
}
