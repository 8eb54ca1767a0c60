import type { Catalogue } from '../../catalogue.ts';
import { createNumbers } from '../../numbers.ts';

const { grouped, size } = createNumbers('de', { bytes: 'Byte', mebibytes: 'MiB' });

/** Why a file is not imported. */
export const refusals: Catalogue['refusals'] = {
  within: (entry, name) => `${entry} in ${name}`,
  tooLarge: (name, bytes, limit) =>
    `„${name}“ hat ${size(bytes)} (${grouped(bytes)} Byte); höchstens ${size(limit)} werden gelesen. Importiere den Text in Teilen.`,
  empty: (name) => `„${name}“ ist leer: Es gibt nichts zu importieren.`,
  noText: (name) => `„${name}“ enthält keinen lesbaren Text.`,
  onlyNavigation: (name) =>
    `„${name}“ enthält keinen lesbaren Text. Nur Navigation und Ähnliches wurde gefunden.`,
  ending: (ending, name, readable) =>
    `Dateien mit der Endung „.${ending}“ („${name}“) können nicht gelesen werden. ${readable}`,
  named: (name, kind) =>
    `„${name}“ ist dem Namen nach ${kind}, dem Inhalt nach aber nicht. Ist es ein Text, dann lass den Namen auf .txt enden.`,
  looksLike: (name, kind, advice) =>
    `„${name}“ sieht aus wie ${kind} und kann nicht gelesen werden. ${advice}`,
  otherThanMark: (name, encoding) =>
    `„${name}“ ist den ersten Bytes nach ${encoding}, tatsächlich aber nicht. Speichere die Datei als UTF-8 und versuch es noch einmal.`,
  damagedUtf8: (name, byte) =>
    `„${name}“ ist fast UTF-8, aber bei Byte ${byte} beschädigt. Speichere die Datei noch einmal als UTF-8 und versuch es wieder.`,
  unclearEncoding: (name) =>
    `Die Kodierung von „${name}“ ist unklar. Speichere die Datei als UTF-8 und versuch es noch einmal.`,
  otherThanDeclared: (name, declared) =>
    `Die Kodierung von „${name}“ ist unklar. Angegeben ist ${declared}, was nicht stimmt. Speichere die Datei als UTF-8 und versuch es noch einmal.`,
  malformed: (what, line, problem) =>
    `${what}: Zeile ${line} ist fehlerhaft (${problem}). Verbessere sie oder nimm sie heraus.`,
  frontMatter: 'Die Angaben am Anfang der Datei',
  aliases: 'Verweise (*name) werden nicht gelesen',
  noKeys: 'es gibt keine Zeilen der Form „Schlüssel: Wert“',
  longFrontMatter: (length, limit) =>
    `Die Angaben am Anfang der Datei haben ${length} Zeichen; höchstens ${limit} werden gelesen.`,
  deepPage: (depth) =>
    `Die Seite verschachtelt ihre Elemente mehr als ${depth} Mal, was kein Text braucht; sie wird nicht gelesen.`,
  deepFile: (name) => `„${name}“ ist zu tief verschachtelt, um gelesen zu werden.`,
  ownEntities: (name) =>
    `„${name}“ definiert eigene Entitäten, mit denen sich Schaden anrichten lässt; die Datei wird nicht gelesen.`,
  noXml: (name) => `„${name}“ enthält kein XML, obwohl es das sollte.`,
  incompleteEpub: (name, entry) => `„${name}“ ist kein ganzes EPUB-Buch: „${entry}“ fehlt darin.`,
  noPackage: (name) => `„${name}“ ist kein ganzes EPUB-Buch: Es nennt kein Paketdokument.`,
  copyProtected: (name) =>
    `„${name}“ ist gegen Kopieren geschützt (DRM) und kann nicht gelesen werden. Importiere ein Exemplar ohne diesen Schutz.`,
  incompleteDocx: (name, entry) => `„${name}“ ist kein ganzes Word-Dokument: „${entry}“ fehlt darin.`,
  lockedPdf: (name) =>
    `„${name}“ ist mit einem Passwort geschützt. Speichere die Datei ohne Passwort und importiere das.`,
  damagedPdf: (name, why) =>
    `„${name}“ ist beschädigt und lässt sich nicht als PDF lesen (${why}). Besorg die Datei neu, oder druck sie in ein neues PDF.`,
  manyPages: (name, pages, limit) =>
    `„${name}“ hat nach eigener Angabe ${grouped(pages)} Seiten; höchstens ${limit} werden gelesen.`,
  scannedPdf: (name, pages) =>
    `„${name}“ hat ${pages === 1 ? 'eine Seite' : `${pages} Seiten`}, aber keinen Text, sondern Bilder, wie ein Scanner sie macht. Lass den Text erkennen (OCR) und importiere das Ergebnis.`,
  illegiblePdf: (name) =>
    `Die Buchstaben von „${name}“ sind nicht zu erkennen: Die Schriften darin sagen nicht, was ihre Zeichen bedeuten. Importiere den Text aus einer anderen Quelle.`,
  outOfMemory: (name, mebibytes) =>
    `„${name}“ braucht zum Lesen mehr als ${mebibytes} MiB Speicher; der Versuch wurde abgebrochen.`,
  tooSlow: (name, seconds) =>
    `„${name}“ zu lesen dauerte länger als ${seconds} Sekunden; der Versuch wurde abgebrochen. Importiere den Text in Teilen.`,
};
