/** Answers and abstentions. */
export const answer = {
  inShort: 'In short',
  moreFromTexts: 'More from the texts',
  /** The title of a reply, by its verdict. */
  verdicts: { answer: 'Answer', close: 'Close, not sure', silent: 'The texts do not say' },
  closest: 'The closest passages, which do not answer it:',
  inContext: 'The quotations, in bold, with the text around them.',
  moreContext: 'More context',
  earlierQuotes: 'Earlier quotes',
  moreQuotes: 'More quotes',
  keptInLog: (command: string) =>
    `The question is saved in the group’s log; use ${command} to edit or withdraw it.`,
};
