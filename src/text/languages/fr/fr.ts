import type { Language } from '../language.ts';
import { ASKING } from './asking.ts';
import { CONVERSATION } from './conversation.ts';
import { FOLLOW_UP_WORDS } from './follow-up-words.ts';
import { DANGLING } from './dangling.ts';
import { DEBATE_TALK } from './debate-talk.ts';
import { FRAME_WORDS } from './frame-words.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { LEANING } from './leaning.ts';
import { NUMBER_FORMS } from './number-forms.ts';
import { negation } from './negation.ts';
import { places } from './place-words.ts';
import { BESIDE_SPEECH, SPEECH_WORDS } from './speech-words.ts';
import { SHORTHAND } from './shorthand.ts';
import { SOURCE_TALK } from './source-talk.ts';
import { SUMMING } from './summing.ts';
import { stemWord } from './word-forms.ts';

/** French, with the stems of Snowball. */
export const fr: Language = {
  code: 'fr',
  capitalisesNouns: false,
  functionWords: FUNCTION_WORDS,
  stem: stemWord,
  listBaseForms: null,
  numberForms: NUMBER_FORMS,
  confidenceOffset: 0,
  loadDictionary: async () => (await import('dictionary-fr')).default.dic,
  frameWords: FRAME_WORDS,
  asking: ASKING,
  dangling: DANGLING,
  leaning: LEANING,
  summing: SUMMING,
  negation,
  places,
  speechWords: SPEECH_WORDS,
  besideSpeech: BESIDE_SPEECH,
  conversation: CONVERSATION,
  followUps: FOLLOW_UP_WORDS,
  shorthand: SHORTHAND,
  sourceTalk: SOURCE_TALK,
  debateTalk: DEBATE_TALK,
};
