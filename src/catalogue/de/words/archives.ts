import type { Catalogue } from '../../catalogue.ts';
import { createNumbers } from '../../numbers.ts';

const { grouped } = createNumbers('de', { bytes: 'Byte', mebibytes: 'MiB' });

/** Why an archive is not unpacked. */
export const archives: Catalogue['archives'] = {
  unsafe: (name, why) =>
    `„${name}“ lässt sich nicht sicher entpacken: ${why}. Besorg die Datei neu, oder speichere nur den Text.`,
  encrypted: 'sie ist verschlüsselt und braucht ein Passwort',
  link: (entry) => `„${entry}“ darin ist eine Verknüpfung`,
  packedOddly: (entry) => `„${entry}“ darin ist auf unbekannte Weise gepackt`,
  holdsArchive: (entry) => `sie enthält ein weiteres Archiv, „${entry}“`,
  tooTight: (entry, ratio) => `„${entry}“ darin wird beim Entpacken mehr als ${ratio} Mal so groß`,
  tooLarge: 'sie wird beim Entpacken größer als jedes Buch',
  overlapping: 'Einträge darin überschneiden sich',
  sameName: 'zwei Einträge darin heißen gleich',
  tooMany: (entries) => `sie hat ${grouped(entries)} Einträge, mehr als jedes Buch`,
  damaged: (why) => `sie ist beschädigt (${why})`,
  entryDamaged: (entry) => `„${entry}“ darin ist beschädigt`,
};
