import type { Catalogue } from '../../shapes.ts';

/** What a file is, with its article. */
export const fileKinds: Catalogue['fileKinds'] = {
  epub: 'ein EPUB-Buch',
  docx: 'ein Word-Dokument (.docx)',
  pdf: 'eine PDF-Datei',
  page: 'eine Webseite',
  postScript: 'eine PostScript-Datei',
  rtf: 'ein RTF-Dokument',
  png: 'ein PNG-Bild',
  jpeg: 'ein JPEG-Bild',
  gif: 'ein GIF-Bild',
  tiff: 'ein TIFF-Bild',
  djvu: 'eine DjVu-Datei',
  riff: 'ein WebP-Bild oder eine Audio- oder Videodatei',
  mp4: 'ein MP4-Video',
  mp3: 'eine MP3-Datei',
  ogg: 'eine Ogg-Datei',
  gzip: 'ein gzip-Archiv',
  bzip2: 'ein bzip2-Archiv',
  xz: 'ein xz-Archiv',
  sevenZip: 'ein 7-Zip-Archiv',
  rar: 'ein RAR-Archiv',
  zstandard: 'ein Zstandard-Archiv',
  zip: 'ein Zip-Archiv',
  sqlite: 'eine SQLite-Datenbank',
  program: 'ein Programm',
  kindle: 'ein Kindle-Buch',
  xlsx: 'ein Excel-Dokument (.xlsx)',
  pptx: 'ein PowerPoint-Dokument (.pptx)',
  openDocument: 'eine OpenDocument-Datei',
  protectedOffice: 'ein Office-Dokument mit Passwort',
  doc: 'ein Word-Dokument im alten Format (.doc)',
  oldOffice: 'ein altes Word-, Excel- oder PowerPoint-Dokument',
  binary: 'eine Binärdatei',
};

/** What to do with a file that is not read. */
export const fileAdvice: Catalogue['fileAdvice'] = {
  readable:
    'Gelesen werden können: reiner Text (.txt), Markdown (.md), Webseiten (.html), EPUB-Bücher (.epub), Word-Dokumente (.docx), PDF-Dateien (.pdf) und Untertitel (.srt, .vtt).',
  asDocx:
    'Öffne sie in dem Programm, in dem sie geschrieben wurde, speichere sie als .docx und importiere das Ergebnis.',
  asEpub: 'Wandle sie in EPUB um, zum Beispiel mit Calibre, und importiere das Ergebnis.',
  asPdf: 'Wandle sie in PDF um und importiere das Ergebnis.',
  asPdfWithText: 'Wandle sie mit ihrem Text in PDF um und importiere das Ergebnis.',
  unpack: 'Entpacke es und importiere die Dateien darin.',
  recognise: 'Das Bild einer Seite enthält keinen Text; führe zuerst eine Texterkennung (OCR) durch.',
  withoutPassword: 'Speichere es ohne Passwort und importiere das Ergebnis.',
  docAsDocx: 'Speichere es als .docx und importiere das Ergebnis.',
  textAsDocx: 'Speichere einen Text als .docx und importiere das Ergebnis.',
};
