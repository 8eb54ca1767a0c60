import type { Hit } from '../../search/search.ts';
import { findTerms } from '../../text/terms.ts';
import { findTopics } from '../../text/topics.ts';

/** Phrases that are offered, and how many are looked at. */
const RELATED = { shown: 6, looked: 16 } as const;

/** Key phrases and names of the passages that speak to a topic, without those that have its own words. */
export function findRelated(topic: string, hits: readonly Hit[]): readonly string[] {
  const sentences = hits.flatMap(({ text, start, sentences: ranked }) =>
    ranked.map((sentence) => text.slice(sentence.start - start, sentence.end - start)),
  );
  const own = stemsOf(topic);
  return findTopics(sentences, RELATED.looked)
    .map(({ phrase }) => phrase)
    .filter((phrase) => stemsOf(phrase).isDisjointFrom(own))
    .slice(0, RELATED.shown);
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(findTerms(text).map(({ lexeme }) => lexeme.stem));
}
