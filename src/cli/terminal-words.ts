import type { Catalogue } from '../catalogue/catalogue.ts';
import * as en from '../catalogue/en/words/en.ts';

/** The bot's words, with replacements for those that refer to Discord features. */
export const terminalWords: Catalogue = {
  ...en,
  errors: {
    ...en.errors,
    noTexts: 'There is no text to answer from yet. "concordance import" adds one.',
    noSuchWork: 'There is no such work. "concordance works" lists them with their ids.',
    noOneWork: (typed) => `No one work is called “${typed}”. "concordance works" lists them with their ids.`,
    noSuchSection: (title) => `“${title}” has no such section. Give its number, e.g. 3.2.`,
    noSectionCalled: (typed) => `No section “${typed}” in this work. Give its number, e.g. 3.2.`,
  },
};
