/** Summaries. */
export const summaries = {
  of: (name: string) => `Key sentences of ${name}`,
  ofSection: (section: string, name: string) => `Key sentences of ${section}, in ${name}`,
  onTopic: (topic: string) => `On “${topic}”`,
  /** `6 of 104 sentences, 8 % of the words`. */
  share: (shown: number, sentences: string, percent: number) =>
    `${shown.toLocaleString('en')} of ${sentences}, ${percent < 1 ? 'less than 1' : percent} % of the words`,
  inTextOrder: 'in the order of the text',
  sameLength: (works: string) => `${works}, each at the same length`,
  others: (works: string) => `Not shown: ${works}. Choose a work, or a narrower topic.`,
  ofThisSection: 'Summary of this section',
  sayWhat: 'Choose a work, or name a topic.',
  topicOrSection: 'Give a topic or a section, not both.',
  wrongNumber: (least: number, most: number) =>
    `A summary has ${least} to ${most} sentences. Choose a whole number between them.`,
  workGone: 'This work has just been removed from the corpus, so it cannot be summarised.',
  emptyWork: (title: string) => `“${title}” has no sentences to summarise.`,
  emptySection: (section: string) => `“${section}” has no sentences to summarise. Try another section.`,
  noTextSpeaks: (topic: string) => `None of the texts is about “${topic}”. Other words may find more.`,
  textSilent: (topic: string) => `This text says nothing about “${topic}”. Other words may find more.`,
};
