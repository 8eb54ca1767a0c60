/** Answers and abstentions. */
export const answer = {
  inShort: 'In short',
  moreFromTexts: 'More from the texts',
  textsDoNotSay: 'The texts do not say.',
  closest: 'What comes closest, which is not an answer:',
  inContext: 'The quotations, in bold, in the text around them.',
  moreContext: 'More context',
  earlierQuotes: 'Earlier quotes',
  moreQuotes: 'More quotes',
  keptInLog: (command: string) =>
    `The question is kept in the group’s log; ${command} edits or withdraws it.`,
};
