import type { Catalogue } from '../../catalogue.ts';
import { createNumbers } from '../../numbers.ts';

const { grouped, size } = createNumbers('fr', { bytes: 'octets', mebibytes: 'Mio' });

/** Why a file is not imported. */
export const refusals: Catalogue['refusals'] = {
  within: (entry, name) => `${entry} dans ${name}`,
  tooLarge: (name, bytes, limit) =>
    `« ${name} » fait ${size(bytes)} (${grouped(bytes)} octets) ; ${size(limit)} au plus sont lus. Importez le texte en plusieurs parties.`,
  empty: (name) => `« ${name} » est vide : il n’y a rien à importer.`,
  noText: (name) => `« ${name} » ne contient pas de texte à lire.`,
  onlyNavigation: (name) =>
    `« ${name} » ne contient pas de texte à lire. Il n’y a que de la navigation et autres éléments semblables.`,
  ending: (ending, name, readable) =>
    `Les fichiers qui se terminent par « .${ending} » (« ${name} ») ne peuvent pas être lus. ${readable}`,
  named: (name, kind) =>
    `« ${name} » est, d’après son nom, ${kind}, mais non d’après son contenu. Si c’est un texte, faites que son nom se termine par .txt.`,
  looksLike: (name, kind, advice) => `« ${name} » ressemble à ${kind} et ne peut pas être lu. ${advice}`,
  otherThanMark: (name, encoding) =>
    `« ${name} » est, d’après ses premiers octets, en ${encoding}, mais ne l’est pas. Enregistrez-le en UTF-8 et réessayez.`,
  damagedUtf8: (name, byte) =>
    `« ${name} » est presque en UTF-8, mais endommagé à l’octet ${byte}. Enregistrez-le de nouveau en UTF-8 et réessayez.`,
  unclearEncoding: (name) =>
    `L’encodage de « ${name} » n’est pas clair. Enregistrez-le en UTF-8 et réessayez.`,
  otherThanDeclared: (name, declared) =>
    `L’encodage de « ${name} » n’est pas clair. Le fichier déclare ${declared}, ce qu’il n’est pas. Enregistrez-le en UTF-8 et réessayez.`,
  malformed: (what, line, problem) =>
    `${what} : la ligne ${line} est mal formée (${problem}). Corrigez-la ou retirez-la.`,
  frontMatter: 'Les indications au début du fichier',
  aliases: 'les alias (*name) ne sont pas lus',
  noKeys: 'il n’y a pas de lignes « clé: valeur »',
  longFrontMatter: (length, limit) =>
    `Les indications au début du fichier ont ${length} caractères ; ${limit} au plus sont lus.`,
  deepPage: (depth) =>
    `La page imbrique ses éléments sur plus de ${depth} niveaux, ce dont aucun texte n’a besoin ; elle n’est pas lue.`,
  deepFile: (name) => `« ${name} » imbrique trop profondément ses parties pour être lu.`,
  ownEntities: (name) =>
    `« ${name} » définit ses propres entités, ce qui peut servir à nuire ; le fichier n’est pas lu.`,
  noXml: (name) => `« ${name} » ne contient pas de XML, alors qu’il le devrait.`,
  incompleteEpub: (name, entry) => `« ${name} » n’est pas un livre EPUB entier : « ${entry} » y manque.`,
  noPackage: (name) => `« ${name} » n’est pas un livre EPUB entier : il ne nomme aucun document de paquet.`,
  copyProtected: (name) =>
    `« ${name} » est protégé contre la copie (DRM) et ne peut pas être lu. Importez un exemplaire sans cette protection.`,
  incompleteDocx: (name, entry) => `« ${name} » n’est pas un document Word entier : « ${entry} » y manque.`,
  lockedPdf: (name) =>
    `« ${name} » est protégé par un mot de passe. Enregistrez-le sans le mot de passe et importez le résultat.`,
  damagedPdf: (name, why) =>
    `« ${name} » est endommagé et ne peut pas être lu comme PDF (${why}). Procurez-vous de nouveau le fichier, ou imprimez-le dans un nouveau PDF.`,
  manyPages: (name, pages, limit) =>
    `« ${name} » dit avoir ${grouped(pages)} pages ; ${limit} au plus sont lues.`,
  scannedPdf: (name, pages) =>
    `« ${name} » a ${pages === 1 ? 'une page' : `${pages} pages`} mais pas de texte : ce sont des images, comme en fait un scanner. Faites reconnaître le texte (OCR) et importez le résultat.`,
  illegiblePdf: (name) =>
    `Les lettres de « ${name} » ne peuvent pas être reconnues : ses polices ne disent pas ce que leurs signes signifient. Importez le texte depuis une autre source.`,
  outOfMemory: (name, mebibytes) =>
    `« ${name} » demande plus de ${mebibytes} Mio de mémoire pour être lu ; la tentative a été abandonnée.`,
  tooSlow: (name, seconds) =>
    `La lecture de « ${name} » a pris plus de ${seconds} secondes et a été abandonnée. Importez le texte en plusieurs parties.`,
};
