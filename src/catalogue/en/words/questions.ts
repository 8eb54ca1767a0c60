/** The log of questions. */
export const questions = {
  ofGroup: 'Questions of this group',
  yours: 'Your questions',
  none: 'No question has been asked yet.',
  chooseToRead: 'Read a question and its answer',
  chooseYours: 'Choose one to read, edit or withdraw',
  edit: 'Edit',
  withdraw: 'Withdraw',
  readAnswer: 'Read the answer',
  back: 'Back to your questions',
  withdrawForGood: 'Withdraw for good',
  keep: 'Keep it',
  confirmWithdrawal:
    'Withdraw this question for good? Its text and answer are removed from the log. What was shared in a channel stays there.',
  withdrawn: 'The question is withdrawn and no longer in the log.',
  asked: (time: string) => `asked ${time}`,
  askedBy: (mention: string) => `asked by ${mention}`,
  edited: 'edited',
  answeredFrom: (titles: readonly string[]) => `answered from ${titles.join(' and ')}`,
  /** What members thought of an answer. */
  judged: (right: number, wrong: number) => `found right by ${right}, not right by ${wrong}`,
  notAnswered: 'the texts do not say',
  notSure: 'not sure',
  editTitle: 'Edit your question',
  editLabel: 'Your question',
};
