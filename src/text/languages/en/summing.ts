import type { SummingWords } from '../summing-words.ts';
import { wordSet } from '../word-set.ts';

/** English. */
export const SUMMING: SummingWords = {
  fillers: wordSet(
    'ah basically eh er hm hmm huh kinda like mean mhm mm oh ok okay really right sort uh uhhuh um well yeah yep yes',
  ),
  speaking: wordSet('i me my mine we us our ours you your yours'),
  told: wordSet('he him his she her hers it its they them their theirs'),
  joining: wordSet(
    `again also and besides but finally hence however instead moreover nevertheless or otherwise so still then therefore thus
    yet`,
  ),
  cues: [
    String.raw`(?:in )?this (?:paper|article|chapter|essay|book)`,
    String.raw`we (?:present|propose|introduce|describe|show|demonstrate|argue|find|found|report)`,
    String.raw`our (?:results|approach|method|model|system|experiments|claim)`,
    String.raw`results (?:show|indicate|suggest)`,
    String.raw`in (?:summary|conclusion|short)`,
    String.raw`to (?:sum up|conclude|summari[sz]e)`,
    String.raw`the (?:main|key|central|most important)`,
    String.raw`I (?:argue|claim|hold) that`,
  ],
};
