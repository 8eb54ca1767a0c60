import type { QuoteVerdict, Stitching, TypographyKind } from '../../../corpus/quote-check.ts';
import type { Catalogue } from '../../catalogue.ts';
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
    '**Assemblée à partir d’endroits séparés.** Chaque morceau est dans les textes, mais ils viennent d’œuvres différentes.',
  places:
    '**Assemblée à partir d’endroits séparés.** Chaque morceau est dans le texte, mais ils n’y sont pas ensemble.',
  omission:
    '**Assemblée à partir d’endroits séparés.** Des mots entre les morceaux sont omis sans que rien ne le marque.',
};

const verdicts: Readonly<Record<Exclude<QuoteVerdict, 'stitched'>, string>> = {
  exact: '**Exacte.** Le texte la contient, signe pour signe.',
  typography: '**Les mots sont justes ; la typographie diffère :**',
  close: '**Proche, mais pas identique.**',
  absent: '**Introuvable dans les textes.**',
};

/** Checking quotations and finding them. */
export const quotes: Catalogue['quotes'] = {
  verdicts,
  stitched,
  notInWhatWasRead:
    '**Introuvable dans ce qui a été lu.** Ce qui est au-delà de la ligne de lecture n’a pas été consulté.',
  typography: (differing) =>
    `${verdicts.typography} ${listWords(
      differing.map((kind) => kinds[kind]),
      'and',
    )}.`,
  elsewhere: 'Elle n’est pas dans l’œuvre que vous avez nommée, mais ici :',
  places: (number) => `Elle se trouve à ${counted(number, { one: 'endroit', other: 'endroits' })}.`,
  firstPlaces: (shown) => `Montrés : les ${shown} premiers.`,
  checked: (written) => `Vérifié : « ${written} »`,
  omitted: 'Ce que des points de suspension omettent n’est pas montré.',
  brackets: (written) => `Entre crochets, ajouté en citant : ${written}`,
  added: (written) => `Dans aucun des morceaux : ${written}`,
  attribution: (written) => `Mis à part comme mention de la source : ${written}`,
  negation: (negating) => `**Une négation diffère : ${negating}.**`,
  omittedNegation: (negating) => `**Ce qui est omis contient une négation : ${negating}.**`,
  legend: 'Ce qui a été cité est barré ; ce que dit le texte est en gras :',
  textSays: 'Le texte dit :',
  closest: 'Ce qui s’en approche le plus, sans l’être :',
  inMessage: (number) => `**${counted(number, { one: 'citation', other: 'citations' })} dans ce message**`,
  notChecked: (number) => `Pas encore vérifiées : ${number}. Vérifiez-les avec /quote check.`,
  on: (topic, number) => `**Citations sur « ${topic} »** (${number})`,
  beginning: 'Seul le début du message a servi à la recherche, car il est long.',
  nothingOn: (topic) =>
    `Aucune œuvre ne parle de « ${topic} ». Avec d’autres mots, vous trouverez peut-être davantage.`,
  workSilentOn: (topic) =>
    `Cette œuvre ne parle pas de « ${topic} ». Avec d’autres mots, ou dans d’autres œuvres, vous trouverez peut-être davantage.`,
  tooLong: (limit, length) =>
    `Une citation à vérifier peut avoir jusqu’à ${limit} caractères ; celle-ci en a ${length}. Vérifiez-la par parties.`,
  tooShort: 'Il faut au moins trois mots pour vérifier une citation. Citez-en un peu plus.',
  topicTooLong: (limit, length) =>
    `Un thème peut avoir jusqu’à ${limit} caractères ; celui-ci en a ${length}. Nommez-le en quelques mots.`,
  topicWithoutWords: 'Nommez un thème avec au moins un mot.',
  messageWithoutText: 'Ce message n’a pas de texte. Les images et les fichiers ne sont pas lus.',
};
