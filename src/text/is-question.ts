const QUESTION = /[?？؟][^\p{L}\p{N}]*$/u;

/** Whether a sentence ends as a question does, in any script, whatever brackets or quotation marks come after. */
export function isQuestion(sentence: string): boolean {
  return QUESTION.test(sentence);
}
