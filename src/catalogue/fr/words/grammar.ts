import type { Catalogue } from '../../shapes.ts';
import { createCounter } from '../../plural.ts';

const counted = createCounter('fr');

/** Numbers with their nouns. */
export const count: Catalogue['count'] = {
  passages: (number) => counted(number, { one: 'passage', other: 'passages' }),
  paragraphs: (number) => counted(number, { one: 'paragraphe', other: 'paragraphes' }),
  others: (number) => counted(number, { one: 'autre', other: 'autres' }),
  quotations: (number) => counted(number, { one: 'citation', other: 'citations' }),
  works: (number) => counted(number, { one: 'œuvre', other: 'œuvres' }),
  moreWorks: (number) => counted(number, { one: 'autre œuvre', other: 'autres œuvres' }),
  words: (number) => counted(number, { one: 'mot', other: 'mots' }),
  sections: (number) => counted(number, { one: 'section', other: 'sections' }),
  sentences: (number) => counted(number, { one: 'phrase', other: 'phrases' }),
  days: (number) => counted(number, { one: 'jour', other: 'jours' }),
  meetings: (number) => counted(number, { one: 'rencontre', other: 'rencontres' }),
  lines: (number) => counted(number, { one: 'ligne', other: 'lignes' }),
  hours: (number) => counted(number, { one: 'heure', other: 'heures' }),
  minutes: (number) => counted(number, { one: 'minute', other: 'minutes' }),
  seconds: (number) => counted(number, { one: 'seconde', other: 'secondes' }),
};

const CONJUNCTIONS = { and: 'et', or: 'ou' } as const;

/** `a`, `a ou b`, `a, b ou c`. */
export const listWords: Catalogue['listWords'] = (words, conjunction) =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${CONJUNCTIONS[conjunction]} ${words.at(-1)}`;
