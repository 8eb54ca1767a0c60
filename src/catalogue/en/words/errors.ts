/** What went wrong, in the member's words, and what to do about it. */
export const errors = {
  noTexts: 'There is no text to answer from yet. An admin can add one with /corpus add.',
  noSuchWork: 'There is no such work here. Pick one from the list that opens as you type.',
  noOneWork: (typed: string) =>
    `No one work is called “${typed}” here. Pick one from the list that opens as you type.`,
  fileOrUrl: 'Give either a file or a url: the text comes from one of them.',
  workGone: 'This work is not in the corpus, or no longer.',
  workOfAll:
    'This work is open to every group. Only whoever runs the bot can take it out; /group settings closes it for this group.',
  workNotHeld: 'This work is not in the group’s corpus, or no longer.',
  sectionWithoutWork: 'Choose the work too: a section is a part of one work.',
  noSuchSection: (title: string) =>
    `“${title}” has no such section. Pick one from the list that opens as you type.`,
  noSectionCalled: (typed: string) =>
    `No section “${typed}” in this work. Pick one from the list that opens as you type.`,
  questionTooLong: (limit: number, length: number) =>
    `A question can have up to ${limit} characters; this has ${length}. Try asking it shorter.`,
  questionWithoutWords: 'Ask with at least one word.',
  questionEmpty: 'The question is empty. Write what you would like to know.',
  questionGone: 'This question was withdrawn, or is not in this group’s log.',
  questionNotYours: 'Only who asked a question can change it.',
  quotedWorksGone:
    'The works that this quotes are no longer in the group’s corpus, so their text cannot be shown.',
  noWorkSpeaksTo: (topic: string) => `No work speaks to “${topic}”. Other words may find more.`,
  mayNotAdd: {
    admins: 'In this group admins add works. Ask one of them, or have /group settings changed.',
    hosts: 'In this group hosts and admins add works. Ask one of them, or have /group settings changed.',
  },
};
