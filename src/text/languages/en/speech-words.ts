import { wordSet } from '../word-set.ts';

/** With these English says whose words a quotation has; in the present, because in the past a story says who speaks in it. */
export const SPEECH_WORDS = wordSet(`
  says writes argues claims holds thinks believes asks replies answers notes remarks observes states adds insists maintains
  declares explains concludes puts according`);

/** What may stand beside them. */
export const BESIDE_SPEECH = wordSet('as it to so');
