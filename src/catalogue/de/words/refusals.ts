import type { Catalogue } from '../../shapes.ts';
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
    `„${name}“ enthält keinen lesbaren Text. Nur Kopfzeilen, Seitenzahlen, Navigation und Ähnliches wurden gefunden.`,
  ending: (ending, name, readable) =>
    `Dateien mit der Endung „.${ending}“ („${name}“) können nicht gelesen werden. ${readable}`,
  named: (name, kind) =>
    `„${name}“ ist der Dateiendung nach ${kind}, tatsächlich aber nicht. Wenn es ein Text ist, gib der Datei die Endung .txt.`,
  looksLike: (name, kind, advice) =>
    `„${name}“ sieht aus wie ${kind} und kann nicht gelesen werden. ${advice}`,
  otherThanMark: (name, encoding) =>
    `„${name}“ ist laut den ersten Bytes ${encoding}, tatsächlich aber nicht. Speichere die Datei als UTF-8 und versuche es noch einmal.`,
  damagedUtf8: (name, byte) =>
    `„${name}“ ist fast UTF-8, aber bei Byte ${byte} beschädigt. Speichere die Datei noch einmal als UTF-8 und versuche es wieder.`,
  unclearEncoding: (name) =>
    `Die Kodierung von „${name}“ ist unklar. Speichere die Datei als UTF-8 und versuche es noch einmal.`,
  otherThanDeclared: (name, declared) =>
    `Die Kodierung von „${name}“ ist unklar. Angegeben ist ${declared}, was nicht stimmt. Speichere die Datei als UTF-8 und versuche es noch einmal.`,
  malformed: (what, line, problem) =>
    `${what}: Zeile ${line} ist fehlerhaft (${problem}). Korrigiere oder entferne sie.`,
  frontMatter: 'Die Angaben am Anfang der Datei',
  aliases: 'Verweise (*name) werden nicht gelesen',
  noKeys: 'es gibt keine Zeilen der Form „Schlüssel: Wert“',
  longFrontMatter: (length, limit) =>
    `Die Angaben am Anfang der Datei haben ${length} Zeichen; höchstens ${limit} werden gelesen.`,
  deepPage: (depth) =>
    `Die Seite verschachtelt ihre Elemente mehr als ${depth} Ebenen tief, was kein Text braucht; sie wurde nicht gelesen.`,
  deepFile: (name) => `„${name}“ ist zu tief verschachtelt, um gelesen zu werden.`,
  ownEntities: (name) =>
    `„${name}“ definiert eigene Entitäten, mit denen sich Schaden anrichten lässt; die Datei wurde nicht gelesen.`,
  noXml: (name) => `„${name}“ enthält kein XML, obwohl es das sollte.`,
  incompleteEpub: (name, entry) => `„${name}“ ist kein vollständiges EPUB-Buch: „${entry}“ fehlt.`,
  noPackage: (name) => `„${name}“ ist kein vollständiges EPUB-Buch: Es nennt kein Paketdokument.`,
  copyProtected: (name) =>
    `„${name}“ ist kopiergeschützt (DRM) und kann nicht gelesen werden. Importiere eine Kopie ohne diesen Schutz.`,
  incompleteDocx: (name, entry) => `„${name}“ ist kein vollständiges Word-Dokument: „${entry}“ fehlt.`,
  lockedPdf: (name) =>
    `„${name}“ ist mit einem Passwort geschützt. Speichere die Datei ohne Passwort und importiere das Ergebnis.`,
  damagedPdf: (name, why) =>
    `„${name}“ ist beschädigt und lässt sich nicht als PDF lesen (${why}). Lade die Datei neu herunter oder drucke sie in ein neues PDF.`,
  manyPages: (name, pages, limit) =>
    `„${name}“ hat nach eigener Angabe ${grouped(pages)} Seiten; höchstens ${limit} werden gelesen.`,
  scannedPdf: (name, pages) =>
    `„${name}“ hat ${pages === 1 ? 'eine Seite' : `${pages} Seiten`}, aber keinen Text, nur Bilder oder Zeichnungen. Wenn die Seiten gescannt sind, kann eine Texterkennung (OCR) sie lesen, aber sie ist hier ausgeschaltet. Wer den Bot betreibt, kann sie einschalten (OCR=on); oder führe selbst eine Texterkennung durch und importiere das Ergebnis.`,
  noTextPdf: (name, pages) =>
    `„${name}“ hat ${pages === 1 ? 'eine Seite' : `${pages} Seiten`}, aber keinen Text; ${pages === 1 ? 'sie ist leer' : 'sie sind leer'} oder ein leeres Formular.`,
  unreadScan: (name, pages) =>
    `„${name}“ hat ${pages === 1 ? 'eine Seite' : `${pages} Seiten`}, aber keinen Text, und die Texterkennung (OCR) konnte die Bilder nicht lesen. Sie liest Gedrucktes auf Englisch, Deutsch und Französisch; Handschrift, Bilder ohne Wörter und schlechte Scans lassen sich nicht lesen. Importiere einen besseren Scan oder den Text aus einer anderen Quelle.`,
  manyScans: (name, scanned, limit) =>
    `„${name}“ hat ${grouped(scanned)} gescannte Seiten; die Texterkennung (OCR) liest höchstens ${limit}. Importiere die Datei in Teilen, oder führe selbst eine Texterkennung durch und importiere das Ergebnis.`,
  illegiblePdf: (name) =>
    `Die Schriften in „${name}“ haben keine Zeichentabelle, deshalb lässt sich der Text nicht auslesen. Importiere den Text aus einer anderen Quelle.`,
  outOfMemory: (name, mebibytes) =>
    `„${name}“ braucht zum Lesen mehr als ${mebibytes} MiB Speicher; das Lesen wurde abgebrochen.`,
  tooSlow: (name, seconds) =>
    `„${name}“ zu lesen dauerte länger als ${seconds} Sekunden und wurde abgebrochen. Importiere den Text in Teilen.`,
};
