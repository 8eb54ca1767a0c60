import { QUESTION_WORDS } from '../../../text/conversation/question-words.ts';
import type { LinedEntry } from '../../../corpus/corpus.ts';
import type { WorkId } from '../../../corpus/work.ts';
import { readClaim, type Claim } from '../../../text/debate/read-claim.ts';
import { takeFrameOff } from '../../../text/conversation/take-frame-off.ts';
import { findTerms, type Term } from '../../../text/terms.ts';
import { findCore } from './find-core.ts';
import { findNamed, type NamedSource } from './find-named.ts';
import { readGrammar } from './read-grammar.ts';
import { labelSources } from './source-labels.ts';
import { SOURCE_WORDS } from './source-words.ts';
import { respellNames } from './respell-names.ts';
import { splitQuestions } from './split-questions.ts';
import { findUnknown } from './find-unknown.ts';
import { findTopic, isAcross } from './find-topic.ts';

/** Something to look up in some works. */
export interface Inquiry {
  /** What to search for: without the names of its sources and what ties it to them. */
  readonly words: string;
  /** The author or work whose words are wanted; null: any. */
  readonly source: NamedSource | null;
  /** Whether it asks who speaks of something, so that each work counts once. */
  readonly isAcross: boolean;
  /** The claim on which one side or both are asked for; null: none. */
  readonly claim: Claim | null;
}

/** What a question asks. */
export type Understood =
  /** One or more ways to read it, the likeliest first, each of them inquiries that are answered side by side. */
  | {
      readonly kind: 'search';
      readonly readings: readonly (readonly Inquiry[])[];
      /** Ways to read it for when nothing answers any of these: only the part of the message that asks, for one. */
      readonly partly: readonly (readonly Inquiry[])[];
    }
  /** Who wrote these works. */
  | { readonly kind: 'authors'; readonly workIds: readonly WorkId[] }
  /** Which works an author has, or, without one, which works there are. */
  | { readonly kind: 'works'; readonly author: string | null; readonly workIds: readonly WorkId[] }
  /** It is about an author or a work that is not here. */
  | { readonly kind: 'unknown'; readonly name: string };

/** What the texts tell of a word. */
export interface TextsHave {
  /** Whether they have a name anywhere. */
  readonly isMentioned: (name: string) => boolean;
  /** Whether they have a word in small letters, so that it need not be a name. */
  readonly isOrdinary: (word: string) => boolean;
}

/**
 * What a question asks of these works, by the words alone: names of authors and works become the scope, and leave the
 * query.
 */
export function understand(
  question: string,
  entries: readonly LinedEntry[],
  { isMentioned, isOrdinary }: TextsHave,
): Understood {
  const { start, end } = takeFrameOff(question);
  const labels = labelSources(entries);
  const typed = start < end ? question.slice(start, end) : question;
  const asked = respellNames(typed, labels, isMentioned);
  const readOne = (text: string): Understood => {
    const words = findTerms(text);
    const named = findNamed(text, words, labels, isOrdinary);
    const terms = readGrammar(text, words, withoutNames(words, named));
    return understandOne(text, terms, named, isMentioned);
  };
  const parts = splitQuestions(asked).map(readOne);
  const inquiries = parts.flatMap((part) => (part.kind === 'search' ? (part.readings[0] ?? []) : []));
  if (parts.length > 1 && parts.every(({ kind }) => kind === 'search'))
    return { kind: 'search', readings: [inquiries], partly: [] };
  const whole = readOne(asked);
  const core = findCore(asked);
  if (whole.kind !== 'search' || core === null) return whole;
  const part = readOne(core.text);
  if (part.kind !== 'search') return part;
  if (core.isLikely) return { ...whole, readings: [...part.readings, ...whole.readings] };
  return { ...whole, partly: [...whole.partly, ...part.readings] };
}

