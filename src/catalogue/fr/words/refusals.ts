import type { Catalogue } from '../../shapes.ts';
import { createNumbers } from '../../numbers.ts';

const { grouped, size } = createNumbers('fr', { bytes: 'octets', mebibytes: 'Mio' });

/** Why a file is not imported. */
export const refusals: Catalogue['refusals'] = {
  within: (entry, name) => `${entry} dans ${name}`,
  tooLarge: (name, bytes, limit) =>
    `« ${name} » fait ${size(bytes)} (${grouped(bytes)} octets) ; ${size(limit)} au plus sont lus. Importez le texte en plusieurs parties.`,
  empty: (name) => `« ${name} » est vide : il n’y a rien à importer.`,
  noText: (name) => `« ${name} » ne contient pas de texte à lire.`,
  onlyNavigation: (name) =>
    `« ${name} » ne contient pas de texte à lire. On n’y a trouvé que des titres courants, des numéros de page, de la navigation et des éléments semblables.`,
  ending: (ending, name, readable) =>
    `Les fichiers qui se terminent par « .${ending} » (« ${name} ») ne peuvent pas être lus. ${readable}`,
  named: (name, kind) =>
    `« ${name} » est, d’après son extension, ${kind}, mais son contenu dit autre chose. Si c’est un texte, renommez-le pour qu’il se termine par .txt.`,
  looksLike: (name, kind, advice) => `« ${name} » ressemble à ${kind} et ne peut pas être lu. ${advice}`,
  otherThanMark: (name, encoding) =>
    `« ${name} » est en ${encoding} d’après ses premiers octets, mais ne l’est pas. Enregistrez-le en UTF-8 et réessayez.`,
  damagedUtf8: (name, byte) =>
    `« ${name} » est presque en UTF-8, mais endommagé à l’octet ${byte}. Enregistrez-le de nouveau en UTF-8 et réessayez.`,
  unclearEncoding: (name) =>
    `L’encodage de « ${name} » n’est pas clair. Enregistrez-le en UTF-8 et réessayez.`,
  otherThanDeclared: (name, declared) =>
    `L’encodage de « ${name} » n’est pas clair. Le fichier déclare ${declared}, mais ce n’est pas le cas. Enregistrez-le en UTF-8 et réessayez.`,
  malformed: (what, line, problem) =>
    `${what} : la ligne ${line} est mal formée (${problem}). Corrigez-la ou retirez-la.`,
  frontMatter: 'Les indications au début du fichier',
  aliases: 'les alias (*name) ne sont pas lus',
  noKeys: 'il n’y a pas de lignes « clé: valeur »',
  longFrontMatter: (length, limit) =>
    `Les indications au début du fichier ont ${length} caractères ; ${limit} au plus sont lus.`,
  deepPage: (depth) =>
    `La page imbrique ses éléments sur plus de ${depth} niveaux, ce dont aucun texte n’a besoin ; elle n’a donc pas été lue.`,
  deepFile: (name) => `« ${name} » est imbriqué trop profondément pour être lu.`,
  ownEntities: (name) =>
    `« ${name} » définit ses propres entités, ce qui peut servir à nuire ; le fichier n’a donc pas été lu.`,
  noXml: (name) => `« ${name} » ne contient pas de XML, alors qu’il le devrait.`,
  incompleteEpub: (name, entry) => `« ${name} » n’est pas un livre EPUB complet : il manque « ${entry} ».`,
  noPackage: (name) => `« ${name} » n’est pas un livre EPUB complet : il n’indique aucun document de paquet.`,
  copyProtected: (name) =>
    `« ${name} » est protégé contre la copie (DRM) et ne peut pas être lu. Importez une copie sans cette protection.`,
  incompleteDocx: (name, entry) => `« ${name} » n’est pas un document Word complet : il manque « ${entry} ».`,
  lockedPdf: (name) =>
    `« ${name} » est protégé par un mot de passe. Enregistrez-le sans le mot de passe et importez le résultat.`,
  damagedPdf: (name, why) =>
    `« ${name} » est endommagé et ne peut pas être lu comme PDF (${why}). Téléchargez-le à nouveau, ou imprimez-le dans un nouveau PDF.`,
  manyPages: (name, pages, limit) =>
    `« ${name} » déclare ${grouped(pages)} pages ; ${limit} au plus sont lues.`,
  scannedPdf: (name, pages) =>
    `« ${name} » a ${pages === 1 ? 'une page' : `${pages} pages`} mais pas de texte : seulement des images ou des dessins. Si les pages sont numérisées, la reconnaissance de texte (OCR) peut les lire, mais elle est désactivée ici. La personne qui gère le bot peut l’activer (OCR=on) ; ou passez vous-même les pages à l’OCR et importez le résultat.`,
  noTextPdf: (name, pages) =>
    `« ${name} » a ${pages === 1 ? 'une page' : `${pages} pages`} mais pas de texte ; ${pages === 1 ? 'elle est vide' : 'elles sont vides'}, ou c’est un formulaire vide.`,
  unreadScan: (name, pages) =>
    `« ${name} » a ${pages === 1 ? 'une page' : `${pages} pages`} mais pas de texte, et la reconnaissance de texte (OCR) n’a pas pu lire les images. Elle lit les imprimés en anglais, en allemand et en français ; l’écriture manuscrite, les images sans mots et les mauvaises numérisations ne peuvent pas être lues. Importez une meilleure numérisation, ou le texte depuis une autre source.`,
  manyScans: (name, scanned, limit) =>
    `« ${name} » a ${grouped(scanned)} pages numérisées ; la reconnaissance de texte (OCR) en lit ${limit} au plus. Importez le fichier en plusieurs parties, ou passez vous-même les pages à l’OCR et importez le résultat.`,
  illegiblePdf: (name) =>
    `Les polices de « ${name} » n’ont pas de table de caractères : son texte ne peut pas être extrait. Importez le texte depuis une autre source.`,
  outOfMemory: (name, mebibytes) =>
    `« ${name} » demande plus de ${mebibytes} Mio de mémoire pour être lu ; la lecture a été arrêtée.`,
  tooSlow: (name, seconds) =>
    `La lecture de « ${name} » a pris plus de ${seconds} secondes et a été arrêtée. Importez le texte en plusieurs parties.`,
};
