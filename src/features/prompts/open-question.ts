/** Whether a question can't be answered with only yes or no: it asks how, why, what, where, which or who. */
export function isOpenQuestion(question: string): boolean {
  return question.endsWith('?') && /(?<![\p{L}])(?:how|why|what|where|which|who)(?![\p{L}])/iu.test(question);
}
