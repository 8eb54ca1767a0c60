import { UserError } from '../../errors.ts';

/** Names offered in place of one that no text has. */
const OFFERED = 3;

/** Two names are alike from this share of common pairs of letters on. */
const ALIKE = 0.35;

/** The error that no text has a name, which offers those of the names that come closest. */
export function unknownName(name: string, names: readonly string[]): UserError {
  const close = names
    .map((other) => ({ other, likeness: compareNames(name, other) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, OFFERED)
    .map(({ other }) => other);
  return new UserError(({ find }) =>
    close.length === 0 ? find.unknownName(name) : find.didYouMean(name, close),
  );
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
