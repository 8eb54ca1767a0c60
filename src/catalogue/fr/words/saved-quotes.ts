import type { Catalogue } from '../../shapes.ts';
import { listWords } from './grammar.ts';

/** Quotations that members keep for their group. */
export const savedQuotes: Catalogue['savedQuotes'] = {
  notVerbatim:
    'Ceci n’est pas mot pour mot dans les textes et n’a donc pas été enregistré. Utilisez /quote check pour voir ce que disent les textes.',
  inSeveralWorks: (titles) =>
    `Ceci se trouve dans ${listWords(
      titles.map((title) => `« ${title} »`),
      'and',
    )}. Choisissez aussi l’œuvre.`,
  noteTooLong: (limit, length) =>
    `Une note peut avoir jusqu’à ${limit} caractères ; celle-ci en a ${length}.`,
  tagTooLong: (limit, length) =>
    `Une étiquette peut avoir jusqu’à ${limit} caractères ; celle-ci en a ${length}.`,
  kept: 'Enregistrée pour ce groupe.',
  ofGroup: (number) => `**Citations enregistrées** (${number})`,
  yours: (number) => `**Vos citations enregistrées** (${number})`,
  tagged: (tag) => `Étiquette : ${tag}`,
  none: 'Aucune citation n’est encore enregistrée ici. Enregistrez-en une avec /quote save.',
  noneToPick: 'Il n’y a aucune citation enregistrée à choisir.',
  facts: (mention, time) => `enregistrée par ${mention} ${time}`,
  note: (mention, note) => `Note (${mention}) : ${note}`,
  chooseToRemove: 'Retirer une citation',
  remove: 'La retirer',
  keep: 'La garder',
  confirmRemoval:
    'Retirer cette citation de la collection du groupe ? Sa note sera retirée aussi. Ce qui a été partagé dans un salon y reste.',
  another: 'Une autre',
  exported: (quotations) =>
    `${quotations}, dans un fichier. Il contient les notes, mais pas les noms des membres.`,
  inFile: {
    title: 'Citations enregistrées',
    note: (note) => `Note du membre qui l’a enregistrée : ${note}`,
  },
  pastLine: 'Cette citation est au-delà de la ligne de lecture.',
  gone: 'Cette citation n’est plus enregistrée.',
  notYours: 'Seules la personne qui a enregistré une citation et la modération peuvent la retirer.',
};
