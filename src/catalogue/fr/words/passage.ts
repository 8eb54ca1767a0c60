import type { Catalogue } from '../../shapes.ts';
import { commandNames } from '../../command-names.ts';
import { fr } from '../commands/fr.ts';

const { option } = commandNames(fr);

/** Passages by reference. */
export const passage: Catalogue['passage'] = {
  previous: 'Passage précédent',
  next: 'Passage suivant',
  more: 'Plus',
  back: 'Retour',
  whichWork: 'Quelle œuvre ?',
  chooseWork: (ref) => `**Quelle œuvre ?** « ${ref} » pourrait désigner un passage de plusieurs œuvres.`,
  notListed: (left) =>
    `Non affiché : ${left}. Choisissez l’œuvre avec l’option \`${option('passage work')}\` pour les voir.`,
};
