import type { Catalogue } from '../../catalogue.ts';
import { listWords } from './grammar.ts';

/** Quotations that members keep for their group. */
export const savedQuotes: Catalogue['savedQuotes'] = {
  notVerbatim:
    'Ceci n’est pas mot pour mot dans les textes, et n’est donc pas gardé. /quote check montre ce que disent les textes.',
  inSeveralWorks: (titles) =>
    `Ceci se trouve dans ${listWords(
      titles.map((title) => `« ${title} »`),
      'and',
    )}. Choisissez aussi l’œuvre.`,
  noteTooLong: (limit, length) =>
    `Une note peut avoir jusqu’à ${limit} caractères ; celle-ci en a ${length}.`,
  tagTooLong: (limit, length) =>
    `Une étiquette peut avoir jusqu’à ${limit} caractères ; celle-ci en a ${length}.`,
  kept: 'Gardée pour ce groupe.',
  ofGroup: (number) => `**Citations gardées** (${number})`,
  yours: (number) => `**Citations que vous gardez** (${number})`,
  tagged: (tag) => `Étiquette : ${tag}`,
  none: 'Aucune citation n’est encore gardée ici. /quote save en garde une.',
  noneToPick: 'Il n’y a aucune citation gardée à choisir.',
  facts: (mention, time) => `gardée par ${mention} ${time}`,
  note: (mention, note) => `Note de ${mention} : ${note}`,
  chooseToRemove: 'Retirer une citation',
  remove: 'La retirer',
  keep: 'La garder',
  confirmRemoval:
    'Retirer cette citation de la collection du groupe ? Sa note part avec elle. Ce qui a été partagé dans un salon y reste.',
  another: 'Une autre',
  exported: (quotations) =>
    `${quotations}, dans un fichier. Les notes y sont ; les noms des membres n’y sont pas.`,
  inFile: {
    title: 'Citations gardées',
    note: (note) => `Note du membre qui l’a gardée : ${note}`,
  },
  pastLine: 'Cette citation est au-delà de la ligne de lecture.',
  gone: 'Cette citation n’est plus gardée.',
  notYours: 'Seule la personne qui a gardé une citation, ou la modération, peut la retirer.',
};
