import { wordSet } from '../word-set.ts';

/** With these German says whose words a quotation has; in the present, because in the past a story says who speaks in it. */
export const SPEECH_WORDS = wordSet(`
  sagt schreibt meint findet behauptet glaubt fragt antwortet erwidert bemerkt betont erklart formuliert notiert heisst laut so
  zufolge`);

/** What may stand beside them. */
export const BESIDE_SPEECH = wordSet('es bei wie nach mit auch');
