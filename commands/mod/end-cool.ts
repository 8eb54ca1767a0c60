import type { Cool, CoolOutcome } from '../../src/corpus/moderation.ts';

import { ignoreRefusal } from './explain-refusal.ts';
import type { PostContext } from '../../src/discord/posts/post-kind.ts';
import { overLine } from './cool-reply.ts';

/** Ends slow mode: puts back what was before it, notes how that came out, and says so on its line. */
export async function endCool(
  cool: Cool,
  by: string | null,
  { announcer, features, words }: Pick<PostContext, 'announcer' | 'features' | 'words'>,
): Promise<CoolOutcome> {
  const { groupId, channelId, lineId: messageId } = cool;
  const outcome = await announcer.restoreSlowMode(cool);
  await features.cooling.end(cool, { outcome, by });
  // The line names the time that slow mode lasts until: it is not wrong if it cannot be changed.
  if (messageId !== null && outcome === 'restored')
    await announcer.edit(groupId, { channelId, messageId }, overLine(words, cool)).catch(ignoreRefusal);
  return outcome;
}
