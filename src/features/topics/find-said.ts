import type { LinedEntry } from '../../corpus/corpus.ts';
import type { Span } from '../../corpus/layout.ts';
import type { Work } from '../../corpus/work.ts';
import type { Hit, SearchIndex } from '../../search/search.ts';
import { equaliseLength, type EqualRuns, type PlacedSentence } from '../../text/equal-length.ts';
import { countWords } from '../../text/measure-work.ts';
import { compareStances } from '../../text/opposition/compare-stances.ts';
import { readStance, type Stance } from '../../text/opposition/read-stance.ts';
import type { AskScope } from '../corpus/ask-scope.ts';
import { findSpeakingWorks } from '../answers/find-sources.ts';
import type { Library } from '../corpus/library.ts';
import type { Apart, Said } from './topics.ts';
import { viewQuotation } from './view-quotation.ts';

/** Works to examine, and sentences of each with a word of the topic. */
const LIMITS = { works: 8, sentences: 16, leastWords: 5, mostWords: 70 } as const;

/** Most pairs to try for equal length, most telling first. */
const TRIED = 40;

/** A sentence on a topic. */
interface Speaking extends PlacedSentence {
  readonly entry: LinedEntry;
  readonly work: Work;
  readonly span: Span;
  readonly paragraph: number;
  readonly stance: Stance;
  /** Rank among the best of its work. */
  readonly rank: number;
}

interface Pairing {
  readonly pair: readonly [Speaking, Speaking];
  readonly worth: number;
  readonly apart: Apart | null;
}

/**
 * What the texts say on a topic: two contrasting passages, else the best of two works, else two from one work, each at
 * equal length. Also returns the passages that were found.
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
    if (entry && work) speaking.push(...readSpeaking(entry, work, hits));
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
function readSpeaking(entry: LinedEntry, work: Work, hits: readonly Hit[]): readonly Speaking[] {
  const ranked = hits.flatMap(({ sentences }) => sentences).toSorted((a, b) => b.score - a.score);
  const telling = ranked.filter(({ start, end, matches }) => {
    const text = work.text.slice(start, end);
    const words = countWords(text);
    return (
      matches.length > 0 && words >= LIMITS.leastWords && words <= LIMITS.mostWords && !text.includes('?')
    );
  });
  return telling.slice(0, LIMITS.sentences).flatMap(({ ordinal, start, end }, rank) => {
    const paragraph = work.layout.sentences[ordinal]?.paragraph;
    if (paragraph === undefined) return [];
    const sentences = work.layout.sentences.filter((each) => each.paragraph === paragraph);
    const at = sentences.findIndex((each) => each.start === start);
    const stance = readStance(work.text.slice(start, end));
    return { entry, work, text: work.text, sentences, at, span: { start, end }, paragraph, stance, rank };
  });
}

function choosePair(speaking: readonly Speaking[]): (Pairing & { readonly equal: EqualRuns }) | null {
  const pairs = speaking.flatMap((one, i) => speaking.slice(i + 1).flatMap((other) => pairUp(one, other)));
  for (const pairing of pairs.toSorted((a, b) => b.worth - a.worth).slice(0, TRIED)) {
    const equal = equaliseLength(...pairing.pair);
    if (equal) return { ...pairing, equal };
  }
  return null;
}

/** Contrasting passages before others, two works before one, best before others. */
function pairUp(one: Speaking, other: Speaking): readonly Pairing[] {
  const isOneWork = one.work.id === other.work.id;
  if (isOneWork && one.paragraph === other.paragraph) return [];
  if (wordsOf(one) === wordsOf(other)) return [];
  const opposition = compareStances(one.stance, other.stance);
  const worth = (opposition ? 1 + opposition.degree : 0) - (isOneWork ? 0.5 : 0);
  const rank = (one.rank + other.rank) / (4 * LIMITS.sentences);
  const apart = opposition && { one: opposition.one, other: opposition.other, by: opposition.by };
  return [{ pair: [one, other], worth: worth - rank, apart }];
}

/** Two editions of a text have the same sentence. */
function wordsOf({ text, span }: Speaking): string {
  return text.slice(span.start, span.end);
}
