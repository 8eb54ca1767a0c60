import type { WorkId } from './work.ts';

/** Languages that replies can be in, as BCP 47 tags. */
export const LANGUAGES = ['en'] as const;

/** A language that replies can be in. */
export type Language = (typeof LANGUAGES)[number];

/** Who a look-up's reply is for at first: its asker, who may share it, or everybody in the channel. */
export const VISIBILITIES = ['private', 'public'] as const;

/** See {@link VISIBILITIES}. */
export type Visibility = (typeof VISIBILITIES)[number];

/** Who may add works to the group's corpus, from the fewest on; each includes those before. */
export const CONTRIBUTORS = ['admins', 'hosts', 'members'] as const;

/** See {@link CONTRIBUTORS}. */
export type Contributors = (typeof CONTRIBUTORS)[number];

/** How sure the bot must be before it answers, from the most on. */
export const STRICTNESSES = ['strict', 'normal', 'lenient'] as const;

/** See {@link STRICTNESSES}. */
export type Strictness = (typeof STRICTNESSES)[number];

/** What a group has decided. */
export interface GroupSettings {
  readonly visibility: Visibility;
  readonly language: Language;
  readonly contributors: Contributors;
  readonly strictness: Strictness;
  /** Works of the operator that the group does not want to be answered from. */
  readonly closedWorks: readonly WorkId[];
}

/** What holds until a group decides otherwise. */
export const DEFAULT_SETTINGS: GroupSettings = {
  visibility: 'private',
  language: 'en',
  contributors: 'admins',
  strictness: 'normal',
  closedWorks: [],
};
