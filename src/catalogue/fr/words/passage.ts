import type { Catalogue } from '../../catalogue.ts';

/** Passages by reference. */
export const passage: Catalogue['passage'] = {
  previous: 'Passage précédent',
  next: 'Passage suivant',
  more: 'Plus',
  back: 'Retour',
  whichWork: 'Quelle œuvre ?',
  chooseWork: (ref) => `**Quelle œuvre ?** « ${ref} » peut désigner un endroit dans plusieurs œuvres.`,
  notListed: (left) => `Non montré : ${left}. Indiquez aussi l’œuvre pour y lire.`,
};
