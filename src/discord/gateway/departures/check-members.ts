import type { Client } from 'discord.js';

import type { Departures, Whereabouts } from '../../../features/privacy/departures.ts';
import type { Sleep } from '../../../features/posts/ticker.ts';

import type { Log } from '../../command/command.ts';

/** Between two requests to Discord; after one without an answer; and between two rounds, in milliseconds. */
const STEP_MS = 30_000;
const UNWELL_MS = 600_000;
const ROUND_MS = 3_600_000;

/**
 * Finds out who has left a group, without the privileged intent that would tell: asks Discord about one member with
 * stored data at a time, round after round.
 */
export function checkMembers(
  client: Client<true>,
  {
    departures,
    whereabouts,
    sleep,
    log,
  }: { departures: Departures; whereabouts: Whereabouts; sleep: Sleep; log: Log },
): AsyncDisposable {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function goRound(): Promise<void> {
    for (const member of await departures.members()) {
      if (signal.aborted) return;
      if (client.guilds.cache.get(member.groupId)?.available !== true) continue;
      const isThere = await whereabouts.isMemberThere(member);
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
        log.error({ err: error }, 'could not check who has left');
      }
      await sleep(ROUND_MS, signal);
    }
  }

  const ended = keepGoing();
  return {
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await ended;
    },
  };
}
