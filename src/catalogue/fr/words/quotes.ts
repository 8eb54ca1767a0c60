import type { QuoteVerdict, Stitching, TypographyKind } from '../../../corpus/quote-check.ts';
import type { Catalogue } from '../../shapes.ts';
import { createCounter } from '../../plural.ts';
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
    '**Assemblée à partir d’endroits séparés.** Chaque partie est dans les textes, mais elles viennent d’œuvres différentes.',
  places:
    '**Assemblée à partir d’endroits séparés.** Chaque partie est dans le texte, mais elles n’y sont pas à la suite.',
  omission:
    '**Assemblée à partir d’endroits séparés.** Des mots manquent entre les parties sans que rien ne l’indique.',
};

const verdicts: Readonly<Record<Exclude<QuoteVerdict, 'stitched'>, string>> = {
  exact: '**Exacte.** Elle est dans le texte, caractère pour caractère.',
  typography: '**Les mots sont justes ; la typographie diffère :**',
  close: '**Proche, mais pas identique.**',
  absent: '**Introuvable dans les textes.**',
};

/** Checking quotations and finding them. */
export const quotes: Catalogue['quotes'] = {
  verdicts,
  stitched,
  notInWhatWasRead:
    '**Introuvable dans ce qui a été lu.** Le texte au-delà de la ligne de lecture n’a pas été consulté.',
  typography: (differing) =>
    `${verdicts.typography} ${listWords(
      differing.map((kind) => kinds[kind]),
      'and',
    )}.`,
  elsewhere: 'Elle n’est pas dans l’œuvre que vous avez indiquée, mais ici :',
  places: (number) => `Elle se trouve à ${counted(number, { one: 'endroit', other: 'endroits' })}.`,
  firstPlaces: (shown) => `Affichés : les ${shown} premiers.`,
  checked: (written) => `Vérifié : « ${written} »`,
  omitted: 'Ce que remplacent les points de suspension n’est pas affiché.',
  brackets: (written) => `Entre crochets, ajouté par la personne qui cite : ${written}`,
  added: (written) => `Dans aucune des parties : ${written}`,
  extras: (written) => `Retiré avant la vérification, car ajouté par une application : ${written}`,
  misattributed: (author, named) => `**Mais c’est de ${author}, et non de ${named}.**`,
  attribution: (written) => `Compris comme mention de la source : ${written}`,
  negation: (negating) => `**Une négation diffère : ${negating}.**`,
  omittedNegation: (negating) => `**Ce qui est omis contient une négation : ${negating}.**`,
  legend: 'Ce qui a été cité est barré ; ce que dit le texte est en gras :',
  textSays: 'Le texte dit :',
  misread:
    'La différence peut venir de la reconnaissance de texte (OCR), qui confond facilement ces lettres : regardez la page.',
  closest: 'Le passage le plus proche, mais pas identique :',
  inMessage: (number) => `**${counted(number, { one: 'citation', other: 'citations' })} dans ce message**`,
  notChecked: (number) => `Non vérifiées : ${number}. Vérifiez-les avec /quote check.`,
  on: (topic, number) => `**Citations sur « ${topic} »** (${number})`,
  beginning: 'La recherche n’a porté que sur le début du message, car il est long.',
  nothingOn: (topic) => `Aucune œuvre ne parle de « ${topic} ». Essayez avec d’autres mots.`,
  workSilentOn: (topic) =>
    `Cette œuvre ne parle pas de « ${topic} ». Essayez avec d’autres mots ou dans d’autres œuvres.`,
  tooLong: (limit, length) =>
    `Une citation à vérifier peut avoir jusqu’à ${limit} caractères ; celle-ci en a ${length}. Vérifiez-la en plusieurs parties.`,
  tooShort: 'Il faut au moins trois mots pour vérifier une citation. Citez-en un peu plus.',
  topicTooLong: (limit, length) =>
    `Un thème peut avoir jusqu’à ${limit} caractères ; celui-ci en a ${length}. Nommez-le en quelques mots.`,
  topicWithoutWords: 'Nommez un thème avec au moins un mot.',
  messageWithoutText: 'Ce message n’a pas de texte. Les images et les fichiers ne sont pas lus.',
};
