/** Names offered in place of one that no text has. */
const OFFERED = 3;

/** Two names are alike from this share of common pairs of letters on. */
const ALIKE = 0.35;

/** Says that no text has a name, and which of the names that they have come closest. */
export function explainUnknownName(name: string, names: readonly string[]): string {
  const close = names
    .map((other) => ({ other, likeness: compareNames(name, other) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, OFFERED)
    .map(({ other }) => `“${other}”`);
  const [first, ...rest] = close;
  if (first === undefined)
    return `The texts do not name “${name}”. Pick a name from the list that opens as you type, or use /find for any word.`;
  const offer = rest.length === 0 ? first : `${close.slice(0, -1).join(', ')} or ${close.at(-1)}`;
  return `The texts do not name “${name}”. Did you mean ${offer}?`;
}

/** Twice the pairs of letters that two names share, of all pairs (L. R. Dice, 1945): 0 to 1, the best of whole and parts. */
function compareNames(a: string, b: string): number {
  return Math.max(...[b, ...b.split(' ')].map((part) => dice(pairsOf(a), pairsOf(part))));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size);
}

function pairsOf(name: string): ReadonlySet<string> {
  const letters = ` ${name.toLowerCase()} `;
  return new Set(Array.from({ length: letters.length - 1 }, (_, i) => letters.slice(i, i + 2)));
}
