import { UserError } from '../../errors.ts';

/** Most similar names to offer for an unknown one. */
const OFFERED = 3;

/** Least share of common letter pairs of similar names. */
const ALIKE = 0.35;

/** The error for a name that no text has; offers the most similar names. */
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

/** Dice coefficient of two names' letter pairs (L. R. Dice, 1945): 0 to 1, the best of whole and parts. */
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
