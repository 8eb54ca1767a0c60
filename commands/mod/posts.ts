import type { ModerationEntry } from '../../src/corpus/moderation.ts';
import { COOL_END } from '../../src/features/moderation/cooling.ts';
import { REPORT_CARD, REPORT_DIRECT } from '../../src/features/moderation/plan-card.ts';

import type { Announcer } from '../../src/discord/announcer/announcer.ts';
import { endCool } from './end-cool.ts';
import { directReportMessage, reportMessage } from './report-reply.ts';
import type { PostKind } from '../../src/discord/posts/post-kind.ts';

/** The end of slow mode, and the card of what members tell, in the moderators' channel. */
export const moderationPosts: Readonly<Record<string, PostKind>> = {
  async [COOL_END]({ post }, context) {
    const cool = await context.features.cooling.findDue(post.groupId, post.payload);
    if (cool !== null) await endCool(cool, null, context);
    return null;
  },

  async [REPORT_CARD](slot, { announcer, features, settings, words }) {
    const { groupId, payload } = slot.post;
    const { moderatorsChannel } = settings;
    if (moderatorsChannel === null) return null;
    const report = await features.moderation.report(groupId, String(payload['entryId']), null);
    if (report === null) return null;
    const isRead = await isReadByAccused(report.entry, moderatorsChannel, announcer);
    if (isRead) {
      const actors = await features.moderation.actors(groupId);
      const moderators = await announcer.findModerators(groupId, actors, settings);
      await features.moderation.planDirect(report.entry, moderators);
    }
    announcer.refuseOpen(groupId, moderatorsChannel);
    return isRead ? null : announcer.post(slot, moderatorsChannel, reportMessage(words, report));
  },

  async [REPORT_DIRECT](slot, { announcer, features, settings, words }) {
    const { groupId, payload, to = null } = slot.post;
    if (to === null) return null;
    const report = await features.moderation.report(groupId, String(payload['entryId']), to);
    if (report === null) return null;
    const moderators = await announcer.findModerators(groupId, [to], settings);
    if (!moderators.includes(to)) return null;
    return announcer.postDirect(slot, to, directReportMessage(words, report, announcer.nameOf(groupId)));
  },
};

/** Once the accused is erased nobody knows any more who they are: then they are taken to read the channel. */
async function isReadByAccused(
  { groupId, about, former }: ModerationEntry,
  channelId: string,
  announcer: Announcer,
): Promise<boolean> {
  if (about === null) return former !== null;
  return announcer.canRead({ groupId, channelId }, about);
}
