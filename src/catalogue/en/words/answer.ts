/** Answers and abstentions. */
export const answer = {
  inShort: 'In short',
  moreFromTexts: 'More from the texts',
  textsDoNotSay: 'The texts do not say.',
  closest: 'The closest passages, which do not answer it:',
  inContext: 'The quotations, in bold, with the text around them.',
  moreContext: 'More context',
  earlierQuotes: 'Earlier quotes',
  moreQuotes: 'More quotes',
  /** How a question that leans on earlier ones was read. */
  readAs: (question: string) => `Read as: ${question}`,
  askAsTyped: 'Ask as typed',
  searchAsTyped: 'Search as typed',
  keptInLog: (command: string) =>
    `The question is saved in the group’s log; use ${command} to edit or withdraw it.`,
};
