import type { Catalogue } from '../../shapes.ts';

/** What is worth knowing about an import; each a full sentence. */
export const remarks: Catalogue['remarks'] = {
  namedOtherwise: (ending, kind) =>
    `Die Datei endet auf .${ending}, ist dem Inhalt nach aber ${kind} und wurde so gelesen.`,
  otherEncoding: (declared, encoding) =>
    `Die Seite gibt die Kodierung ${declared} an, ist aber in ${encoding} kodiert und wurde so gelesen.`,
  damagedOutside: (byte) =>
    `Die Seite ist an Byte ${byte} beschädigt, aber nicht in ihrem Text, der unversehrt ist.`,
  windows1252:
    'Die Datei ist nicht UTF-8; sie wurde als windows-1252 gelesen, die übliche Kodierung älterer westlicher Dateien.',
  detectedEncoding: (encoding) =>
    `Die Datei ist nicht UTF-8; sie wurde als ${encoding} gelesen, weil die Buchstaben so Wörter ergeben. Bitte eine Stelle prüfen.`,
  noTitle: 'Es wurde kein Titel gefunden; stattdessen wird der Dateiname verwendet.',
  passedOver: (field, faults) => `Eine Angabe des Textes (${field}) wurde ignoriert: ${faults.join('; ')}.`,
  notPlain: (key) =>
    `„${key}“ in den Angaben am Anfang der Datei ist kein einfacher Text und wurde ignoriert.`,
  noAddress: (key) => `„${key}“ in den Angaben am Anfang der Datei ist keine Webadresse und wurde ignoriert.`,
  trackedChanges:
    'Das Dokument enthält nachverfolgte Änderungen; es wurde gelesen, als wären alle angenommen.',
  hiddenText: (places) =>
    `Das Dokument enthält an ${places === 1 ? 'einer Stelle' : `${places} Stellen`} verborgenen Text, der ausgelassen wurde.`,
  objects: (number) =>
    number === 1
      ? 'Ein Diagramm, Symbol oder eingebettetes Objekt hat keinen lesbaren Text und wurde ausgelassen.'
      : `${number} Diagramme, Symbole oder eingebettete Objekte haben keinen lesbaren Text und wurden ausgelassen.`,
  comments: (number) =>
    number === 1 ? 'Ein Kommentar wurde ausgelassen.' : `${number} Kommentare wurden ausgelassen.`,
  ruby: (places) =>
    `Die kleinen Lesungen über den Schriftzeichen (Ruby) wurden an ${places === 1 ? 'einer Stelle' : `${places} Stellen`} ausgelassen.`,
  missingDocument: (entry) => `Das Buch nennt „${entry}“; das fehlt in der Datei.`,
  language: (language) => `Das Buch gibt als Sprache „${language}“ an.`,
  pagesWithoutText: (number, pages, named) =>
    `${number} von ${pages} Seiten haben keinen Text; sie sind leer oder Bilder: PDF-Seiten ${named}.`,
  ocr: (read, pages, sure) =>
    `${read} von ${pages} Seiten ${read === 1 ? 'wurde' : 'wurden'} mit Texterkennung (OCR) aus Bildern gelesen; sie ist sich der Wörter zu ${sure} % sicher. Einzelne Wörter können falsch sein: Vergleiche ein Zitat mit der Seite, bevor du dich auf den genauen Wortlaut verlässt.`,
  ocrUnread: (number, named) =>
    `Auf ${number === 1 ? 'einer Seite' : `${number} Seiten`} konnte die Texterkennung (OCR) keine Wörter lesen; ${number === 1 ? 'sie fehlt: PDF-Seite' : 'sie fehlen: PDF-Seiten'} ${named}.`,
  ocrOff: (number, pages, named) =>
    `${number} von ${pages} Seiten ${number === 1 ? 'hat' : 'haben'} keinen Text und ${number === 1 ? 'fehlt; sie ist ein Bild oder leer: PDF-Seite' : 'fehlen; sie sind Bilder oder leer: PDF-Seiten'} ${named}. Wenn sie gescannt ${number === 1 ? 'ist' : 'sind'}, kann eine Texterkennung (OCR) sie lesen, aber diese ist hier ausgeschaltet (OCR=on).`,
  illegible: (characters) =>
    `${characters === 1 ? 'Ein Zeichen' : `${characters} Zeichen`} der PDF-Datei ${characters === 1 ? 'ist' : 'sind'} nicht lesbar, weil die Datei nicht sagt, welche Buchstaben es sind.`,
  joined: (lines) =>
    `Getrennte Wörter am Ende von ${lines === 1 ? 'einer Zeile' : `${lines} Zeilen`} wurden zusammengefügt, obwohl sie im Text sonst nirgends zum Vergleich vorkommen.`,
  hyphensKept: (lines) =>
    `Bindestriche am Ende von ${lines === 1 ? 'einer Zeile' : `${lines} Zeilen`} wurden behalten, weil der Text nicht zeigt, ob sie zum Wort gehören.`,
  lineNumbers: (number) => `${number} Verszahlen wurden vom Rand entfernt.`,
  linksToPages: 'Links führen zu der Seite des PDF, auf der ein Satz beginnt.',
  linksUnproved:
    'Die Seite unter der Quelladresse wurde nicht gelesen. Links dorthin entstehen aus diesem Text und finden ihre Stelle dort vielleicht nicht.',
  noteMarks: (marks, lost) =>
    `Die Zeichen von Anmerkungen wurden an ${marks === 1 ? 'einer Stelle' : `${marks} Stellen`} aus den Wörtern genommen; Anmerkungen werden an der Stelle ihres Zeichens zitiert.${lost === 0 ? '' : lost === 1 ? ' Ein Zeichen führt zu keiner Anmerkung im Text.' : ` ${lost} Zeichen führen zu keiner Anmerkung im Text.`}`,
  sampledLinks: (step) =>
    `Das Werk ist lang: Von je ${step} Sätzen wurden jetzt die Links eines Satzes geprüft; die anderen werden geprüft, wenn sie verwendet werden.`,
};
