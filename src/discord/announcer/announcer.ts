import type { Client } from 'discord.js';

import type { Cool, CoolOutcome } from '../../corpus/moderation.ts';
import type { Message } from '../replies/message.ts';
import { canRead, findModerators, type ReachSettings } from './reach.ts';
import { postDirect } from './direct.ts';
import { changeEvent, deleteEvent, makeEvent, type AnnouncedEvent } from './events.ts';
import { editMessage, postOnce } from './messages.ts';
import { refuseOpen } from './refuse-open.ts';
import { restoreSlowMode } from './slow-mode.ts';
import type { Slot } from './slot.ts';
import { changeThread, openThread } from './threads.ts';

/**
 * The bot's posts in servers outside replies. Every rejection by Discord is a `PostFailure`; nobody is ever notified.
 */
export interface Announcer {
  /** Posts a slot's message in a channel or thread, once; returns its id. */
  post(slot: Slot, channelId: string, message: Message): Promise<string>;
  /** Posts a slot's message to one member, once; returns its id. */
  postDirect(slot: Slot, memberId: string, message: Message): Promise<string>;
  /** Whether a member can read a channel now. */
  canRead(at: { groupId: string; channelId: string }, memberId: string): Promise<boolean>;
  /** Which of some members, and the owner, may read the moderators' log now. */
  findModerators(
    groupId: string,
    candidates: readonly string[],
    settings: ReachSettings,
  ): Promise<readonly string[]>;
  /** A server's name; empty if the bot does not know it. */
  nameOf(guildId: string): string;
  /** Opens a thread under a new message, or a post in a forum, once; returns its id. */
  openThread(slot: Slot, channelId: string, thread: { name: string; message: Message }): Promise<string>;
  /** Renames a thread and edits its first message. False if it is gone. */
  changeThread(
    guildId: string,
    at: { channelId: string; threadId: string },
    thread: { name: string; message: Message },
  ): Promise<boolean>;
  /** Creates a scheduled event, once; returns its id. */
  makeEvent(slot: Slot, event: AnnouncedEvent): Promise<string>;
  /** False if it is gone. */
  changeEvent(guildId: string, eventId: string, event: AnnouncedEvent): Promise<boolean>;
  /** False if it is gone already. */
  deleteEvent(guildId: string, eventId: string): Promise<boolean>;
  /** Edits one of the bot's own messages. False if it is gone. */
  edit(guildId: string, at: { channelId: string; messageId: string }, message: Message): Promise<boolean>;
  /** Restores the value before a slow mode, unless somebody has changed it by hand meanwhile. */
  restoreSlowMode(cool: Cool): Promise<CoolOutcome>;
  /** Throws if everyone can see a channel. */
  refuseOpen(guildId: string, channelId: string): void;
}

/** Creates the announcer of a client. */
export function createAnnouncer(client: Client<true>): Announcer {
  return {
    post: (slot, channelId, message) => postOnce(client, slot, channelId, message),
    postDirect: (slot, memberId, message) => postDirect(client, slot, memberId, message),
    canRead: (at, memberId) => canRead(client, at, memberId),
    findModerators: (groupId, candidates, settings) => findModerators(client, groupId, candidates, settings),
    nameOf: (guildId) => client.guilds.cache.get(guildId)?.name ?? '',
    openThread: (slot, channelId, thread) => openThread(client, slot, channelId, thread),
    changeThread: (guildId, at, thread) => changeThread(client, guildId, at, thread),
    makeEvent: (slot, event) => makeEvent(client, slot, event),
    changeEvent: (guildId, eventId, event) => changeEvent(client, guildId, eventId, event),
    deleteEvent: (guildId, eventId) => deleteEvent(client, guildId, eventId),
    restoreSlowMode: (cool) => restoreSlowMode(client, cool),
    refuseOpen: (guildId, channelId) => refuseOpen(client, guildId, channelId),
    edit: (guildId, at, message) => editMessage(client, guildId, at, message),
  };
}
