import { PostFailure } from '../../src/features/posts/post-failure.ts';

import { postOnce } from '../../src/discord/announcer/messages.ts';
import { promptPost } from './reply.ts';
import type { PostKind } from '../../src/discord/posts/post-kind.ts';

/** The first of the queue of prompts, in the group's channel for meetings. */
export const promptPosts: Readonly<Record<string, PostKind>> = {
  async prompt(slot, { client, features, settings, words }) {
    const { groupId, payload } = slot.post;
    if (settings.meetingChannel === null) throw new PostFailure({ code: 'no-channel' });
    const prompt = await features.promptSchedules.takeDue(groupId, payload);
    return prompt && postOnce(client, slot, settings.meetingChannel, promptPost(words, prompt));
  },
};
