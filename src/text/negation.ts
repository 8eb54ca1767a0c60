import { contrariesOf } from './opposition/antonyms.ts';
import { findTerms } from './terms.ts';

/** Words that negate a sentence, or nearly. */
const NEGATIONS: ReadonlySet<string> = new Set(
  (
    'not no never nor neither none nobody nothing nowhere cannot without hardly scarcely barely seldom rarely ' +
    'unless dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt shouldnt hasnt havent hadnt ' +
    "mustn't ain't " +
    'nicht nichts kein keine keinen keinem keiner keines nie niemals niemand nirgends weder kaum ohne ' +
    'ne pas jamais rien aucun aucune guere ni nullement sans'
  ).split(' '),
);

const PREFIXES = [
  'un',
  'in',
  'im',
  'il',
  'ir',
  'dis',
  'non',
  'mis',
  'de',
  'des',
  'anti',
  'a',
  'ab',
  'mal',
  'miss',
];

/** Fewest letters after a prefix: "afar" does not deny "far". */
const AFTER_PREFIX = 4;

/**
 * The negating words, as given, that only one of two versions has: added, dropped or replaced. A contraction counts as
 * "not". Words are folded.
 */
export function findNegations(quoted: readonly string[], text: readonly string[]): readonly string[] {
  const [ours, theirs] = [quoted.filter(isNegation), text.filter(isNegation)];
  if (ours.map(senseOf).toSorted().join(' ') !== theirs.map(senseOf).toSorted().join(' '))
    return [...ours, ...theirs];
  return [
    ...quoted.filter((word) => negatesOneOf(word, text)),
    ...text.filter((word) => negatesOneOf(word, quoted)),
  ];
}

function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || word.endsWith("n't") || /^n'\p{L}/u.test(word);
}

function senseOf(word: string): string {
  return word.endsWith("n't") || word.endsWith('nt') || word === 'cannot' ? 'not' : word;
}

/**
 * "unwilling" instead of "willing", "decentralised" instead of "centralises", "harmless" instead of "harm" or
 * "harmful", "accept" instead of "reject".
 */
function negatesOneOf(word: string, others: readonly string[]): boolean {
  const stem = stemOf(word);
  return others.some(
    (other) =>
      contrariesOf(stem).has(stemOf(other)) ||
      isPrefixed(word, other) ||
      (word.endsWith('less') && [word.slice(0, -4), `${word.slice(0, -4)}ful`].includes(other)),
  );
}

function isPrefixed(word: string, other: string): boolean {
  return PREFIXES.some((prefix) => {
    if (!word.startsWith(prefix)) return false;
    const rest = word.slice(prefix.length).replace(/^-/, '');
    if (rest === other) return rest.length >= (prefix.length > 1 && prefix !== 'de' ? 3 : AFTER_PREFIX);
    return rest.length >= AFTER_PREFIX && stemOf(rest) === stemOf(other);
  });
}

function stemOf(word: string): string {
  return findTerms(word)[0]?.lexeme.stem ?? word;
}
