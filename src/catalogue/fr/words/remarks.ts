import type { Catalogue } from '../../shapes.ts';

/** What is worth knowing about an import; each a full sentence. */
export const remarks: Catalogue['remarks'] = {
  namedOtherwise: (ending, kind) =>
    `Le fichier se termine par .${ending}, mais c’est ${kind}, et il a été lu comme tel.`,
  otherEncoding: (declared, encoding) =>
    `La page déclare l’encodage ${declared}, mais elle est en ${encoding}, et elle a été lue comme telle.`,
  damagedOutside: (byte) =>
    `La page est endommagée à l’octet ${byte}, mais pas dans son texte, qui est intact.`,
  windows1252:
    'Le fichier n’est pas en UTF-8 ; il a été lu en windows-1252, l’encodage habituel des anciens fichiers occidentaux.',
  detectedEncoding: (encoding) =>
    `Le fichier n’est pas en UTF-8 ; il a été lu en ${encoding}, car les lettres forment alors des mots. Vérifiez un passage.`,
  noTitle: 'Aucun titre n’a été trouvé ; le nom du fichier est utilisé à la place.',
  passedOver: (field, faults) => `Une indication du texte (${field}) a été ignorée : ${faults.join(' ; ')}.`,
  notPlain: (key) => `« ${key} », au début du fichier, n’est pas du texte simple et a été ignoré.`,
  noAddress: (key) => `« ${key} », au début du fichier, n’est pas une adresse web et a été ignoré.`,
  trackedChanges:
    'Le document contient des modifications suivies ; il a été lu comme si toutes étaient acceptées.',
  hiddenText: (places) =>
    `Le document contient du texte masqué à ${places === 1 ? 'un endroit' : `${places} endroits`} ; il a été laissé de côté.`,
  objects: (number) =>
    number === 1
      ? 'Un graphique, symbole ou objet incorporé n’a pas de texte lisible et a été laissé de côté.'
      : `${number} graphiques, symboles ou objets incorporés n’ont pas de texte lisible et ont été laissés de côté.`,
  comments: (number) =>
    number === 1 ? 'Un commentaire a été laissé de côté.' : `${number} commentaires ont été laissés de côté.`,
  ruby: (places) =>
    `Les petites lectures au-dessus des caractères (ruby) ont été laissées de côté à ${places === 1 ? 'un endroit' : `${places} endroits`}.`,
  missingDocument: (entry) => `Le livre indique « ${entry} », qui n’est pas dans le fichier.`,
  language: (language) => `Le livre indique « ${language} » comme langue.`,
  pagesWithoutText: (number, pages, named) =>
    `${number} pages sur ${pages} n’ont pas de texte ; elles sont vides ou des images : pages ${named} du PDF.`,
  ocr: (read, pages, sure) =>
    `${read} ${read === 1 ? 'page' : 'pages'} sur ${pages} ${read === 1 ? 'a été lue' : 'ont été lues'} dans des images par reconnaissance de texte (OCR), qui est sûre des mots à ${sure} %. Certains mots peuvent être faux : comparez une citation avec la page avant de vous fier à ses mots exacts.`,
  ocrUnread: (number, named) =>
    `La reconnaissance de texte (OCR) n’a pu lire aucun mot sur ${number === 1 ? 'une page, laissée de côté : page' : `${number} pages, laissées de côté : pages`} ${named} du PDF.`,
  ocrOff: (number, pages, named) =>
    `${number} ${number === 1 ? 'page' : 'pages'} sur ${pages} ${number === 1 ? 'n’a pas de texte et a été laissée' : 'n’ont pas de texte et ont été laissées'} de côté ; ${number === 1 ? 'c’est une image, ou elle est vide : page' : 'ce sont des images, ou elles sont vides : pages'} ${named} du PDF. Si ${number === 1 ? 'elle est numérisée' : 'elles sont numérisées'}, la reconnaissance de texte (OCR) peut ${number === 1 ? 'la' : 'les'} lire, mais elle est désactivée ici (OCR=on).`,
  illegible: (characters) =>
    `${characters === 1 ? 'Un caractère' : `${characters} caractères`} du PDF ${characters === 1 ? 'est illisible' : 'sont illisibles'} : le fichier ne dit pas de quelles lettres il s’agit.`,
  joined: (lines) =>
    `Des mots coupés à la fin ${lines === 1 ? 'd’une ligne' : `de ${lines} lignes`} ont été réunis, bien qu’ils ne se trouvent nulle part ailleurs dans le texte pour comparer.`,
  hyphensKept: (lines) =>
    `Des traits d’union à la fin ${lines === 1 ? 'd’une ligne' : `de ${lines} lignes`} ont été gardés, car le texte ne montre pas s’ils font partie du mot.`,
  lineNumbers: (number) => `${number} numéros de vers ont été retirés de la marge.`,
  linksToPages: 'Les liens mènent à la page du PDF où commence une phrase.',
  linksUnproved:
    'La page à l’adresse d’origine n’a pas été lue. Les liens vers elle viennent de ce texte et n’y trouveront peut-être pas leur passage.',
  noteMarks: (marks, lost) =>
    `Les appels de note ont été retirés des mots à ${marks === 1 ? 'un endroit' : `${marks} endroits`} ; les notes sont citées à l’endroit de leur appel.${lost === 0 ? '' : lost === 1 ? ' Un appel ne mène à aucune note du texte.' : ` ${lost} appels ne mènent à aucune note du texte.`}`,
  sampledLinks: (step) =>
    `L’œuvre est longue : les liens d’une phrase sur ${step} ont été vérifiés maintenant, les autres le seront quand on s’en servira.`,
};
