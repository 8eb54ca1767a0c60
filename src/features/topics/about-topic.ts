import { contentStems } from '../answers/is-relevant.ts';
import { findSimilar } from '../discussion/find-similar.ts';

/** This many words of a long topic are enough, whatever its length. */
const ENOUGH = 4;

/** For topics with up to this many content words, a text must have all of them; for longer ones, half. */
const ALL_UP_TO = 2;

/**
 * From this similarity on, a question is about a topic even without some of its words: topics are shorter than
 * questions.
 */
const LEAST_ALIKE = 0.45;

/** Whether a text is about a topic: it has its content words, in any of their forms. */
export function createIsAbout(topic: string): (text: string) => boolean {
  const asked = contentStems(topic);
  const least = asked.size <= ALL_UP_TO ? asked.size : Math.min(ENOUGH, Math.ceil(asked.size / 2));
  return (text) => contentStems(text).intersection(asked).size >= Math.max(1, least);
}

/** The questions about a topic: those with its words, and similar ones. */
export function findAbout<Question extends { readonly text: string }>(
  topic: string,
  questions: readonly Question[],
): readonly Question[] {
  const isAbout = createIsAbout(topic);
  const similar = new Set(findSimilar(topic, questions, LEAST_ALIKE));
  return questions.filter((question) => similar.has(question) || isAbout(question.text));
}
