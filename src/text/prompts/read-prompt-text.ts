import type { ParagraphKind, Sentence, Span } from '../../corpus/layout.ts';
import type { PromptVoice } from '../../corpus/prompt.ts';
import type { Work } from '../../corpus/work.ts';
import { readText, type SourceText } from '../key-sentences/read-text.ts';
import { scoreSentences } from '../key-sentences/score-sentences.ts';
import { createNameCollector, type Name } from '../names.ts';
import { findTerms, type Term } from '../terms.ts';
import { findPersons } from './persons.ts';
import { findSubjects, type Subject } from './subjects.ts';
import { findSpeakers, readVoices, type VoicedSentence } from './voices.ts';

/** A sentence with everything needed to make a prompt from it. Offsets are into the work. */
export interface PromptSentence extends Span {
  /** Its quotable part: without a speaker's label and without quotation marks around the whole. */
  readonly text: string;
  readonly terms: readonly Term[];
  readonly words: number;
  readonly paragraph: number;
  readonly kind: ParagraphKind;
  readonly voice: PromptVoice;
  readonly speaker: string | null;
  /** Whether "But", "And" or a similar word was cut off its beginning. */
  readonly isTrimmed: boolean;
  /** Persons named in it: ranges of `text`. */
  readonly persons: readonly Span[];
  /** Whether its subject is a name, so that it is about one thing only. */
  readonly opensWithName: boolean;
  /** How well it represents the text, in standard deviations. */
  readonly centrality: number;
}

/** The source of prompts: the parsed part of a work that the group may see. */
export interface PromptText {
  readonly work: Work;
  readonly within: Span;
  readonly sentences: readonly PromptSentence[];
  /** The same by start offset. */
  readonly byStart: ReadonlyMap<number, PromptSentence>;
  readonly subjects: readonly Subject[];
}

/** Parses a range of a work without looking outside it, in time linear in its length. */
export function readPromptText(work: Work, title: string, within: Span): PromptText {
  const { text, layout } = work;
  const spans = layout.sentences.filter(
    ({ start, end, paragraph }) =>
      start >= within.start && end <= within.end && layout.paragraphs[paragraph]?.kind !== 'code',
  );
  const names = collectNames(work, spans);
  const people = findPersons(text.slice(0, within.end), names);
  const mentions = people
    .flatMap(({ name, offsets }) => offsets.map((start) => ({ start, end: start + name.length })))
    .toSorted((a, b) => a.start - b.start);
  const scores = scoreAll(work, title, spans);
  const named = new Set(names.flatMap(({ offsets }) => offsets));
  const sentences = readAllVoices(work, spans).map((voiced, i) =>
    readSentence(work, voiced, { mentions, named, centrality: scores[i] ?? 0 }),
  );
  return {
    work,
    within,
    sentences,
    byStart: new Map(sentences.map((sentence) => [sentence.start, sentence])),
    subjects: findSubjects(sentences.map(({ terms }) => terms)),
  };
}

function collectNames({ text }: Work, spans: readonly Sentence[]): readonly Name[] {
  const collector = createNameCollector();
  for (const { start, end } of spans) {
    const sentence = text.slice(start, end);
    collector.add(start, sentence, findTerms(sentence));
  }
  return collector.names();
}

interface Voiced extends VoicedSentence {
  readonly paragraph: number;
  readonly kind: ParagraphKind;
}

function readAllVoices({ text, layout }: Work, spans: readonly Sentence[]): readonly Voiced[] {
  const paragraphs = [...Map.groupBy(spans, ({ paragraph }) => paragraph)];
  const openings = paragraphs.map(([, [first]]) => (first ? text.slice(first.start, first.end) : ''));
  const speakers = findSpeakers(openings);
  return paragraphs.flatMap(([paragraph, own]) => {
    const kind = layout.paragraphs[paragraph]?.kind ?? 'prose';
    return readVoices(text, kind, own, speakers).map((voiced) => ({ ...voiced, paragraph, kind }));
  });
}

function readSentence(
  { text }: Work,
  { end, start: from, ...voiced }: Voiced,
  {
    mentions,
    named,
    centrality,
  }: { mentions: readonly Span[]; named: ReadonlySet<number>; centrality: number },
): PromptSentence {
  const start = from + lengthOfJoint(text.slice(from, end));
  const quoted = text.slice(start, end);
  return {
    ...voiced,
    start,
    end,
    text: quoted,
    terms: findTerms(quoted),
    words: quoted.match(/\S+/g)?.length ?? 0,
    isTrimmed: start > from,
    persons: takeWithin(mentions, { start, end }),
    opensWithName: named.has(start) || (/^The\s/u.test(quoted) && named.has(start + 4)),
    centrality,
  };
}

/** "But", "And", "So" at the start of a sentence join it to the one before, and can be cut off. */
function lengthOfJoint(sentence: string): number {
  return (
    /^(?:But|And|So|Yet) (?=[a-z])(?!(?:it|he|she|they|this|that|these|those|far|long|much|many|too)\b)/u.exec(
      sentence,
    )?.[0].length ?? 0
  );
}

/** The spans that lie within another, with offsets from its start; `spans` are in text order. */
function takeWithin(spans: readonly Span[], { start, end }: Span): readonly Span[] {
  const first = firstFrom(spans, start);
  const last = firstFrom(spans, end);
  return spans
    .slice(first, last)
    .filter((span) => span.end <= end)
    .map((span) => ({ start: span.start - start, end: span.end - start }));
}

/** How many spans begin before an offset, by binary search; `spans` are in text order. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function scoreAll(
  { text }: Work,
  title: string,
  spans: readonly (Span & { paragraph: number })[],
): Float64Array {
  const source: SourceText = {
    title,
    sentences: spans.map(({ start, end, paragraph }) => ({
      text: text.slice(start, end),
      paragraph,
      heading: '',
    })),
  };
  return scoreSentences(readText(source), null);
}
