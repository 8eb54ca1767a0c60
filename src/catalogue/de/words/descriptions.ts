import type { Catalogue } from '../../shapes.ts';

/** What is wrong with what somebody, or a text itself, says of a work. */
export const descriptions: Catalogue['descriptions'] = {
  wrong: (where, faults) => `Ungültige Beschreibung (${where}): ${faults.join('; ')}.`,
  typed: 'deine Angaben',
  withFile: 'die Angaben zur Datei',
  withAddress: 'die Angaben zur Adresse',
  frontMatter: 'die Angaben am Anfang der Datei',
  title: 'der Titel',
  author: 'die Autorenangabe',
  edition: 'die Ausgabe',
  licence: 'die Lizenz',
  sourceUrl: 'die Quelle',
  language: 'die Sprache',
  notText: (field) => `${field} muss Text sein`,
  empty: (field) => `${field} darf nicht leer sein`,
  tooLong: (field, longest) => `${field} darf höchstens ${longest} Zeichen haben`,
  noLanguage: (field) => `${field} muss Name oder Kürzel einer Sprache sein, oder „und“, wenn sie unklar ist`,
  noAddress: (field) =>
    `${field} muss eine Adresse mit http oder https sein, ohne Benutzernamen und Passwort`,
  unknownKeys: (keys, known) =>
    `unbekannter Schlüssel ${keys.map((key) => `„${key}“`).join(', ')} (bekannt: ${known.join(', ')})`,
};
