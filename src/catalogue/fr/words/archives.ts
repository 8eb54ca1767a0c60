import type { Catalogue } from '../../shapes.ts';
import { createNumbers } from '../../numbers.ts';

const { grouped } = createNumbers('fr', { bytes: 'octets', mebibytes: 'Mio' });

/** Why an archive is not unpacked. */
export const archives: Catalogue['archives'] = {
  unsafe: (name, why) =>
    `« ${name} » ne peut pas être décompressé sans risque : ${why}. Téléchargez-le à nouveau, ou n’enregistrez que le texte.`,
  encrypted: 'il est chiffré et protégé par un mot de passe',
  link: (entry) => `« ${entry} », qu’il contient, est un lien`,
  packedOddly: (entry) => `« ${entry} », qu’il contient, utilise une compression inconnue`,
  holdsArchive: (entry) => `il contient une autre archive, « ${entry} »`,
  tooTight: (entry, ratio) =>
    `« ${entry} », qu’il contient, dépasse une fois décompressé ${ratio} fois sa taille`,
  tooLarge: 'une fois décompressé, il est plus gros que n’importe quel livre',
  overlapping: 'des entrées s’y chevauchent',
  sameName: 'deux entrées y ont le même nom',
  tooMany: (entries) => `il a ${grouped(entries)} entrées, plus que n’importe quel livre`,
  damaged: (why) => `il est endommagé (${why})`,
  entryDamaged: (entry) => `« ${entry} », qu’il contient, est endommagé`,
};
