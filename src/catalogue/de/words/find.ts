import type { Catalogue } from '../../catalogue.ts';
import { createCounter } from '../../plural.ts';
import { listWords } from './grammar.ts';

const counted = createCounter('de');
const numbers = new Intl.NumberFormat('de');

const quoteAll = (words: readonly string[]): readonly string[] => words.map((word) => `„${word}“`);

/** Places of words in the texts, and mentions of names. */
export const find: Catalogue['find'] = {
  places: (number) => counted(number, { one: 'Stelle', other: 'Stellen' }),
  mentions: (number) => counted(number, { one: 'Nennung', other: 'Nennungen' }),
  otherWorks: (number) => counted(number, { one: 'weiteres Werk', other: 'weitere Werke' }),
  moreThan: (count) => `Mehr als ${count}`,
  inWork: (count, work) => `${count} in ${work}`,
  inWorks: (count, works, each) => `${count}, verteilt auf ${works}: ${each.join(', ')}`,
  notAll: 'Es gibt mehr Stellen, als gezählt wurden: Such etwas Selteneres, oder in einem Werk.',
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
    `An keiner Stelle steht alles aus „${typed}“ zusammen. Einzeln kommt jedes vor: Mit weniger Wörtern findet sich mehr.`,
  missing: (words) =>
    `In den Texten steht ${listWords(quoteAll(words), 'or')} nicht. Versuch eine andere Schreibweise, oder den Wortanfang mit einem Stern, etwa dezentral*.`,
  missingExactly: (words) =>
    `In den Texten steht ${listWords(quoteAll(words), 'or')} nicht. Wörter ohne Anführungszeichen dürfen getrennt stehen und gebeugt sein.`,
  noWord: 'Gib mindestens ein Wort ein, das gesucht werden soll: Buchstaben oder Ziffern.',
  tooLong: (limit, length) =>
    `Gesuchte Wörter dürfen zusammen bis zu ${limit} Zeichen haben; diese haben ${length}. Gib weniger ein.`,
  tooManyWords: (limit) =>
    `Gib bis zu ${limit} Wörter ein. Ein längeres Zitat findest du, wenn du es in „Anführungszeichen“ setzt.`,
  nearOutside: (limit) => `Der Abstand ist eine ganze Zahl von 1 bis ${limit}.`,
  nearAlone: 'Ein Abstand braucht mindestens zwei Wörter: Er sagt, wie weit sie auseinanderstehen dürfen.',
  noName: 'Gib einen Namen ein: mindestens ein Wort mit Buchstaben.',
  nameTooLong: (limit, length) => `Ein Name darf bis zu ${limit} Zeichen haben; dieser hat ${length}.`,
  unknownName: (name) =>
    `Die Texte nennen „${name}“ nicht. Wähl einen Namen aus der Liste, die sich beim Tippen öffnet, oder such mit /find nach beliebigen Wörtern.`,
  didYouMean: (name, others) =>
    `Die Texte nennen „${name}“ nicht. Meintest du ${listWords(quoteAll(others), 'or')}?`,
};
