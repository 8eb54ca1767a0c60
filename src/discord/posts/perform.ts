import { randomBytes } from 'node:crypto';

import type { Client } from 'discord.js';

import type { Perform } from '../../features/posts/posts.ts';
import { PostFailure } from '../../features/posts/post-failure.ts';

import type { BotContext } from '../command/command.ts';
import { contextFor } from '../dispatch/context-for.ts';
import { postKindsOf } from './post-kind.ts';

/** Creates the performer of planned posts for a client. Failures that are not Discord's are logged under an id. */
export function createPerform(client: Client<true>, bot: BotContext): Perform {
  const kinds = postKindsOf(bot.commands.values());
  return async (post, isLate) => {
    try {
      const make = kinds.get(post.kind);
      if (!make) throw new Error(`There is no kind of post called ${post.kind}.`);
      const { settings, words } = await contextFor(bot, { groupId: post.groupId, reader: null });
      return await make({ post, isLate }, { client, features: bot.features, settings, words });
    } catch (error) {
      throw error instanceof PostFailure ? error : toBug(error, post.kind, bot);
    }
  };
}

function toBug(error: unknown, kind: string, { log }: BotContext): PostFailure {
  const id = randomBytes(4).toString('hex');
  log.error({ err: error, id, kind }, 'a planned post failed');
  return new PostFailure({ code: 'bug', id }, { isDoubtful: true, cause: error });
}
