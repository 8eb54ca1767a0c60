const QUESTION = /[?？؟][^\p{L}\p{N}]*$/u;

/** Whether a sentence ends as a question does, in any script, whatever brackets or quotation marks come after. */
export function isQuestion(sentence: string): boolean {
  return QUESTION.test(sentence);
}

/** Most words of a reply that says little without its question, such as “There is none.” */
const SHORT = 8;

/** Whether a sentence of so many words is a short reply to the question before it, and is to be read with it. */
export function isShortReply(words: number, before: string): boolean {
  return words <= SHORT && isQuestion(before);
}
