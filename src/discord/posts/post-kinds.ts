import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { GroupSettings } from '../../corpus/group-settings.ts';
import type { Features } from '../../features/features.ts';

import type { Announcer, Slot } from '../announcer/announcer.ts';
import { meetingPosts } from './meeting-posts.ts';
import { moderationPosts } from './moderation-posts.ts';
import { promptPosts } from './prompt-posts.ts';
import { votePosts } from './vote-posts.ts';

/** What a planned post may use when it is made. */
export interface PostContext {
  readonly announcer: Announcer;
  readonly features: Features;
  readonly settings: GroupSettings;
  /** The bot's own words in the group's language. */
  readonly words: Catalogue;
}

/**
 * Makes a planned post of one kind; returns Discord's id of what it made, or null where nothing was to be made. It may
 * run again for the same slot after a crash: it looks at how things stand, and changes them only through the announcer.
 */
export type PostKind = (slot: Slot, context: PostContext) => Promise<string | null>;

/** Every kind of planned post. */
export const POST_KINDS: Readonly<Record<string, PostKind>> = {
  ...meetingPosts,
  ...promptPosts,
  ...votePosts,
  ...moderationPosts,
};
