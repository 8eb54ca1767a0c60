/** What went wrong, in the member's words, and what to do about it. */
export const errors = {
  noTexts: 'There is no text to answer from yet. An admin can add one with /add.',
  noSuchWork: 'There is no such work here. Pick one from the list that opens as you type.',
  noOneWork: (typed: string) =>
    `No single work matches “${typed}”. Pick one from the list that opens as you type.`,
  fileOrUrl: 'Give either a file or a URL, not both.',
  workGone: 'This work is not in the corpus, or no longer is.',
  workOfAll:
    'This work is open to every group, so only the bot’s operator can change or remove it. An admin can close it for this group with /group settings.',
  workNotHeld: 'This work is not in the group’s corpus, or no longer is.',
  sectionWithoutWork: 'Choose the work too: a section is a part of one work.',
  noSuchSection: (title: string) =>
    `“${title}” has no such section. Pick one from the list that opens as you type.`,
  noSectionCalled: (typed: string) =>
    `No section “${typed}” in this work. Pick one from the list that opens as you type.`,
  questionTooLong: (limit: number, length: number) =>
    `A question can have up to ${limit} characters; this has ${length}. Try to shorten it.`,
  questionWithoutWords: 'Write at least one word.',
  questionEmpty: 'The question is empty. Write what you would like to know.',
  feedbackClosed:
    'This answer is more than thirty days old, so opinions on it are no longer counted. Ask again for a new one.',
  questionGone: 'This question was withdrawn, or is not in this group’s log.',
  questionNotYours: 'Only the person who asked a question can change it.',
  quotedWorksGone: 'The quoted works are no longer in the group’s corpus, so their text cannot be shown.',
  noWorkSpeaksTo: (topic: string) => `No work is about “${topic}”. Other words may find more.`,
  topicOrWork: 'Give a topic or a work, not both.',
  mayNotAdd: {
    admins:
      'In this group only admins can add works. Ask one of them, or ask for /group settings to be changed.',
    hosts:
      'In this group only hosts and admins can add works. Ask one of them, or ask for /group settings to be changed.',
  },
};
