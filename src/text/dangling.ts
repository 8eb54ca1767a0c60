const OPENING = String.raw`^[\s"'“‘(\[—–-]*(?:(?:and|but|so|yet|or|then|for|because|thus|hence|also|still)\s+,?\s*)?`;
const PERSONAL = 'he|she|it|they|him|her|his|hers|its|their|theirs|them';
const POINTING = 'this|that|these|those|such|both|neither';
const VERBS =
  'is|are|was|were|has|have|had|can|could|may|might|must|will|would|shall|should|does|do|did|means|meant|makes|made|' +
  'led|leads|gave|gives|became|becomes|includes|included|allows|allowed|helped|caused|causes|seems|shows|showed';

const personal = new RegExp(String.raw`${OPENING}(?:${PERSONAL})(?![\p{L}\p{N}])`, 'iu');
const pointing = new RegExp(String.raw`${OPENING}(?:${POINTING})\s+(?:${VERBS})(?![\p{L}\p{N}])`, 'iu');
/** "It is clear that …", "It takes two to …": the pronoun points forward. */
const expletive =
  /^["'“‘(]*it\s+(?:is|was|seems|appears|takes|took)\s+(?:\S+\s+){1,3}(?:that|to|who|whether)(?![\p{L}\p{N}])/iu;

/** Speech that began in an earlier sentence. */
const closing = /^[^“„]*”/u;

/** Whether a sentence begins with a pronoun that only the text before it resolves, or in the middle of speech. */
export function startsDangling(sentence: string): boolean {
  const start = sentence.slice(0, 120);
  if (closing.test(sentence)) return true;
  return (personal.test(start) && !expletive.test(start)) || pointing.test(start);
}
