import type { Hit } from '../../../search/search.ts';
import { prepareLeaning } from '../../../text/debate/measure-leaning.ts';
import type { Claim } from '../../../text/debate/read-claim.ts';
import type { Language } from '../../../text/languages/language.ts';
import { languageFor } from '../../../text/languages/languages.ts';
import { findTerms } from '../../../text/terms.ts';
import type { AskScope } from '../../corpus/ask-scope.ts';

/** How much counts besides the score, which is in natural log-odds. */
const WORTH = {
  /** What a passage shares with the best one, from 0 to 1: both speak of the same thing. */
  kinship: 15,
  /** How far it leans to the side that is asked for. */
  leaning: 3,
  /** How far it leans to the other side than those before it, where both are asked for. */
  balance: 1,
} as const;

interface Speaker {
  readonly hit: Hit;
  /** The score with the kinship. */
  readonly worth: number;
  /** Above 0: it speaks for the claim more than the others. */
  readonly leaning: number;
}

/**
 * Orders what was found on a claim: for one side those that lean to it first, for both sides one passage of each work
 * before all others, so that works that differ stand beside each other. Scores follow the order.
 */
export function takeSides(
  hits: readonly Hit[],
  claim: Claim,
  { entries }: Pick<AskScope, 'entries'>,
): readonly Hit[] {
  const languageOf = ({ workId }: Hit): Language =>
    languageFor(entries.get(workId)?.description.language ?? 'en');
  const speakers = weighSpeakers(hits, claim, languageOf);
  if (claim.side === 'both') return keepOrder(balance(speakers));
  const sign = claim.side === 'pro' ? 1 : -1;
  const worth = ({ worth: own, leaning }: Speaker): number => own + sign * WORTH.leaning * leaning;
  return keepOrder(speakers.toSorted((a, b) => worth(b) - worth(a)).map(({ hit }) => hit));
}

function weighSpeakers(
  hits: readonly Hit[],
  claim: Claim,
  languageOf: (hit: Hit) => Language,
): readonly Speaker[] {
  const measures = new Map(
    [...new Set(hits.map(languageOf))].map((language) => [language, prepareLeaning(claim.text, language)]),
  );
  const kinship = measureKinship(hits, languageOf);
  const leanings = hits.map(
    (hit) => measures.get(languageOf(hit))?.({ text: hit.text, titles: hit.headings }) ?? 0,
  );
  const usual = leanings.reduce((sum, leaning) => sum + leaning, 0) / (hits.length || 1);
  return hits.map((hit, i) => ({
    hit,
    worth: hit.score + WORTH.kinship * (kinship[i] ?? 0),
    leaning: (leanings[i] ?? 0) - usual,
  }));
}

/**
 * The share of words that each passage has in common with the best one, as a cosine; words count by how few of the
 * passages have them. 0 within the best one's work, which shares its words whatever it speaks of.
 */
function measureKinship(hits: readonly Hit[], languageOf: (hit: Hit) => Language): readonly number[] {
  const stems = hits.map((hit) => contentOf(hit, languageOf(hit)));
  const counts = new Map<string, number>();
  for (const stem of stems.flatMap((each) => [...each])) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weigh = (stem: string): number => Math.log((hits.length + 1) / (counts.get(stem) ?? 1)) ** 2;
  const sum = (words: readonly string[]): number => words.reduce((total, stem) => total + weigh(stem), 0);
  const [best = new Set<string>()] = stems;
  const norms = stems.map((each) => Math.sqrt(sum([...each])));
  return hits.map((hit, i) => {
    const shared = [...(stems[i] ?? [])].filter((stem) => best.has(stem));
    const isOwn = hit.workId === hits[0]?.workId;
    return isOwn ? 0 : sum(shared) / ((norms[0] ?? 0) * (norms[i] ?? 0) || 1);
  });
}

function contentOf({ text, headings }: Hit, language: Language): ReadonlySet<string> {
  const terms = findTerms(`${headings}\n${text}`, language);
  return new Set(terms.flatMap(({ lexeme }) => (lexeme.isStop ? [] : [lexeme.stem])));
}

function balance(speakers: readonly Speaker[]): readonly Hit[] {
  const isFirst = ({ hit }: Speaker): boolean =>
    speakers.find((other) => other.hit.workId === hit.workId)?.hit === hit;
  const open = speakers.filter(isFirst);
  const taken = open.splice(0, 1);
  while (open.length > 0) {
    const lean = taken.reduce((sum, { leaning }) => sum + leaning, 0);
    const worth = (each: Speaker): number => each.worth - WORTH.balance * Math.sign(lean) * each.leaning;
    const next = open.reduce((best, each) => (worth(each) > worth(best) ? each : best));
    taken.push(...open.splice(open.indexOf(next), 1));
  }
  return [...taken, ...speakers.filter((each) => !taken.includes(each))].map(({ hit }) => hit);
}

/** No hit scores more than the one before it. */
function keepOrder(hits: readonly Hit[]): readonly Hit[] {
  let most = Math.max(...hits.map(({ score }) => score));
  return hits.map((hit) => {
    const by = Math.min(0, most - hit.score);
    most = hit.score + by;
    const sentences = hit.sentences.map((sentence) => ({ ...sentence, score: sentence.score + by }));
    return by === 0 ? hit : { ...hit, score: most, sentences };
  });
}
