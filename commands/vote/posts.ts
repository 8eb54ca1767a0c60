import { voteBoard } from './reply.ts';
import type { PostKind } from '../../src/discord/posts/post-kind.ts';

/** How a vote came out, when its time is over: on its board, and below it for those who do not look up. */
export const votePosts: Readonly<Record<string, PostKind>> = {
  async 'vote-end'(slot, { announcer, features, words }) {
    const { groupId, payload } = slot.post;
    const ended = await features.votes.closeDue(groupId, payload);
    if (ended === null) return null;
    const result = voteBoard(words, ended.vote);
    await announcer.edit(groupId, ended.board, result);
    return announcer.post(slot, ended.board.channelId, result);
  },
};
