import { readMessage, type Message } from '../conversation/message.ts';
import { matchPatterns, readPatterns, type Patterns } from '../conversation/pattern.ts';
import { QUESTION_WORDS } from '../conversation/question-words.ts';
import type { DebateTalk } from '../languages/debate-talk.ts';
import { countOrdering } from '../count-ordering.ts';
import { ALL_LANGUAGES } from '../languages/languages.ts';
import { findTerms } from '../terms.ts';

/** Which side of a claim is asked for. */
type Side = 'pro' | 'contra' | 'both';

/** A claim that can be argued for and against, and what somebody wants to hear on it. */
export interface Claim {
  /** As written, without the words that ask for arguments. */
  readonly text: string;
  readonly side: Side;
}

/** A question word, or the verb of a question, is among the first words. */
const LEADING = 3;
/** Fewest words of a claim, and of one that nothing but its form shows. */
const FEWEST = { asked: 1, stated: 3 } as const;

const before: Readonly<Record<Side, Patterns>> = {
  pro: readAll('pro'),
  contra: readAll('contra'),
  both: readAll('both'),
};
const AFTER = readAll('bothAfter');
const OUGHT = joined('ought');
const FINITE = joined('finite');
const WHY = joined('why');

/**
 * The claim of a message that asks for arguments ("What speaks against …?"), for a judgement ("Is it true that …?",
 * "Should …?"), or makes a claim itself; null if it does none of these. In any of the languages, by the words alone.
 */
export function readClaim(text: string): Claim | null {
  const message = readMessage(text);
  return readAsked(text, message) ?? readWhy(text, message) ?? readStated(text, message);
}

function readAsked(text: string, message: Message): Claim | null {
  const whole = { start: 0, end: message.words.length };
  const ends = (['both', 'contra', 'pro'] as const).map((side) => ({
    side,
    end: Math.max(0, ...matchPatterns(before[side], message, whole)),
  }));
  const [longest] = ends.toSorted((a, b) => b.end - a.end);
  if (longest && longest.end > 0) return claimOf(text, message, { ...longest, from: longest.end });
  for (const from of message.words.keys()) {
    const [end] = matchPatterns(AFTER, message, { ...whole, start: from });
    if (end === undefined || from < FEWEST.asked) continue;
    const rest = claimOf(text, message, { side: 'both', from: end });
    const own = claimOf(text, message, { side: 'both', from: 0, to: from });
    return own && { ...own, text: [own, ...(rest ? [rest] : [])].map((each) => each.text).join(' ') };
  }
  return null;
}

/** "Why should we …?" asks for what supports it, "Why should we not …?" for what opposes it. */
function readWhy(text: string, { words, places }: Message): Claim | null {
  if (!WHY.has(words[0] ?? '') || !words.slice(1, LEADING).some((word) => OUGHT.has(word))) return null;
  const folded = words.map((word) => word.replaceAll("'", ''));
  const denial = ALL_LANGUAGES.flatMap(({ negation }) => negation.read(folded.slice(0, DENIED_WITHIN)))[0];
  const denied = new Set(denial?.at);
  const kept = places.filter((_, i) => !denied.has(i) || OUGHT.has(words[i] ?? ''));
  return {
    text: kept.map(({ start, end }) => text.slice(start, end)).join(' '),
    side: denial ? 'contra' : 'pro',
  };
}

/** A denial of what ought to be stands near the beginning: "Why should anybody not eat meat that …?" */
const DENIED_WITHIN = 7;

/** "Should …?", and statements, which are no questions and no orders. */
function readStated(text: string, message: Message): Claim | null {
  const { words } = message;
  const terms = findTerms(text);
  if (ALL_LANGUAGES.some((language) => countOrdering(terms, language) > 0)) return null;
  if (words.length < FEWEST.stated || words.slice(0, LEADING).some((word) => QUESTION_WORDS.has(word)))
    return null;
  if (OUGHT.has(words[0] ?? '')) return claimOf(text, message, { side: 'both', from: 0 });
  const isStatement =
    !text.includes('?') && !FINITE.has(words[0] ?? '') && words.some((word) => FINITE.has(word));
  return isStatement ? claimOf(text, message, { side: 'both', from: 0 }) : null;
}

function claimOf(
  text: string,
  { places }: Message,
  { side, from, to = places.length }: { side: Side; from: number; to?: number },
): Claim | null {
  const [first, last] = [places[from], places[to - 1]];
  return first && last && from < to ? { text: text.slice(first.start, last.end), side } : null;
}

function readAll(kind: Side | 'bothAfter'): Patterns {
  return readPatterns(
    ALL_LANGUAGES.map(({ debateTalk }) => ({ patterns: debateTalk[kind], classes: debateTalk.classes })),
  );
}

function joined(kind: keyof Pick<DebateTalk, 'ought' | 'finite' | 'why'>): ReadonlySet<string> {
  return new Set(ALL_LANGUAGES.flatMap(({ debateTalk }) => [...debateTalk[kind]]));
}
