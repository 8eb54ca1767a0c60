import type { CorpusEntry } from '../corpus/corpus.ts';
import type { Scope, SearchIndex } from '../search/search.ts';
import { readQuestion, scopeOf } from './ask-scope.ts';
import type { Audience, TopicSource } from './features.ts';
import type { Library } from './library.ts';
import { pickSentences } from './pick-quotations.ts';
import { speaksTo } from './speaks-to.ts';

/** Works that are looked into, the best of the whole corpus, and passages of each. */
const WORKS = 25;
const PASSAGES = 30;

/** The works that speak to a topic, best first: a passage does that if it has half of the topic's words or more. */
export async function findSources(
  { library, index }: { library: Library; index: SearchIndex },
  audience: Audience,
  topic: string,
): Promise<readonly TopicSource[]> {
  const words = readQuestion(topic);
  const { entries, scope } = scopeOf(await library.entries(audience));
  const sources: TopicSource[] = [];
  for (const workId of bestWorks(index, words, scope)) {
    const entry = entries.get(workId);
    const source = entry && (await findSource({ library, index }, entry, words));
    if (source) sources.push(source);
  }
  return sources;
}

function bestWorks(index: SearchIndex, topic: string, scope: Scope): readonly string[] {
  const hits = index.search(topic, scope, PASSAGES).hits;
  const found = new Set(hits.map(({ workId }) => workId));
  const others = scope.map(({ workId }) => workId).filter((workId) => !found.has(workId));
  return [...found, ...others].slice(0, WORKS);
}

async function findSource(
  { library, index }: { library: Library; index: SearchIndex },
  entry: CorpusEntry,
  topic: string,
): Promise<TopicSource | null> {
  const { hits } = index.search(topic, scopeOf([entry]).scope, PASSAGES);
  const speaking = hits.filter(({ text }) => speaksTo(text, topic));
  const [best] = pickSentences(speaking);
  const work = best && (await library.work(entry.workId));
  if (!work) return null;
  return { entry, best: library.cite(entry, work, best, best.matches), passages: speaking.length };
}
