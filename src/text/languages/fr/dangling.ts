import type { DanglingWords } from '../dangling-words.ts';

/** French. */
export const DANGLING: DanglingWords = {
  openers: 'et|mais|donc|or|car|ainsi|puis|alors|ensuite|aussi|ou',
  personal:
    'ils?|elles?|lui|son|sa|ses|leurs?|cel(?:ui|le|les)-(?:ci|là)|ceux-(?:ci|là)|cela|ceci|ça|' +
    "ces?\\s+derni(?:ers?)|cet(?:te)?\\s+derni[eè]re?|ces\\s+dernières|en\\s+conséquence|c[’'](?:est|était|étaient|en)",
  pointing: 'ce',
  verbs: 'est|était|sont|étaient|fut|furent|sera|seront',
  expletive: String.raw`il\s+(?:y\s+a|y\s+avait|y\s+eut|faut|fallait|fallut|s['’]agit|s['’]agissait|(?:est|était|semble|paraît)\s+(?:\S+\s+){1,3}(?:que|de|d['’]\S+))|c['’]est\s+(?:\S+\s+){1,6}(?:qu|que|qui)`,
};
