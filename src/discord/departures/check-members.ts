import { DiscordAPIError, Events, type Client, type Interaction } from 'discord.js';
import { RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';

import type { Departures } from '../../features/privacy/departures.ts';
import type { Sleep } from '../../features/posts/ticker.ts';

import type { Log } from '../command.ts';
import { placeOf } from '../place.ts';

/** Between two questions to Discord; after one that it did not answer; and between two rounds, in milliseconds. */
const STEP_MS = 30_000;
const UNWELL_MS = 600_000;
const ROUND_MS = 3_600_000;

type Member = Awaited<ReturnType<Departures['members']>>[number];

/**
 * Finds out who has left a group, without the privileged intent that would tell: asks Discord about one member at a
 * time of those that something is held of, round after round, and takes whoever uses the bot in a group to be there.
 */
export function checkMembers(
  client: Client<true>,
  { departures, sleep, log }: { departures: Departures; sleep: Sleep; log: Log },
): AsyncDisposable {
  const stopping = new AbortController();
  const { signal } = stopping;

  const seen = (interaction: Interaction): void => {
    const { groupId, isGroup } = placeOf(interaction);
    if (!isGroup) return;
    departures
      .memberSeen({ groupId, memberId: interaction.user.id })
      .catch((error: unknown) => log.error({ err: error }, 'a member’s return could not be noted'));
  };
  client.on(Events.InteractionCreate, seen);

  async function goRound(): Promise<void> {
    for (const member of await departures.members()) {
      if (signal.aborted) return;
      if (client.guilds.cache.get(member.groupId)?.available !== true) continue;
      const isThere = await ask(client, member, signal);
      if (isThere === true) await departures.memberSeen(member);
      if (isThere === false) await departures.memberLeft(member);
      await sleep(isThere === null ? UNWELL_MS : STEP_MS, signal);
    }
  }

  async function keepGoing(): Promise<void> {
    await sleep(STEP_MS, signal);
    while (!signal.aborted) {
      try {
        await goRound();
      } catch (error) {
        log.error({ err: error }, 'it could not be looked up who has left');
      }
      await sleep(ROUND_MS, signal);
    }
  }

  const ended = keepGoing();
  return {
    async [Symbol.asyncDispose]() {
      client.off(Events.InteractionCreate, seen);
      stopping.abort();
      await ended;
    },
  };
}

/** Null: Discord did not say. */
async function ask(
  { rest }: Client,
  { groupId, memberId }: Member,
  signal: AbortSignal,
): Promise<boolean | null> {
  try {
    await rest.get(Routes.guildMember(groupId, memberId), { signal });
    return true;
  } catch (error) {
    return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMember ? false : null;
  }
}
