import type { CorpusEntry } from '../../corpus/corpus.ts';
import type { Citation } from '../../corpus/quotation.ts';
import type { WorkId } from '../../corpus/work.ts';
import type { Hit, Scope, SearchIndex } from '../../search/search.ts';
import { readQuestion, scopeOf } from '../corpus/ask-scope.ts';
import type { Audience } from '../group/audience.ts';
import type { Library } from '../corpus/library.ts';
import { pickSentences } from './pick-quotations.ts';
import { rankWorks } from './rank-works.ts';
import { isRelevant } from './is-relevant.ts';

/** A work relevant to a topic, with its best place. */
export interface TopicSource {
  readonly entry: CorpusEntry;
  readonly best: Citation;
  /** How many passages of the work are relevant to the topic. */
  readonly passages: number;
}

/** Most works examined, the best of the whole corpus, and passages of each. */
const WORKS = 25;
const PASSAGES = 30;

/** The works relevant to a topic, best first: a passage is relevant if it has at least half of the topic's words. */
export async function findSources(
  { library, index }: { library: Library; index: SearchIndex },
  audience: Audience,
  topic: string,
): Promise<readonly TopicSource[]> {
  const words = readQuestion(topic);
  const { entries, scope } = scopeOf(await library.entries(audience));
  const sources: TopicSource[] = [];
  for (const { workId, hits } of findSpeakingWorks(index, words, scope)) {
    const [best] = pickSentences(hits);
    const entry = entries.get(workId);
    const work = entry && (await library.work(entry));
    if (entry && work && best)
      sources.push({ entry, best: library.cite(entry, work, best, best.matches), passages: hits.length });
  }
  return sources;
}

/** The works of a scope that are relevant to a topic, best first, each with its best passages. */
export function findSpeakingWorks(
  index: SearchIndex,
  topic: string,
  scope: Scope,
): readonly { readonly workId: WorkId; readonly hits: readonly Hit[] }[] {
  return bestWorks(index, topic, scope)
    .map((scoped) => ({ workId: scoped.workId, hits: findSpeaking(index, topic, [scoped]) }))
    .filter(({ hits }) => hits.length > 0);
}

/** The works with most on a topic, or the first ones if the topic has no content words. */
function bestWorks(index: SearchIndex, topic: string, scope: Scope): Scope {
  const ranked = rankWorks(index, topic, scope);
  const best = ranked.flatMap((workId) => scope.find((scoped) => scoped.workId === workId) ?? []);
  return [...best, ...scope.filter(({ workId }) => !ranked.includes(workId))].slice(0, WORKS);
}

function findSpeaking(index: SearchIndex, topic: string, scope: Scope): readonly Hit[] {
  const { hits } = index.search(topic, scope, PASSAGES);
  const speaking = hits.filter(({ text }) => isRelevant(text, topic));
  return speaking.length > 0
    ? speaking
    : hits.filter(({ text, headings }) => isRelevant(`${headings}\n${text}`, topic));
}
