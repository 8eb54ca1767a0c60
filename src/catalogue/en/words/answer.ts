/** Answers and abstentions. */
export const answer = {
  inShort: 'In short',
  moreFromTexts: 'More from the texts',
  /** The title of a reply, by its verdict. */
  verdicts: { answer: 'Answer', close: 'Close, not sure', silent: 'The texts do not say' },
  closest: 'The closest passages, which do not answer it:',
  inContext: 'The quotations, in bold, with the text around them.',
  wasRight: 'Was this right? Yes',
  wasWrong: 'Was this right? No',
  noted: (isRight: boolean) =>
    `Thank you. Your “${isRight ? 'yes' : 'no'}” is counted for the hosts, without your name. Press the other button if you change your mind.`,
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
