import type { Catalogue } from '../../shapes.ts';

/** What is wrong with what somebody, or a text itself, says of a work. */
export const descriptions: Catalogue['descriptions'] = {
  wrong: (where, faults) => `Description non valide (${where}) : ${faults.join(' ; ')}.`,
  typed: 'vos indications',
  withFile: 'les indications données avec le fichier',
  withAddress: 'les indications données avec l’adresse',
  frontMatter: 'les indications au début du fichier',
  title: 'le titre',
  author: 'le nom de l’auteur ou de l’autrice',
  edition: 'l’édition',
  licence: 'la licence',
  sourceUrl: 'la source',
  language: 'la langue',
  notText: (field) => `${field} : il faut du texte`,
  empty: (field) => `${field} : ne peut pas être vide`,
  tooLong: (field, longest) => `${field} : ${longest} caractères au plus`,
  noLanguage: (field) =>
    `${field} : il faut le nom ou le code d’une langue, ou « und » si elle n’est pas claire`,
  noAddress: (field) =>
    `${field} : il faut une adresse http ou https, sans nom d’utilisateur ni mot de passe`,
  unknownKeys: (keys, known) =>
    `clé inconnue ${keys.map((key) => `« ${key} »`).join(', ')} (connues : ${known.join(', ')})`,
};
