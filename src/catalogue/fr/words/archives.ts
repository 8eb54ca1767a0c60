import type { Catalogue } from '../../catalogue.ts';
import { createNumbers } from '../../numbers.ts';

const { grouped } = createNumbers('fr', { bytes: 'octets', mebibytes: 'Mio' });

/** Why an archive is not unpacked. */
export const archives: Catalogue['archives'] = {
  unsafe: (name, why) =>
    `« ${name} » ne peut pas être décompressé sans risque : ${why}. Procurez-vous de nouveau le fichier, ou enregistrez le texte seul.`,
  encrypted: 'il est chiffré et demande un mot de passe',
  link: (entry) => `« ${entry} », qu’il contient, est un lien`,
  packedOddly: (entry) => `« ${entry} », qu’il contient, est compressé d’une manière inconnue`,
  holdsArchive: (entry) => `il contient une autre archive, « ${entry} »`,
  tooTight: (entry, ratio) =>
    `« ${entry} », qu’il contient, occupe une fois décompressé plus de ${ratio} fois sa taille`,
  tooLarge: 'il occupe une fois décompressé plus de place qu’aucun livre',
  overlapping: 'des entrées s’y chevauchent',
  sameName: 'deux entrées y ont le même nom',
  tooMany: (entries) => `il a ${grouped(entries)} entrées, plus qu’aucun livre`,
  damaged: (why) => `il est endommagé (${why})`,
  entryDamaged: (entry) => `« ${entry} », qu’il contient, est endommagé`,
};
