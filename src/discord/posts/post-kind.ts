import type { Client } from 'discord.js';

import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { GroupSettings } from '../../corpus/group-settings.ts';
import type { Features } from '../../features/features.ts';

import type { Slot } from '../announcer/slot.ts';

/** What a planned post may use when it is made. */
export interface PostContext {
  readonly client: Client<true>;
  readonly features: Features;
  readonly settings: GroupSettings;
  /** The bot's own words in the group's language. */
  readonly words: Catalogue;
}

/**
 * Makes a planned post of one kind; returns the Discord id of the result, or null if nothing was to be posted. It may
 * run again for the same slot after a crash: it checks the current state, and changes Discord only by the functions in `announcer`.
 */
export type PostKind = (slot: Slot, context: PostContext) => Promise<string | null>;

/** Every kind of planned post by name; each is defined with its command. */
export function postKindsOf(
  commands: Iterable<{ readonly posts?: Readonly<Record<string, PostKind>> }>,
): ReadonlyMap<string, PostKind> {
  return new Map([...commands].flatMap(({ posts = {} }) => Object.entries(posts)));
}
