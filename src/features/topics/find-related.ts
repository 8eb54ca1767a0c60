import type { Hit } from '../../search/search.ts';
import { findTerms } from '../../text/terms.ts';
import { findTopics } from '../../text/topics.ts';

/** Number of phrases to offer, and of candidates. */
const RELATED = { shown: 6, looked: 16 } as const;

/** Key phrases and names from passages on the topic, without those that contain its own words. */
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
