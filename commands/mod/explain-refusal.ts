import type { Client } from 'discord.js';

import { UserError } from '../../src/errors.ts';
import { PostFailure } from '../../src/features/posts/post-failure.ts';

import { nameFault } from '../../src/discord/replies/planned-posts.ts';

/** Does something in Discord for somebody who waits for it: a refusal is a UserError that says what the bot lacks. */
export async function explainRefusal<T>(client: Client<true>, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof PostFailure) || error.fault.code === 'bug') throw error;
    const { fault } = error;
    throw new UserError((words) => nameFault(words, fault, (id) => nameChannel(client, id)), {
      cause: error,
    });
  }
}

/** A channel where mentions of it do not work. */
export function nameChannel({ channels }: Client, id: string): string {
  const channel = channels.cache.get(id);
  return channel && 'name' in channel && channel.name !== null ? `#${channel.name}` : id;
}

/** For what is done besides: anything but a refusal of Discord's is still thrown. */
export function ignoreRefusal(error: unknown): void {
  if (!(error instanceof PostFailure)) throw error;
}
