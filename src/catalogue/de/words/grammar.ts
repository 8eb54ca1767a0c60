import type { Catalogue } from '../../shapes.ts';
import { createCounter } from '../../plural.ts';

const counted = createCounter('de');

/** Numbers with their nouns. */
export const count: Catalogue['count'] = {
  passages: (number) => counted(number, { one: 'Stelle', other: 'Stellen' }),
  paragraphs: (number) => counted(number, { one: 'Absatz', other: 'Absätze' }),
  others: (number) => counted(number, { one: 'weiterer', other: 'weitere' }),
  quotations: (number) => counted(number, { one: 'Zitat', other: 'Zitate' }),
  works: (number) => counted(number, { one: 'Werk', other: 'Werke' }),
  moreWorks: (number) => counted(number, { one: 'weiteres Werk', other: 'weitere Werke' }),
  words: (number) => counted(number, { one: 'Wort', other: 'Wörter' }),
  sections: (number) => counted(number, { one: 'Abschnitt', other: 'Abschnitte' }),
  sentences: (number) => counted(number, { one: 'Satz', other: 'Sätze' }),
  days: (number) => counted(number, { one: 'Tag', other: 'Tage' }),
  meetings: (number) => counted(number, { one: 'Treffen', other: 'Treffen' }),
  lines: (number) => counted(number, { one: 'Zeile', other: 'Zeilen' }),
  hours: (number) => counted(number, { one: 'Stunde', other: 'Stunden' }),
  minutes: (number) => counted(number, { one: 'Minute', other: 'Minuten' }),
  seconds: (number) => counted(number, { one: 'Sekunde', other: 'Sekunden' }),
};

const CONJUNCTIONS = { and: 'und', or: 'oder' } as const;

/** `a`, `a oder b`, `a, b oder c`. */
export const listWords: Catalogue['listWords'] = (words, conjunction) =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${CONJUNCTIONS[conjunction]} ${words.at(-1)}`;
