import type { Catalogue } from '../../catalogue.ts';

/** What is wrong with what somebody, or a text itself, says of a work. */
export const descriptions: Catalogue['descriptions'] = {
  wrong: (where, faults) => `Falsche Beschreibung (${where}): ${faults.join('; ')}.`,
  withFile: 'was zur Datei angegeben ist',
  withAddress: 'was zur Adresse angegeben ist',
  frontMatter: 'die Angaben am Anfang der Datei',
  title: 'der Titel',
  author: 'der Autor',
  edition: 'die Ausgabe',
  licence: 'die Lizenz',
  sourceUrl: 'die Quelle',
  notText: (field) => `${field} muss Text sein`,
  empty: (field) => `${field} darf nicht leer sein`,
  tooLong: (field, longest) => `${field} darf nicht länger sein als ${longest} Zeichen`,
  noAddress: (field) => `${field} muss eine Adresse mit http oder https sein, ohne Benutzername und Passwort`,
  unknownKeys: (keys, known) =>
    `unbekannter Schlüssel ${keys.map((key) => `„${key}“`).join(', ')} (bekannt: ${known.join(', ')})`,
};
