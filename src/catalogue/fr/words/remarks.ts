import type { Catalogue } from '../../catalogue.ts';

/** What is worth knowing about an import; each a full sentence. */
export const remarks: Catalogue['remarks'] = {
  namedOtherwise: (ending, kind) =>
    `Le nom du fichier se termine par .${ending}, mais c’est ${kind} d’après son contenu, et il a été lu ainsi.`,
  otherEncoding: (declared, encoding) =>
    `La page déclare l’encodage ${declared}, mais ses octets sont en ${encoding}, et ont été lus ainsi.`,
  windows1252:
    'Le fichier n’est pas en UTF-8 ; il a été lu en windows-1252, l’encodage habituel des anciens fichiers occidentaux.',
  noTitle: 'Aucun titre n’a été trouvé ; le nom du fichier en tient lieu.',
  passedOver: (field, faults) =>
    `Une indication du texte (${field}) n’a pas été retenue : ${faults.join(' ; ')}.`,
  notPlain: (key) => `« ${key} », au début du fichier, n’est pas du texte simple et n’a pas été retenu.`,
  noAddress: (key) => `« ${key} », au début du fichier, n’est pas une adresse web et n’a pas été retenu.`,
  trackedChanges: 'Le document a des modifications suivies ; il a été lu comme si toutes étaient acceptées.',
  comments: (number) =>
    number === 1 ? 'Un commentaire a été laissé de côté.' : `${number} commentaires ont été laissés de côté.`,
  missingDocument: (entry) => `Le livre nomme « ${entry} », qui n’est pas dans le fichier.`,
  language: (language) => `Le livre dit que sa langue est « ${language} ».`,
  pagesWithoutText: (number, pages, named) =>
    `${number} pages sur ${pages} n’ont pas de texte ; elles sont vides ou des images : pages ${named} du PDF.`,
  joined: (lines) =>
    `Des mots coupés à la fin ${lines === 1 ? 'd’une ligne' : `de ${lines} lignes`} ont été réunis, bien que le texte ne les ait nulle part ailleurs pour comparer.`,
  hyphensKept: (lines) =>
    `Des traits d’union à la fin ${lines === 1 ? 'd’une ligne' : `de ${lines} lignes`} ont été gardés, car le texte ne montre pas s’ils en font partie.`,
  linksToPages: 'Les liens mènent à la page du PDF où commence une phrase.',
  sampledLinks: (step) =>
    `L’œuvre est longue : les liens d’une phrase sur ${step} ont été vérifiés, les autres le seront quand ils seront faits.`,
};
