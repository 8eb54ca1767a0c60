import { editMessage, postOnce } from '../../src/discord/announcer/messages.ts';
import { voteBoard } from './reply.ts';
import type { PostKind } from '../../src/discord/posts/post-kind.ts';

/** How a vote came out, when its time is over: on its board, and below it for those who do not look up. */
export const votePosts: Readonly<Record<string, PostKind>> = {
  async 'vote-end'(slot, { client, features, words }) {
    const { groupId, payload } = slot.post;
    const ended = await features.votes.closeDue(groupId, payload);
    if (ended === null) return null;
    const result = voteBoard(words, ended.vote);
    await editMessage(client, groupId, ended.board, result);
    return postOnce(client, slot, ended.board.channelId, result);
  },
};
