import type { QuoteVerdict, Stitching, TypographyKind } from '../../corpus/quote-check.ts';
import type { Catalogue } from '../catalogue.ts';
import { createCounter } from '../plural.ts';
import { listWords } from './grammar.ts';

const counted = createCounter('fr');

const kinds: Readonly<Record<TypographyKind, string>> = {
  'quotation marks': 'guillemets',
  dashes: 'tirets',
  capitals: 'majuscules',
  punctuation: 'ponctuation',
  spaces: 'espaces',
  'line breaks': 'retours à la ligne',
  hyphenation: 'coupures de mots',
  ligatures: 'ligatures',
  accents: 'accents',
};

const stitched: Readonly<Record<Stitching, string>> = {
  works:
    '**Assemblée d’endroits séparés.** Chaque morceau est dans les textes, mais ils viennent d’œuvres différentes.',
  places:
    '**Assemblée d’endroits séparés.** Chaque morceau est dans le texte, mais ils n’y sont pas ensemble.',
  omission:
    '**Assemblée d’endroits séparés.** Des mots entre les morceaux sont omis sans que rien ne le marque.',
};

const verdicts: Readonly<Record<Exclude<QuoteVerdict, 'stitched'>, string>> = {
  exact: '**Exacte.** Le texte la contient, signe pour signe.',
  typography: '**Les mots sont justes ; la typographie diffère :**',
  close: '**Proche, mais pas identique.**',
  absent: '**Introuvable dans les textes.**',
};

/** Checking quotations and finding them. */
export const quotes: Catalogue['quotes'] = {
  verdicts,
  stitched,
  notInWhatWasRead:
    '**Introuvable dans ce qui a été lu.** Ce qui est au-delà de la ligne de lecture n’a pas été regardé.',
  typography: (differing) =>
    `${verdicts.typography} ${listWords(
      differing.map((kind) => kinds[kind]),
      'and',
    )}.`,
  elsewhere: 'Elle n’est pas dans l’œuvre que vous avez nommée, mais ici :',
  places: (number) => `Elle se trouve à ${counted(number, { one: 'endroit', other: 'endroits' })}.`,
  firstPlaces: (shown) => `Montrés : les ${shown} premiers.`,
  checked: (written) => `Vérifié : « ${written} »`,
  omitted: 'Ce que des points de suspension omettent n’est pas montré.',
  brackets: (written) => `Entre crochets, de qui a cité : ${written}`,
  added: (written) => `Dans aucun des morceaux : ${written}`,
  attribution: (written) => `Ôté comme mention de source : ${written}`,
  negation: (negating) => `**Une négation diffère : ${negating}.**`,
  omittedNegation: (negating) => `**Ce qui est omis contient une négation : ${negating}.**`,
  legend: 'Barré : ce qui a été cité ; en gras : ce que dit le texte :',
  textSays: 'Le texte dit :',
  closest: 'Ce qui s’en approche le plus, sans l’être :',
  inMessage: (number) => `**${counted(number, { one: 'citation', other: 'citations' })} dans ce message**`,
  notChecked: (number) => `Non vérifiées : ${number} de plus. Vérifiez-les avec /quote check.`,
  on: (topic, number) => `**Citations sur « ${topic} »** (${number})`,
  beginning: 'Cherché avec le seul début du message, car il est long.',
  nothingOn: (topic) =>
    `Aucune œuvre ne parle de « ${topic} ». D’autres mots trouveront peut-être davantage.`,
  workSilentOn: (topic) =>
    `Cette œuvre ne parle pas de « ${topic} ». D’autres mots trouveront peut-être davantage, ou d’autres œuvres.`,
  tooLong: (limit, length) =>
    `Une citation à vérifier peut avoir jusqu’à ${limit} caractères ; celle-ci en a ${length}. Vérifiez-la par parties.`,
  tooShort: 'Il faut au moins trois mots pour vérifier une citation. Citez-en un peu plus.',
  topicTooLong: (limit, length) =>
    `Un thème peut avoir jusqu’à ${limit} caractères ; celui-ci en a ${length}. Nommez-le en quelques mots.`,
  topicWithoutWords: 'Nommez un thème avec au moins un mot.',
  messageWithoutText: 'Ce message n’a pas de texte. Les images et les fichiers ne sont pas lus.',
};
