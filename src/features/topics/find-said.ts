import type { LinedEntry } from '../../corpus/corpus.ts';
import type { Work } from '../../corpus/work.ts';
import type { Hit, SearchIndex } from '../../search/search.ts';
import { equaliseLength, type EqualRuns, type PlacedSentence } from '../../text/equal-length.ts';
import { countWords } from '../../text/measure-work.ts';
import { compareStances } from '../../text/opposition/compare-stances.ts';
import { readStance, type Stance } from '../../text/opposition/read-stance.ts';
import type { AskScope } from '../corpus/ask-scope.ts';
import { prepareLeaning, type MeasureLeaning } from '../../text/debate/measure-leaning.ts';
import { languageFor } from '../../text/languages/languages.ts';
import { tellVoice } from '../../text/views/tell-voice.ts';
import { findSpeakingWorks } from '../answers/find-sources.ts';
import type { Library } from '../corpus/library.ts';
import type { Apart, Said } from './topics.ts';
import { viewQuotation } from './view-quotation.ts';
import { areVoicesApart, findTurn, type Voiced } from './voices-apart.ts';

/** Works to examine, and sentences of each with a word of the topic. */
const LIMITS = { works: 8, sentences: 16, leastWords: 5, mostWords: 70 } as const;

/** Most pairs to try for equal length, most telling first. */
const TRIED = 40;

/** What a pair of sentences is worth: more if their words oppose, or one answers the other, than if they are only apart. */
const WORTH = { opposed: 2, turned: 1.5, works: 0.5, voices: 0.5, leaning: 0.6 } as const;

/** A sentence on a topic. */
interface Speaking extends PlacedSentence, Voiced {
  readonly stance: Stance;
  /** How far it speaks for the topic; only comparable within a language. */
  readonly leaning: number;
  /** Rank among the best of its work. */
  readonly rank: number;
}

interface Pairing {
  readonly pair: readonly [Speaking, Speaking];
  readonly worth: number;
  readonly apart: Apart | null;
}

/**
 * What the texts say on a topic, at equal length: two passages of different people that oppose each other; else, of two
 * works if there are two, those that are furthest apart. Also returns the passages that were found.
 */
export async function findSaid(
  { library, index }: { readonly library: Library; readonly index: SearchIndex },
  within: AskScope,
  topic: string,
): Promise<{ readonly said: Said; readonly hits: readonly Hit[] }> {
  const works = findSpeakingWorks(index, topic, within.scope);
  const speaking: Speaking[] = [];
  for (const { workId, hits } of works.slice(0, LIMITS.works)) {
    const entry = within.entries.get(workId);
    const work = entry && (await library.work(entry));
    if (entry && work) speaking.push(...readSpeaking(entry, work, hits, topic));
  }
  const hits = works.flatMap((work) => work.hits);
  const found = choosePair(speaking);
  const shown = found
    ? found.pair.map((each, side) => ({ ...each, span: found.equal.runs[side === 0 ? 0 : 1] }))
    : speaking.slice(0, 1);
  const shownWorks = new Set(shown.map(({ work }) => work.id)).size;
  const said = {
    quotations: shown.map(({ entry, work, span }) => viewQuotation(library, entry, work, span, topic)),
    sentences: found?.equal.sentences ?? 1,
    apart: found?.apart ?? null,
    others: works.length - shownWorks,
  };
  return { said, hits };
}

/** Informative sentences with a word of the topic, best first. */
function readSpeaking(
  entry: LinedEntry,
  work: Work,
  hits: readonly Hit[],
  topic: string,
): readonly Speaking[] {
  const measureLeaning = prepareLeaning(topic, languageFor(entry.description.language));
  const ranked = hits.flatMap(({ sentences }) => sentences).toSorted((a, b) => b.score - a.score);
  const telling = ranked.filter(({ start, end, matches }) => {
    const text = work.text.slice(start, end);
    const words = countWords(text);
    return (
      matches.length > 0 && words >= LIMITS.leastWords && words <= LIMITS.mostWords && !text.includes('?')
    );
  });
  return telling
    .slice(0, LIMITS.sentences)
    .flatMap(({ start, end }, rank) =>
      placeSentence({ entry, work, span: { start, end } }, rank, measureLeaning),
    );
}

function placeSentence(
  { entry, work, span }: Pick<Voiced, 'entry' | 'work' | 'span'>,
  rank: number,
  measureLeaning: MeasureLeaning,
): readonly Speaking[] {
  const paragraph = work.layout.sentences.find(({ start }) => start === span.start)?.paragraph;
  if (paragraph === undefined) return [];
  const sentences = work.layout.sentences.filter((each) => each.paragraph === paragraph);
  const at = sentences.findIndex((each) => each.start === span.start);
  const exact = work.text.slice(span.start, span.end);
  return [
    {
      entry,
      work,
      span,
      paragraph,
      sentences,
      at,
      rank,
      text: work.text,
      voice: tellVoice(work, span),
      stance: readStance(exact),
      leaning: measureLeaning({ text: exact, titles: '' }),
    },
  ];
}

function choosePair(speaking: readonly Speaking[]): (Pairing & { readonly equal: EqualRuns }) | null {
  const pairs = speaking.flatMap((one, i) => speaking.slice(i + 1).flatMap((other) => pairUp(one, other)));
  for (const pairing of pairs.toSorted((a, b) => b.worth - a.worth).slice(0, TRIED)) {
    const equal = equaliseLength(...pairing.pair);
    if (equal) return { ...pairing, equal };
  }
  return null;
}

/** Opposing passages of two people before others; of the others the furthest apart, and the best. */
function pairUp(one: Speaking, other: Speaking): readonly Pairing[] {
  const isOneWork = one.work.id === other.work.id;
  if (isOneWork && one.paragraph === other.paragraph) return [];
  if (wordsOf(one) === wordsOf(other)) return [];
  const [first, later] = isOneWork && other.span.start < one.span.start ? [other, one] : [one, other];
  const isApart = areVoicesApart(first, later);
  const opposed = isApart ? compareStances(first.stance, later.stance) : null;
  const turned = opposed ? null : findTurn(first, later);
  const rank = (one.rank + other.rank) / (2 * LIMITS.sentences);
  const side = opposed ? WORTH.opposed + opposed.degree : turned ? WORTH.turned : 0;
  const apart = opposed ? { one: opposed.one, other: opposed.other, by: opposed.by } : turned;
  return [{ pair: [first, later], worth: side + spreadOf(first, later, isApart) - rank, apart }];
}

function spreadOf(one: Speaking, other: Speaking, isApart: boolean): number {
  const isOneLanguage = one.entry.description.language === other.entry.description.language;
  return (
    (one.work.id === other.work.id ? 0 : WORTH.works) +
    (isApart ? WORTH.voices : 0) +
    (isOneLanguage ? WORTH.leaning * Math.min(1, Math.abs(one.leaning - other.leaning)) : 0)
  );
}

/** Two editions of a text have the same sentence. */
function wordsOf({ text, span }: Speaking): string {
  return text.slice(span.start, span.end);
}
