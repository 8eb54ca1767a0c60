import type { Catalogue } from '../../shapes.ts';

/** What a file is, with its article. */
export const fileKinds: Catalogue['fileKinds'] = {
  epub: 'un livre EPUB',
  docx: 'un document Word (.docx)',
  pdf: 'un fichier PDF',
  page: 'une page web',
  postScript: 'un fichier PostScript',
  rtf: 'un document RTF',
  png: 'une image PNG',
  jpeg: 'une image JPEG',
  gif: 'une image GIF',
  tiff: 'une image TIFF',
  djvu: 'un fichier DjVu',
  riff: 'une image WebP ou un fichier audio ou vidéo',
  mp4: 'une vidéo MP4',
  mp3: 'un fichier MP3',
  ogg: 'un fichier Ogg',
  gzip: 'une archive gzip',
  bzip2: 'une archive bzip2',
  xz: 'une archive xz',
  sevenZip: 'une archive 7-Zip',
  rar: 'une archive RAR',
  zstandard: 'une archive Zstandard',
  zip: 'une archive zip',
  sqlite: 'une base de données SQLite',
  program: 'un programme',
  kindle: 'un livre Kindle',
  xlsx: 'un document Excel (.xlsx)',
  pptx: 'un document PowerPoint (.pptx)',
  openDocument: 'un fichier OpenDocument',
  protectedOffice: 'un document Office avec mot de passe',
  doc: 'un document Word à l’ancien format (.doc)',
  oldOffice: 'un ancien document Word, Excel ou PowerPoint',
  binary: 'un fichier binaire',
};

/** What to do with a file that is not read. */
export const fileAdvice: Catalogue['fileAdvice'] = {
  readable:
    'Peuvent être lus : le texte brut (.txt), Markdown (.md), les pages web (.html), les livres EPUB (.epub), les documents Word (.docx), les fichiers PDF (.pdf) et les sous-titres (.srt, .vtt).',
  asDocx:
    'Ouvrez-le dans le logiciel avec lequel il a été écrit, enregistrez-le au format .docx et importez le résultat.',
  asEpub: 'Convertissez-le en EPUB, par exemple avec Calibre, et importez le résultat.',
  asPdf: 'Convertissez-le en PDF et importez le résultat.',
  asPdfWithText: 'Convertissez-le en PDF avec son texte et importez le résultat.',
  unpack: 'Décompressez-la et importez les fichiers qu’elle contient.',
  recognise:
    'L’image d’une page ne contient pas de texte ; passez-la d’abord à la reconnaissance de texte (OCR).',
  withoutPassword: 'Enregistrez-le sans le mot de passe et importez le résultat.',
  docAsDocx: 'Enregistrez-le au format .docx et importez le résultat.',
  textAsDocx: 'Enregistrez un texte au format .docx et importez le résultat.',
};
