import type { Language } from '../languages/language.ts';
import { findTerms, type Term } from '../terms.ts';

/** The words of a language with which people argue, by stem where they count in any form. */
interface Cues {
  readonly favourable: ReadonlySet<string>;
  readonly unfavourable: ReadonlySet<string>;
  readonly reversing: ReadonlySet<string>;
  readonly objecting: ReadonlySet<string>;
}

/** What the words of a text show of its attitude, all in shares or rates. */
interface Attitude {
  /** How much more it praises than it blames: -1 to 1. */
  readonly appraisal: number;
  /** Words of objection among ten. */
  readonly objection: number;
  /** Denials among ten words. */
  readonly denial: number;
  readonly denials: number;
  readonly objections: number;
}

/** How much each cue counts, in the units of a leaning. A title is short, and says more of what a text is for. */
const WEIGHTS = {
  title: { appraisal: 0.5, objection: 0.4, denial: 1 },
  text: { appraisal: 0.7, objection: 0.9, denial: 0.3 },
} as const;

/** Added to the number of words, so that a short text says less. */
const PRIOR_WORDS = 20;
/** Most words from a denial to what it reverses: "not a good idea". */
const REACH = 3;

const known = new WeakMap<Language, Cues>();

/** How far a passage, with the titles above it, speaks for a claim (above 0) or against it; only comparable for one claim. */
export type MeasureLeaning = (passage: { readonly text: string; readonly titles: string }) => number;

/**
 * Prepares measuring how far passages speak for a claim, by their words alone: whether they praise or blame, where the
 * claim itself may want its subject gone ("should be banned"), and how much they deny and object. A weak sign: of two
 * passages for and against a claim it tells about two in three apart.
 */
export function prepareLeaning(claim: string, language: Language): MeasureLeaning {
  const cues = cuesOf(language);
  const { isReversed, isDenied } = readPolarity(claim, language, cues);
  const [subject, itself] = [isReversed !== isDenied ? -1 : 1, isDenied ? -1 : 1];
  return ({ text, titles }) => {
    const [own, above] = [readAttitude(text, language, cues), readAttitude(titles, language, cues)];
    return (
      subject * (WEIGHTS.text.appraisal * own.appraisal + WEIGHTS.title.appraisal * above.appraisal) -
      WEIGHTS.text.objection * own.objection -
      WEIGHTS.title.objection * above.objections -
      itself * (WEIGHTS.text.denial * own.denial + WEIGHTS.title.denial * Math.min(1, above.denials))
    );
  };
}

function readPolarity(claim: string, language: Language, cues: Cues) {
  const terms = findTerms(claim, language);
  const isDenied = readDenials(terms, language).length % 2 === 1;
  const isReversing = terms.some(({ lexeme }) => cues.reversing.has(lexeme.stem));
  const { appraisal } = readAttitude(claim, language, cues);
  return { isDenied, isReversed: isReversing || (!isDenied && appraisal < 0) };
}

function readAttitude(text: string, language: Language, cues: Cues): Attitude {
  const terms = findTerms(text, language);
  const denials = readDenials(terms, language);
  const isDenied = (at: number): boolean => denials.some((denial) => denial < at && at - denial <= REACH);
  const judgements = terms.map(({ lexeme: { stem } }, at) => {
    const sign = Number(cues.favourable.has(stem)) - Number(cues.unfavourable.has(stem));
    return isDenied(at) ? -sign : sign;
  });
  const judging = judgements.filter((sign) => sign !== 0).length;
  const objections = terms.filter(({ lexeme }) => cues.objecting.has(lexeme.word)).length;
  const tens = (terms.length + PRIOR_WORDS) / 10;
  return {
    appraisal: judgements.reduce((sum, sign) => sum + sign, 0) / (judging + 2),
    objection: objections / tens,
    denial: denials.length / tens,
    denials: denials.length,
    objections,
  };
}

function readDenials(terms: readonly Term[], { negation }: Language): readonly number[] {
  return negation.read(terms.map(({ lexeme }) => lexeme.word)).map(({ at }) => at.at(-1) ?? 0);
}

function cuesOf(language: Language): Cues {
  const { favourable, unfavourable, reversing, objecting } = language.debateTalk;
  const inForms = (words: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...words].flatMap((word) => findTerms(word, language).map(({ lexeme }) => lexeme.stem)));
  const cues = known.get(language) ?? {
    favourable: inForms(favourable),
    unfavourable: inForms(unfavourable),
    reversing: inForms(reversing),
    objecting,
  };
  known.set(language, cues);
  return cues;
}
