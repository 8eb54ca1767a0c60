import { setTimeout as delay } from 'node:timers/promises';

import { DiscordAPIError, HTTPError } from 'discord.js';

import type { Log } from '../command/command.ts';

/** Waits; tests replace it. */
export type Wait = (milliseconds: number) => Promise<unknown>;

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Does something with Discord, and does it again as long as Discord can't be reached or has an outage, with growing
 * waits. Every other error is thrown.
 */
export async function tryAgain<Result>(
  act: () => Promise<Result>,
  { log, wait = delay }: { readonly log: Log; readonly wait?: Wait | undefined },
): Promise<Result> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (!isPassing(error)) throw error;
      const milliseconds = backoff(attempt);
      log.warn(
        { err: error, seconds: Math.round(milliseconds / 1000) },
        'Discord is not reachable; trying again',
      );
      await wait(milliseconds);
    }
  }
}

/** Doubles up to a minute, half of it random, so that many bots do not come back at once. */
function backoff(attempt: number): number {
  const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(attempt, 16));
  return longest * (0.5 + Math.random() / 2);
}

/** Whether an error may pass: nothing listening, DNS failure, no network, a server error. */
export function isPassing(error: unknown): boolean {
  if (error instanceof HTTPError || error instanceof DiscordAPIError)
    return error.status >= 500 || error.status === 429;
  if (!(error instanceof Error)) return false;
  return (
    error.name === 'AbortError' ||
    /^(?:UND_ERR|E(?!RR_))/u.test(codeOf(error)) ||
    (error.cause !== undefined && isPassing(error.cause))
  );
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
