import { COOL_END } from '../../features/moderation/cooling.ts';
import { REPORT_CARD } from '../../features/moderation/plan-card.ts';

import { endCool } from '../moderation/end-cool.ts';
import { reportMessage } from '../replies/moderation/report.ts';
import type { PostKind } from './post-kinds.ts';

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
    announcer.refuseOpen(groupId, moderatorsChannel);
    return announcer.post(slot, moderatorsChannel, reportMessage(words, report));
  },
};