function understandOne(
  text: string,
  terms: readonly Term[],
  named: readonly NamedSource[],
  isMentioned: (name: string) => boolean,
): Understood {
  const rest = withoutNames(terms, named);
  const facts = readFacts(terms, rest, named);
  if (facts) return facts;
  const plain = [readPlain(text, terms)];
  if (named.length === 0) {
    const unknown = findUnknown(text, terms);
    if (unknown !== null && !isMentioned(unknown)) return { kind: 'unknown', name: unknown };
    return { kind: 'search', readings: [plain], partly: [] };
  }
  const topic = findTopic(text, terms, named);
  // Without a topic, the name was perhaps none: "What are the problems of philosophy?"
  if (topic === null) return readBareNames(rest, named) ?? { kind: 'search', readings: [plain], partly: [] };
  const sources = distinct(narrow(named));
  const scoped = sources.map((source) => ({ words: `${topic}?`, source, isAcross: false, claim: null }));
  if (!isAboutSources(rest, named)) return { kind: 'search', readings: [scoped, plain], partly: [] };
  // A title may be of what the question is about: "Where did the Great Fire take hold?"
  const isTitle = named.every(({ kind }) => kind === 'work');
  return { kind: 'search', readings: [scoped], partly: isTitle ? [plain] : [] };
}

/** "What does Holt say?", "holt vs thornquist": authors, and nothing that is asked of them. */
function readBareNames(rest: readonly Term[], named: readonly NamedSource[]): Understood | null {
  const isBare = rest.every(
    ({ lexeme: { word, isStop } }) =>
      isStop || QUESTION_WORDS.has(word) || SOURCE_WORDS.saying.has(word) || SOURCE_WORDS.and.has(word),
  );
  if (!isBare || !named.every(({ kind, isSource }) => kind === 'author' && isSource)) return null;
  const author = [...new Set(named.map(({ name }) => name))].join(' / ');
  return { kind: 'works', author, workIds: named.flatMap(({ workIds }) => workIds) };
}

/** Whether what is named are the sources that are asked, not what is asked about. */
function isAboutSources(rest: readonly Term[], named: readonly NamedSource[]): boolean {
  return (
    named.every(({ isSource }) => isSource) && rest.some(({ lexeme }) => SOURCE_WORDS.saying.has(lexeme.word))
  );
}

function withoutNames(terms: readonly Term[], named: readonly NamedSource[]): readonly Term[] {
  return terms.filter((_, i) => !named.some(({ start, end }) => i >= start && i < end));
}

function readPlain(text: string, terms: readonly Term[]): Inquiry {
  if (isAcross(terms))
    return { words: `${findTopic(text, terms, []) ?? text}?`, source: null, isAcross: true, claim: null };
  const claim = readClaim(text);
  return { words: claim === null ? text : `${claim.text}?`, source: null, isAcross: false, claim };
}

/** A question that the descriptions of the works answer, or null. */
function readFacts(
  terms: readonly Term[],
  rest: readonly Term[],
  named: readonly NamedSource[],
): Understood | null {
  const content = rest.flatMap(({ lexeme: { isStop, word } }) =>
    isStop || QUESTION_WORDS.has(word) ? [] : [word],
  );
  const { authorship, listing, works, own } = SOURCE_WORDS;
  if (!content.every((word) => authorship.has(word) || listing.has(word))) return null;
  const workIds = named.flatMap((source) => source.workIds);
  const titled = named.filter(({ kind }) => kind === 'work');
  const author = named.find(({ kind }) => kind === 'author');
  const isBy = SOURCE_WORDS.by.has(rest.at(-1)?.lexeme.word ?? '') && rest.at(-1) === terms.at(-1);
  if (titled.length > 0 && (isBy || content.some((word) => authorship.has(word))))
    return { kind: 'authors', workIds: titled.flatMap((source) => source.workIds) };
  if (author && titled.length === 0) return { kind: 'works', author: author.name, workIds };
  const words = terms.map(({ lexeme }) => lexeme.word);
  const asksForAll =
    named.length === 0 && words.some((word) => works.has(word)) && words.some((word) => own.has(word));
  return asksForAll ? { kind: 'works', author: null, workIds: [] } : null;
}

/** Where an author and one of their works are named, the work alone. */
function narrow(named: readonly NamedSource[]): readonly NamedSource[] {
  const works = named.filter(({ kind }) => kind === 'work');
  return named.filter(
    ({ kind, workIds }) =>
      kind === 'work' || !works.some((work) => work.workIds.some((id) => workIds.includes(id))),
  );
}

function distinct(named: readonly NamedSource[]): readonly NamedSource[] {
  const byWorks = new Map(named.map((source) => [source.workIds.toSorted().join(), source]));
  return [...byWorks.values()];
}
