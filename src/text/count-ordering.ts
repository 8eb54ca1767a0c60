import type { Language } from './languages/language.ts';
import type { Term } from './terms.ts';

/** How many words only order an answer: "name", "list all", "give me"; 0 if the message is no order. */
export function countOrdering(words: readonly Term[], { asking }: Language): number {
  const { ordering, afterOrder, articles, meaning } = asking;
  const [verb, next] = words.map(({ lexeme }) => lexeme.word);
  if (verb === undefined || next === undefined || !ordering.has(verb)) return 0;
  if (meaning.has(verb)) return 1;
  const after = words.slice(1).findIndex(({ lexeme }) => !afterOrder.has(lexeme.word));
  const isQuestion = [asking.what, asking.how, ...Object.values(asking.direct)].some((each) =>
    each.has(words[after + 1]?.lexeme.word ?? ''),
  );
  return after > 0 || articles.has(next) || isQuestion ? 1 + Math.max(0, after) : 0;
}
