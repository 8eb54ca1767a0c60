import type { Catalogue } from '../../shapes.ts';
import { createCounter } from '../../plural.ts';
import { listWords } from './grammar.ts';
import { commandNames } from '../../command-names.ts';
import { fr } from '../commands/fr.ts';

const { option } = commandNames(fr);

const counted = createCounter('fr');
const numbers = new Intl.NumberFormat('fr');

/** Titles that are named. */
const LISTED = 3;

const quoteAll = (words: readonly string[]): readonly string[] => words.map((word) => `« ${word} »`);

/** Places of words in the texts, and mentions of names. */
export const find: Catalogue['find'] = {
  places: (number) => counted(number, { one: 'occurrence', other: 'occurrences' }),
  mentions: (number) => counted(number, { one: 'mention', other: 'mentions' }),
  otherWorks: (number) => counted(number, { one: 'autre œuvre', other: 'autres œuvres' }),
  moreThan: (count) => `Plus de ${count}`,
  inWork: (count, work) => `${count} dans ${work}`,
  inWorks: (count, works, each) => `${count} dans ${works} : ${each.join(', ')}`,
  notAll:
    'Il y a plus d’occurrences que celles qui ont été comptées. Cherchez quelque chose de plus rare, ou dans une seule œuvre.',
  near: (within) => `au plus ${within} d’écart`,
  number: (value) => numbers.format(value),
  shown: (first, last, total) =>
    `Occurrences ${numbers.format(first)} à ${numbers.format(last)} sur ${numbers.format(total)}`,
  countedWith: (names) => `Y compris : ${listWords(names, 'and')}`,
  beforeHeadings: 'Avant le premier titre',
  mostIn: (section, mentions) => `Le plus souvent dans ${section} : ${mentions}`,
  notListed: (sections) => `et ailleurs (${sections})`,
  firstMention: 'Première mention',
  lastMention: 'Dernière mention',
  onlyMention: 'La seule mention',
  allMentions: 'Toutes les mentions',
  notTogether: (typed) =>
    `Aucun passage ne réunit tout « ${typed} ». Chaque mot se trouve séparément ; avec moins de mots, vous trouverez davantage.`,
  missing: (words) =>
    `Les textes ne contiennent pas ${listWords(quoteAll(words), 'or')}. Essayez une autre orthographe, ou le début du mot suivi d’un astérisque, comme décentral*.`,
  missingExactly: (words) =>
    `Les textes ne contiennent pas ${listWords(quoteAll(words), 'or')}. Sans guillemets, les mots peuvent être séparés et sous d’autres formes.`,
  onlyDescribed: (word, titles) =>
    `Aucune phrase ne contient « ${word} », mais le titre, l’auteur ou d’autres détails de ${listWords(quoteAll(titles.slice(0, LISTED)), 'and')} le contiennent.`,
  noWord: 'Saisissez au moins un mot à chercher : des lettres ou des chiffres.',
  tooLong: (limit, length) =>
    `Les mots à chercher peuvent avoir jusqu’à ${limit} caractères ; ceux-ci en ont ${length}. Saisissez-en moins.`,
  tooManyWords: (limit) =>
    `Saisissez jusqu’à ${limit} mots. Pour trouver une citation plus longue, mettez-la entre « guillemets ».`,
  nearOutside: (limit) => `\`${option('find near')}\` est un nombre entier de 1 à ${limit}.`,
  nearAlone: `\`${option('find near')}\` indique l’écart permis entre les mots : il en faut donc au moins deux.`,
  noName: 'Saisissez un nom : au moins un mot avec des lettres.',
  nameTooLong: (limit, length) => `Un nom peut avoir jusqu’à ${limit} caractères ; celui-ci en a ${length}.`,
  unknownName: (name) =>
    `Les textes ne nomment pas « ${name} ». Choisissez un nom dans la liste qui s’ouvre pendant la saisie, ou cherchez n’importe quel mot avec /find.`,
  didYouMean: (name, others) =>
    `Les textes ne nomment pas « ${name} ». Vouliez-vous dire ${listWords(quoteAll(others), 'or')} ?`,
};
