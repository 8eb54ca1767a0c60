import { wordSet } from '../word-set.ts';

/** A text rarely says that it "defines" or "argues" something. */
export const FRAME_WORDS = wordSet(`
  according actually author basically consist consists define defined defines definition describe described
  describes exactly explain explained explains mean means meant meaning mention mentioned mentions really
  say says said tell tells text texts typical typically writer`);
