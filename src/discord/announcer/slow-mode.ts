import { ChannelType, Routes } from 'discord-api-types/v10';
import type { Client } from 'discord.js';

import type { SlowMode, SlowModeOutcome } from '../../corpus/moderation.ts';

import { unlessGone } from './messages.ts';
import { call, isUnknown, requirePermissions, type Needs } from './refusals.ts';

/** The channel whose slow mode changes. */
interface Place {
  readonly groupId: string;
  readonly channelId: string;
}

/** A channel's current state in Discord. */
interface SlowChannel {
  readonly type: ChannelType;
  /** Seconds between two messages. */
  readonly rate_limit_per_user?: number;
  readonly thread_metadata?: { readonly archived: boolean };
}

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

/** A channel's current slow mode; null if the channel is gone. A rejection by Discord is a `PostFailure`. */
export async function readSlowChannel(client: Client<true>, place: Place): Promise<SlowChannel | null> {
  const needs = needsOf(place, ['ViewChannel']);
  try {
    return (await call(client, needs, () => client.rest.get(Routes.channel(place.channelId)))) as SlowChannel;
  } catch (error) {
    if (isUnknown(error)) return null;
    throw error;
  }
}

/** Seconds between two messages of a member; 0 for no slow mode. */
export function secondsOf({ rate_limit_per_user: seconds }: SlowChannel): number {
  return seconds ?? 0;
}

/** Sets it. False if the channel is gone. A rejection by Discord is a `PostFailure` that lists missing permissions. */
export async function setSlowMode(
  client: Client<true>,
  place: Place,
  channel: SlowChannel,
  seconds: number,
): Promise<boolean> {
  const change = THREADS.has(channel.type) ? 'ManageThreads' : 'ManageChannels';
  const needs = needsOf(place, ['ViewChannel', change]);
  requirePermissions(client, needs);
  const patch = async (body: object): Promise<boolean> =>
    unlessGone(call(client, needs, () => client.rest.patch(Routes.channel(place.channelId), { body })));
  if (channel.thread_metadata?.archived !== true) return patch({ rate_limit_per_user: seconds });
  // Discord does not change archived threads.
  return (await patch({ archived: false, rate_limit_per_user: seconds })) && patch({ archived: true });
}

/** Restores the value before a slow mode, unless somebody has changed it by hand meanwhile. */
export async function restoreSlowMode(client: Client<true>, slowMode: SlowMode): Promise<SlowModeOutcome> {
  const channel = await readSlowChannel(client, slowMode);
  if (channel === null) return 'gone';
  // After a crash it may have been restored already.
  if (secondsOf(channel) === slowMode.former) return 'restored';
  if (secondsOf(channel) !== slowMode.seconds) return 'by-hand';
  return (await setSlowMode(client, slowMode, channel, slowMode.former)) ? 'restored' : 'gone';
}

function needsOf({ groupId: guildId, channelId }: Place, permissions: Needs['permissions']): Needs {
  return { guildId, channelId, permissions };
}
