import type { Catalogue } from '../catalogue.ts';

/** Passages by reference. */
export const passage: Catalogue['passage'] = {
  previous: 'Passage précédent',
  next: 'Passage suivant',
  more: 'Plus',
  back: 'Retour',
  whichWork: 'Quelle œuvre ?',
  chooseWork: (ref) => `**Quelle œuvre ?** « ${ref} » peut être un endroit de plusieurs.`,
  notListed: (left) => `Hors liste : ${left}. Choisissez l’œuvre avec l’option \`work\` pour les voir.`,
};
