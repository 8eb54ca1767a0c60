import { stemmer } from '@orama/stemmers/french';
import type { Language } from '../language.ts';
import { FRAME_WORDS } from './frame-words.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { regulariseWord } from './word-forms.ts';

/** French, with the stems of Snowball. */
export const fr: Language = {
  code: 'fr',
  capitalisesNouns: false,
  functionWords: FUNCTION_WORDS,
  stem: (word) => stemmer(regulariseWord(word)),
  frameWords: FRAME_WORDS,
};
