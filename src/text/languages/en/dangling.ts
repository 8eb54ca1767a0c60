import type { DanglingWords } from '../dangling-words.ts';

/** English. */
export const DANGLING: DanglingWords = {
  openers: 'and|but|so|yet|or|then|for|because|thus|hence|also|still',
  personal: 'he|she|it|they|him|her|his|hers|its|their|theirs|them',
  pointing: 'this|that|these|those|such|both|neither',
  verbs:
    'is|are|was|were|has|have|had|can|could|may|might|must|will|would|shall|should|does|do|did|means|meant|makes|made|' +
    'led|leads|gave|gives|became|becomes|includes|included|allows|allowed|helped|caused|causes|seems|shows|showed',
  // "It is clear that …", "It takes two to …".
  expletive: String.raw`it\s+(?:is|was|seems|appears|takes|took)\s+(?:\S+\s+){1,3}(?:that|to|who|whether)`,
};
