import type { Catalogue } from '../../catalogue.ts';

/** Passages by reference. */
export const passage: Catalogue['passage'] = {
  previous: 'Vorige Stelle',
  next: 'Nächste Stelle',
  more: 'Mehr',
  back: 'Zurück',
  whichWork: 'Welches Werk?',
  chooseWork: (ref) => `**Welches Werk?** „${ref}“ kann in mehreren Werken eine Stelle sein.`,
  notListed: (left) => `Nicht aufgeführt: ${left}. Gib das Werk mit an, um dort zu lesen.`,
};
