import type { Client } from 'discord.js';

import type { ModerationEntry } from '../../src/corpus/moderation.ts';
import { SLOW_MODE_END } from '../../src/features/moderation/slow-modes.ts';
import { REPORT_CARD, REPORT_DIRECT } from '../../src/features/moderation/plan-card.ts';

import { postDirect, postOnce } from '../../src/discord/announcer/messages.ts';
import { canRead, findModerators } from '../../src/discord/announcer/reach.ts';
import { refuseIfOpen } from '../../src/discord/announcer/refusals.ts';
import type { PostKind } from '../../src/discord/posts/post-kind.ts';
import { endSlowMode } from './end-slow-mode.ts';
import { directReportMessage, reportMessage } from './report-reply.ts';

/** The end of slow mode, and the card of what members tell, in the moderators' channel. */
export const moderationPosts: Readonly<Record<string, PostKind>> = {
  async [SLOW_MODE_END]({ post }, context) {
    const slowMode = await context.features.slowModes.findDue(post.groupId, post.payload);
    if (slowMode !== null) await endSlowMode(slowMode, null, context);
    return null;
  },

  async [REPORT_CARD](slot, { client, features, settings, words }) {
    const { groupId, payload } = slot.post;
    const { moderatorsChannel } = settings;
    if (moderatorsChannel === null) return null;
    const report = await features.moderation.report(groupId, String(payload['entryId']), null);
    if (report === null) return null;
    const isRead = await isReadByAccused(report.entry, moderatorsChannel, client);
    if (isRead) {
      const actors = await features.moderation.actors(groupId);
      const moderators = await findModerators(client, groupId, actors, settings);
      await features.moderation.planDirect(report.entry, moderators);
    }
    refuseIfOpen(client, groupId, moderatorsChannel);
    return isRead ? null : postOnce(client, slot, moderatorsChannel, reportMessage(words, report));
  },

  async [REPORT_DIRECT](slot, { client, features, settings, words }) {
    const { groupId, payload, to = null } = slot.post;
    if (to === null) return null;
    const report = await features.moderation.report(groupId, String(payload['entryId']), to);
    if (report === null) return null;
    const moderators = await findModerators(client, groupId, [to], settings);
    if (!moderators.includes(to)) return null;
    return postDirect(
      client,
      slot,
      to,
      directReportMessage(words, report, client.guilds.cache.get(groupId)?.name ?? ''),
    );
  },
};

/** Once the accused is erased nobody knows any more who they are: then they are taken to read the channel. */
async function isReadByAccused(
  { groupId, about, former }: ModerationEntry,
  channelId: string,
  client: Client<true>,
): Promise<boolean> {
  if (about === null) return former !== null;
  return canRead(client, { groupId, channelId }, about);
}
