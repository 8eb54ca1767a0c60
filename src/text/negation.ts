/** Words that negate a sentence, or nearly. */
const NEGATIONS: ReadonlySet<string> = new Set(
  (
    'not no never nor neither none nobody nothing nowhere cannot without hardly scarcely barely seldom rarely ' +
    'unless dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt shouldnt hasnt havent hadnt ' +
    "mustn't ain't"
  ).split(' '),
);

const PREFIXES = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis'];

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
  return NEGATIONS.has(word) || word.endsWith("n't");
}

function senseOf(word: string): string {
  return word.endsWith("n't") || word.endsWith('nt') || word === 'cannot' ? 'not' : word;
}

/** "unwilling" instead of "willing", "harmless" instead of "harm" or "harmful". */
function negatesOneOf(word: string, others: readonly string[]): boolean {
  return others.some(
    (other) =>
      (other.length > 2 && PREFIXES.some((prefix) => word === prefix + other)) ||
      (word.endsWith('less') && [word.slice(0, -4), `${word.slice(0, -4)}ful`].includes(other)),
  );
}
