import { Routes } from 'discord-api-types/v10';
import type { Client } from 'discord.js';

import type { Cool, CoolOutcome } from '../../corpus/moderation.ts';

import { unlessGone } from './messages.ts';
import { call, isUnknown, requirePermissions, type Needs } from './refusals.ts';

/** Where slow mode is changed. */
interface Place {
  readonly groupId: string;
  readonly channelId: string;
}

/** Seconds between two messages in a channel, as Discord has them now; null if it is gone. A refusal is a `PostFailure`. */
export async function readSlowMode(client: Client<true>, place: Place): Promise<number | null> {
  const needs: Needs = { ...needsOf(client, place), permissions: ['ViewChannel'] };
  try {
    const found = await call(client, needs, () => client.rest.get(Routes.channel(place.channelId)));
    return (found as { readonly rate_limit_per_user?: number }).rate_limit_per_user ?? 0;
  } catch (error) {
    if (isUnknown(error)) return null;
    throw error;
  }
}

/** Sets it. False if the channel is gone. A refusal is a `PostFailure` that names what the bot lacks. */
export async function setSlowMode(client: Client<true>, place: Place, seconds: number): Promise<boolean> {
  const needs = needsOf(client, place);
  requirePermissions(client, needs);
  const body = { rate_limit_per_user: seconds };
  return unlessGone(call(client, needs, () => client.rest.patch(Routes.channel(place.channelId), { body })));
}

/** Puts back what was before a slow mode, unless somebody has changed it by hand meanwhile. */
export async function restoreSlowMode(client: Client<true>, cool: Cool): Promise<CoolOutcome> {
  const current = await readSlowMode(client, cool);
  if (current === null) return 'gone';
  // After a crash it may be back already.
  if (current === cool.former) return 'restored';
  if (current !== cool.seconds) return 'by-hand';
  return (await setSlowMode(client, cool, cool.former)) ? 'restored' : 'gone';
}

/** Throws the `PostFailure` that says so if the bot may not change slow mode here. */
export function requireSlowMode(client: Client<true>, place: Place): void {
  requirePermissions(client, needsOf(client, place));
}

/** A thread takes another permission than a channel. */
function needsOf({ channels }: Client<true>, { groupId, channelId }: Place): Needs {
  const isThread = channels.cache.get(channelId)?.isThread() ?? false;
  const change = isThread ? 'ManageThreads' : 'ManageChannels';
  return { guildId: groupId, channelId, permissions: ['ViewChannel', change] };
}
