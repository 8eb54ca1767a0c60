import type { Catalogue } from '../../shapes.ts';
import { createNumbers } from '../../numbers.ts';

const { grouped } = createNumbers('de', { bytes: 'Byte', mebibytes: 'MiB' });

/** Why an archive is not unpacked. */
export const archives: Catalogue['archives'] = {
  unsafe: (name, why) =>
    `„${name}“ lässt sich nicht sicher entpacken: ${why}. Lade sie neu herunter oder speichere nur den Text.`,
  encrypted: 'sie ist verschlüsselt und hat ein Passwort',
  link: (entry) => `„${entry}“ darin ist eine Verknüpfung`,
  packedOddly: (entry) => `„${entry}“ darin verwendet eine unbekannte Komprimierung`,
  holdsArchive: (entry) => `sie enthält ein weiteres Archiv, „${entry}“`,
  tooTight: (entry, ratio) => `„${entry}“ darin wird beim Entpacken mehr als ${ratio}-mal so groß`,
  tooLarge: 'sie wird beim Entpacken größer als jedes Buch',
  overlapping: 'Einträge darin überschneiden sich',
  sameName: 'zwei Einträge darin haben denselben Namen',
  tooMany: (entries) => `sie hat ${grouped(entries)} Einträge, mehr als jedes Buch`,
  damaged: (why) => `sie ist beschädigt (${why})`,
  entryDamaged: (entry) => `„${entry}“ darin ist beschädigt`,
};
