import type { QuoteVerdict, Stitching, TypographyKind } from '../../../corpus/quote-check.ts';
import type { Catalogue } from '../../catalogue.ts';
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
    '**Aus getrennten Stellen zusammengesetzt.** Wörter zwischen den Stücken sind ohne Zeichen ausgelassen.',
};

const verdicts: Readonly<Record<Exclude<QuoteVerdict, 'stitched'>, string>> = {
  exact: '**Genau.** So steht es im Text, Zeichen für Zeichen.',
  typography: '**Die Wörter stimmen; die Schreibweise weicht ab:**',
  close: '**Ähnlich, aber nicht dasselbe.**',
  absent: '**In den Texten nicht gefunden.**',
};

/** Checking quotations and finding them. */
export const quotes: Catalogue['quotes'] = {
  verdicts,
  stitched,
  notInWhatWasRead:
    '**In dem, was gelesen ist, nicht gefunden.** Was hinter der Leselinie liegt, wurde nicht durchsucht.',
  typography: (differing) =>
    `${verdicts.typography} ${listWords(
      differing.map((kind) => kinds[kind]),
      'and',
    )}.`,
  elsewhere: 'Es steht nicht in dem Werk, das du genannt hast, aber hier:',
  places: (number) => `Es steht an ${counted(number, { one: 'Stelle', other: 'Stellen' })}.`,
  firstPlaces: (shown) => `Gezeigt: die ersten ${shown}.`,
  checked: (written) => `Geprüft: „${written}“`,
  omitted: 'Was Auslassungspunkte weglassen, wird nicht gezeigt.',
  brackets: (written) => `In Klammern, beim Zitieren hinzugefügt: ${written}`,
  added: (written) => `In keinem der Stücke: ${written}`,
  attribution: (written) => `Als Quellenangabe abgetrennt: ${written}`,
  negation: (negating) => `**Eine Verneinung weicht ab: ${negating}.**`,
  omittedNegation: (negating) => `**Ausgelassen ist eine Verneinung: ${negating}.**`,
  legend: 'Durchgestrichen ist, was zitiert wurde; fett ist, was im Text steht:',
  textSays: 'Im Text steht:',
  closest: 'Was dem am nächsten kommt, es aber nicht ist:',
  inMessage: (number) => `**${counted(number, { one: 'Zitat', other: 'Zitate' })} in dieser Nachricht**`,
  notChecked: (number) => `Nicht geprüft: ${number} weitere. Prüf sie mit /quote check.`,
  on: (topic, number) => `**Zitate zu „${topic}“** (${number})`,
  beginning: 'Gesucht wurde nur mit dem Anfang der Nachricht, denn sie ist lang.',
  nothingOn: (topic) => `Kein Werk spricht von „${topic}“. Mit anderen Wörtern findet sich vielleicht mehr.`,
  workSilentOn: (topic) =>
    `Dieses Werk spricht nicht von „${topic}“. Mit anderen Wörtern findet sich vielleicht mehr, oder in anderen Werken.`,
  tooLong: (limit, length) =>
    `Geprüft werden Zitate bis zu ${limit} Zeichen; dieses hat ${length}. Prüf es in Teilen.`,
  tooShort: 'Zum Prüfen braucht ein Zitat mindestens drei Wörter. Zitier etwas mehr davon.',
  topicTooLong: (limit, length) =>
    `Ein Thema darf bis zu ${limit} Zeichen haben; dieses hat ${length}. Nenn es in wenigen Wörtern.`,
  topicWithoutWords: 'Nenn ein Thema mit mindestens einem Wort.',
  messageWithoutText: 'Diese Nachricht hat keinen Text. Bilder und Dateien werden nicht gelesen.',
};
