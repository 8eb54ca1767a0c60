import { createNumbers } from '../../numbers.ts';

const { grouped } = createNumbers('en', { bytes: 'bytes', mebibytes: 'MiB' });

/** Why an archive is not unpacked. */
export const archives = {
  unsafe: (name: string, why: string) =>
    `"${name}" cannot be unpacked safely: ${why}. Download it again, or save only the text.`,
  encrypted: 'it is encrypted and needs a password',
  link: (entry: string) => `"${entry}" in it is a link`,
  packedOddly: (entry: string) => `"${entry}" in it uses an unknown compression`,
  holdsArchive: (entry: string) => `it contains another archive, "${entry}"`,
  tooTight: (entry: string, ratio: number) => `"${entry}" in it unpacks to more than ${ratio} times its size`,
  tooLarge: 'it unpacks to more than any book needs',
  overlapping: 'entries in it overlap',
  sameName: 'two entries in it have the same name',
  tooMany: (entries: number) => `it has ${grouped(entries)} entries, more than any book`,
  damaged: (why: string) => `it is damaged (${why})`,
  entryDamaged: (entry: string) => `"${entry}" in it is damaged`,
};
