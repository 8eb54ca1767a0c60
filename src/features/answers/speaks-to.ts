import { findTerms } from '../../text/terms.ts';

/** This many words of a long topic are enough, whatever its length. */
const ENOUGH = 4;

/** Whether a text has half of a topic's content words, or four of them, in any of their forms. */
export function speaksTo(text: string, topic: string): boolean {
  const asked = contentStems(topic);
  return contentStems(text).intersection(asked).size >= Math.min(asked.size / 2, ENOUGH);
}

/** The stems of a text's content words; of all its words if it has none. */
export function contentStems(text: string): ReadonlySet<string> {
  const words = findTerms(text);
  const content = words.filter((term) => !term.lexeme.isStop);
  return new Set((content.length > 0 ? content : words).map((term) => term.lexeme.stem));
}
