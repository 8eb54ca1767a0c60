/** The corpus and its works. */
export const works = {
  groupTexts: (number: number) => `**The group’s texts** (${number})`,
  none: 'There is no work yet. Whoever runs this server can add one.',
  speakTo: (topic: string) => `Works that speak to “${topic}”`,
  notShown: (left: string) => `Not shown: ${left}. Name a narrower topic to see them.`,
  added: 'Added to the group’s texts',
  presentAlready: 'The group has this text already; nothing changed',
  kept: 'Kept',
  leftOutOf: (title: string, number: number) => `**Left out of ${title}** (${number})`,
  showDrops: 'Show all drops',
  remove: 'Remove it',
  keep: 'Keep it',
  confirmRemoval:
    'Take this work out of the group’s corpus? It answers no more questions. Quotations in the log of questions stay.',
  removed: 'The work is out of the group’s corpus. Quotations in the log of questions stay.',
  inSections: (words: string, sections: string) => `${words} in ${sections}`,
  readIt: 'Read it',
  source: 'Source',
  openToAll: 'open to every group',
  addedOn: (added: {
    readonly time: string;
    readonly by: string | null;
    readonly origin: string;
    readonly format: string;
    readonly encoding: string | null;
  }) =>
    `Added ${added.time}${added.by === null ? '' : ` by ${added.by}`} from ${added.origin}, read as ${[added.format, added.encoding].filter(Boolean).join(', ')}.`,
  proved: (proved: number, sentences: string) =>
    `${proved} of ${sentences} have a link proved to lead to exactly that sentence.`,
  nothingLeftOut: 'Nothing was left out.',
  leftOutAs: (reason: string, lines: string, examples: readonly string[]) =>
    `Left out as ${reason}: ${lines}, e.g. ${examples.map((example) => `“${example}”`).join(', ')}`,
  dropped: (line: number | null, reason: string, text: string) =>
    `${line === null ? '' : `Line ${line}, `}${reason}: “${text}”`,
};
