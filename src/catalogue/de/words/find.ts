import type { Catalogue } from '../../shapes.ts';
import { createCounter } from '../../plural.ts';
import { listWords } from './grammar.ts';
import { commandNames } from '../../command-names.ts';
import { de } from '../commands/de.ts';

const { option } = commandNames(de);

const counted = createCounter('de');
const numbers = new Intl.NumberFormat('de');

/** Titles that are named. */
const LISTED = 3;

const quoteAll = (words: readonly string[]): readonly string[] => words.map((word) => `„${word}“`);

/** Places of words in the texts, and mentions of names. */
export const find: Catalogue['find'] = {
  places: (number) => counted(number, { one: 'Stelle', other: 'Stellen' }),
  mentions: (number) => counted(number, { one: 'Nennung', other: 'Nennungen' }),
  otherWorks: (number) => counted(number, { one: 'weiteres Werk', other: 'weitere Werke' }),
  moreThan: (count) => `Mehr als ${count}`,
  inWork: (count, work) => `${count} in ${work}`,
  inWorks: (count, works, each) => `${count}, verteilt auf ${works}: ${each.join(', ')}`,
  notAll: 'Es gibt mehr Stellen, als gezählt wurden. Suche etwas Selteneres oder nur in einem Werk.',
  near: (within) => `höchstens ${within} dazwischen`,
  number: (value) => numbers.format(value),
  shown: (first, last, total) =>
    `Stellen ${numbers.format(first)} bis ${numbers.format(last)} von ${numbers.format(total)}`,
  countedWith: (names) => `Mitgezählt: ${listWords(names, 'and')}`,
  beforeHeadings: 'Vor der ersten Überschrift',
  mostIn: (section, mentions) => `Am häufigsten in ${section}: ${mentions}`,
  notListed: (sections) => `und anderswo (${sections})`,
  firstMention: 'Erste Nennung',
  lastMention: 'Letzte Nennung',
  onlyMention: 'Die einzige Nennung',
  allMentions: 'Alle Nennungen',
  notTogether: (typed) =>
    `An keiner Stelle steht alles aus „${typed}“ zusammen. Einzeln kommt jedes Wort vor; mit weniger Wörtern findest du mehr.`,
  missing: (words) =>
    `In den Texten steht ${listWords(quoteAll(words), 'or')} nicht. Versuche eine andere Schreibweise oder den Wortanfang mit Sternchen, etwa dezentral*.`,
  missingExactly: (words) =>
    `In den Texten steht ${listWords(quoteAll(words), 'or')} nicht. Ohne Anführungszeichen dürfen die Wörter getrennt und in anderen Formen stehen.`,
  onlyDescribed: (word, titles) =>
    `In keinem Satz steht „${word}“, aber im Titel, beim Autor oder in anderen Angaben zu ${listWords(quoteAll(titles.slice(0, LISTED)), 'and')}.`,
  noWord: 'Gib mindestens ein Suchwort ein: Buchstaben oder Ziffern.',
  tooLong: (limit, length) =>
    `Suchwörter dürfen zusammen bis zu ${limit} Zeichen haben; diese haben ${length}. Gib weniger ein.`,
  tooManyWords: (limit) =>
    `Gib höchstens ${limit} Wörter ein. Ein längeres Zitat findest du, wenn du es in „Anführungszeichen“ setzt.`,
  nearOutside: (limit) => `\`${option('find near')}\` ist eine ganze Zahl von 1 bis ${limit}.`,
  nearAlone: `\`${option('find near')}\` sagt, wie weit Wörter auseinanderstehen dürfen; du brauchst also mindestens zwei.`,
  noName: 'Gib einen Namen ein: mindestens ein Wort mit Buchstaben.',
  nameTooLong: (limit, length) => `Ein Name darf bis zu ${limit} Zeichen haben; dieser hat ${length}.`,
  unknownName: (name) =>
    `Die Texte nennen „${name}“ nicht. Wähle einen Namen aus der Liste, die sich beim Tippen öffnet, oder suche mit /find nach beliebigen Wörtern.`,
  didYouMean: (name, others) =>
    `Die Texte nennen „${name}“ nicht. Meintest du ${listWords(quoteAll(others), 'or')}?`,
};
