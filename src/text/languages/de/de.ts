import type { Language } from '../language.ts';
import { FRAME_WORDS } from './frame-words.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { stemWord } from './word-forms.ts';

/** German, with the stems of Snowball. */
export const de: Language = {
  code: 'de',
  capitalisesNouns: true,
  functionWords: FUNCTION_WORDS,
  stem: stemWord,
  frameWords: FRAME_WORDS,
};
