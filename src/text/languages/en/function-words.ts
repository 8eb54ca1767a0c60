import { wordSet } from '../word-set.ts';

/** Words that carry meaning (not, never, more, before, against) are not in the list. */
export const FUNCTION_WORDS = wordSet(`
  a an the this that these those such some any each every either neither both all
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself
  she her hers herself it its itself they them their theirs themselves one ones oneself
  who whom whose which what when where why how whoever whatever whichever wherever whenever
  am is are was were be been being do does did doing done have has had having
  can could may might must shall should will would ought need
  and or but nor so yet if then than as because although though while whether
  of in on at by for with to from into onto about upon within through during toward towards
  there here also too very just only even still ever quite rather else
  don doesn didn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn mustn
  s t re ve ll d m`);
