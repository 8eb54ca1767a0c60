import type { Catalogue } from '../../shapes.ts';
import { commandNames } from '../../command-names.ts';
import { de } from '../commands/de.ts';

const { option } = commandNames(de);

/** Passages by reference. */
export const passage: Catalogue['passage'] = {
  previous: 'Vorige Stelle',
  next: 'Nächste Stelle',
  more: 'Mehr',
  back: 'Zurück',
  whichWork: 'Welches Werk?',
  chooseWork: (ref) => `**Welches Werk?** „${ref}“ könnte in mehreren Werken eine Stelle sein.`,
  notListed: (left) =>
    `Nicht aufgeführt: ${left}. Gib das Werk mit der Option \`${option('passage work')}\` an, um sie zu sehen.`,
};
