import type { QuoteVerdict, Stitching, TypographyKind } from '../../../corpus/quote-check.ts';
import type { Catalogue } from '../../shapes.ts';
import { createCounter } from '../../plural.ts';
import { listWords } from './grammar.ts';

const counted = createCounter('de');

const kinds: Readonly<Record<TypographyKind, string>> = {
  'quotation marks': 'Anführungszeichen',
  dashes: 'Striche',
  capitals: 'Groß- und Kleinschreibung',
  punctuation: 'Satzzeichen',
  spaces: 'Leerzeichen',
  'line breaks': 'Zeilenumbrüche',
  hyphenation: 'Worttrennung',
  ligatures: 'Ligaturen',
  accents: 'Akzente',
};

const stitched: Readonly<Record<Stitching, string>> = {
  works:
    '**Aus getrennten Stellen zusammengesetzt.** Jedes Stück steht in den Texten, aber sie gehören zu verschiedenen Werken.',
  places:
    '**Aus getrennten Stellen zusammengesetzt.** Jedes Stück steht im Text, aber sie stehen nicht beieinander.',
  omission:
    '**Aus getrennten Stellen zusammengesetzt.** Zwischen den Stücken fehlen Wörter, ohne dass es gekennzeichnet ist.',
};

const verdicts: Readonly<Record<Exclude<QuoteVerdict, 'stitched'>, string>> = {
  exact: '**Wörtlich.** So steht es im Text, Zeichen für Zeichen.',
  typography: '**Die Wörter stimmen; die Schreibweise weicht ab:**',
  close: '**Ähnlich, aber nicht dasselbe.**',
  absent: '**In den Texten nicht gefunden.**',
};

/** Checking quotations and finding them. */
export const quotes: Catalogue['quotes'] = {
  verdicts,
  stitched,
  notInWhatWasRead:
    '**Im bisher Gelesenen nicht gefunden.** Text hinter der Leselinie wurde nicht durchsucht.',
  typography: (differing) =>
    `${verdicts.typography} ${listWords(
      differing.map((kind) => kinds[kind]),
      'and',
    )}.`,
  elsewhere: 'Es steht nicht in dem Werk, das du angegeben hast, sondern hier:',
  places: (number) => `Es steht an ${counted(number, { one: 'Stelle', other: 'Stellen' })}.`,
  firstPlaces: (shown) => `Gezeigt: die ersten ${shown}.`,
  checked: (written) => `Geprüft: „${written}“`,
  omitted: 'Was durch Auslassungspunkte ersetzt ist, wird nicht gezeigt.',
  brackets: (written) => `In Klammern, beim Zitieren hinzugefügt: ${written}`,
  added: (written) => `In keinem der Stücke: ${written}`,
  extras: (written) => `Vor dem Prüfen weggelassen, weil eine App es angefügt hat: ${written}`,
  misattributed: (author, named) => `**Aber das ist von ${author}, nicht von ${named}.**`,
  attribution: (written) => `Als Quellenangabe gelesen: ${written}`,
  negation: (negating) => `**Eine Verneinung weicht ab: ${negating}.**`,
  omittedNegation: (negating) => `**Das Ausgelassene enthält eine Verneinung: ${negating}.**`,
  legend: 'Durchgestrichen ist, was zitiert wurde; fett ist, was im Text steht:',
  textSays: 'Im Text steht:',
  misread:
    'Der Unterschied kann an der Texterkennung (OCR) liegen, die diese Buchstaben leicht verwechselt: Sieh auf der Seite nach.',
  closest: 'Die ähnlichste Stelle, die aber nicht dieselbe ist:',
  inMessage: (number) => `**${counted(number, { one: 'Zitat', other: 'Zitate' })} in dieser Nachricht**`,
  notChecked: (number) => `Nicht geprüft: ${number} weitere. Prüfe sie mit /quote check.`,
  on: (topic, number) => `**Zitate zu „${topic}“** (${number})`,
  beginning: 'Gesucht wurde nur mit dem Anfang der Nachricht, weil sie lang ist.',
  nothingOn: (topic) => `Kein Werk sagt etwas zu „${topic}“. Versuche es mit anderen Wörtern.`,
  workSilentOn: (topic) =>
    `Dieses Werk sagt nichts zu „${topic}“. Versuche es mit anderen Wörtern oder in anderen Werken.`,
  tooLong: (limit, length) =>
    `Ein Zitat zum Prüfen darf bis zu ${limit} Zeichen haben; dieses hat ${length}. Prüfe es in Teilen.`,
  tooShort: 'Zum Prüfen braucht ein Zitat mindestens drei Wörter. Zitiere etwas mehr.',
  topicTooLong: (limit, length) =>
    `Ein Thema darf bis zu ${limit} Zeichen haben; dieses hat ${length}. Nenne es in wenigen Wörtern.`,
  topicWithoutWords: 'Nenne ein Thema mit mindestens einem Wort.',
  messageWithoutText: 'Diese Nachricht hat keinen Text. Bilder und Dateien werden nicht gelesen.',
};
