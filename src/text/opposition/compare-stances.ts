import { contrariesOf } from './antonyms.ts';
import type { Stance, StanceWord } from './read-stance.ts';

/** Why two passages disagree: a pair of opposing words, as each passage writes it. */
export interface Opposition {
  /** How far apart they are, above 0; only comparable between pairs. */
  readonly degree: number;
  readonly one: string;
  readonly other: string;
  /** How the words relate: one is denied, or they are antonyms. */
  readonly by: 'denial' | 'contrary';
}

/** How similar two passages must be, as the cosine of their stems, before their words can oppose each other. */
const LEAST_COMMON = 0.45;

/**
 * Whether two passages disagree: they are about the same topic, and one denies a word that the other affirms, or uses
 * its antonym. Null if their words do not show it. Only words are compared: passages may disagree without this.
 */
export function compareStances(one: Stance, other: Stance): Opposition | null {
  const common = cosine(one, other);
  if (common < LEAST_COMMON) return null;
  const clash = findClash(one.words, other.words);
  return clash && sharesMore(one.words, other.words, clash) ? { degree: common, ...clash } : null;
}

type Clash = Pick<Opposition, 'one' | 'other' | 'by'>;

function findClash(one: readonly StanceWord[], other: readonly StanceWord[]): Clash | null {
  for (const a of one)
    for (const b of other) {
      const by = a.stem === b.stem ? denialBetween(a, b, one, other) : contraryBetween(a, b, one, other);
      if (by) return { one: a.word, other: b.word, by };
    }
  return null;
}

function denialBetween(
  a: StanceWord,
  b: StanceWord,
  one: readonly StanceWord[],
  other: readonly StanceWord[],
): 'denial' | null {
  if (a.isPlain) return null;
  return (denies(a, other) && says(b.stem, other)) || (denies(b, one) && says(a.stem, one)) ? 'denial' : null;
}

/** The first word that a denial covers must be in the other passage too: not dispersing power may mean holding it. */
function denies({ deniedWith }: StanceWord, other: readonly StanceWord[]): boolean {
  return deniedWith !== null && says(deniedWith, other);
}

/**
 * Whether a passage affirms a word, and never near a denial: "the warden was never elected" agrees with "nobody
 * elected the warden".
 */
function says(stem: string, words: readonly StanceWord[]): boolean {
  const found = words.filter((word) => word.stem === stem);
  return (
    found.length > 0 && found.every(({ isNearDenial, deniedWith }) => !isNearDenial && deniedWith === null)
  );
}

function contraryBetween(
  a: StanceWord,
  b: StanceWord,
  one: readonly StanceWord[],
  other: readonly StanceWord[],
): 'contrary' | null {
  const isContrary = contrariesOf(a.stem).has(b.stem) || a.contraryOf === b.stem || b.contraryOf === a.stem;
  if (!isContrary || isDenied(a) !== isDenied(b)) return null;
  return isSaidBoth(a, one) || isSaidBoth(b, other) ? null : 'contrary';
}

function isDenied({ deniedWith }: StanceWord): boolean {
  return deniedWith !== null;
}

/** A word that a passage both affirms and denies is no evidence. */
function isSaidBoth(word: StanceWord, words: readonly StanceWord[]): boolean {
  return words.some((each) => each.stem === word.stem && isDenied(each) !== isDenied(word));
}

/** Besides the opposing words, there must be one that both affirm, or both deny. */
function sharesMore(one: readonly StanceWord[], other: readonly StanceWord[], clash: Clash): boolean {
  return one.some(
    (a) =>
      a.word !== clash.one && !a.isPlain && other.some((b) => b.word !== clash.other && b.stem === a.stem),
  );
}

function cosine({ weights: one }: Stance, { weights: other }: Stance): number {
  let product = 0;
  for (const [stem, weight] of one) product += weight * (other.get(stem) ?? 0);
  return product;
}
