/** Where a line stands, in parts that are escaped already. */
interface Where {
  readonly percent: number;
  /** Number, and title where it may be shown. */
  readonly section: string | null;
  /** `p. 217`. */
  readonly page: string | null;
}

/** The reading line: how far the group and its members have read. */
export const readingLine = {
  where: ({ percent, section, page }: Where) =>
    [
      `at ${percent} %`,
      ...(section === null ? [] : [`in ${section}`]),
      ...(page === null ? [] : [page]),
    ].join(', '),
  beforeAll: 'before its first words',
  groupAt: (title: string, where: string) =>
    `The group’s line in **${title}** stands ${where}. Nothing beyond it is shown to the group.`,
  groupOpen: (title: string) => `**${title}** has no line: all of it may be shown.`,
  ownSet: (title: string, where: string) =>
    `Your own line in **${title}** stands ${where}. Replies that only you see go this far and no further, until you change it, or remove it with \`/progress clear: True\`.`,
  yours: (where: string) => `yours ${where}`,
  ofGroup: (where: string) => `the group’s ${where}`,
  groupHasNone: 'the group has none',
  heading: '**How far you have read**',
  noLines: 'There is no line: all works can be shown to you in full. Set your own with /progress.',
  cleared: 'Your own line is removed. The group’s line applies to you again.',
  nothingToClear: 'You have set no line of your own here.',
  sayWhere: 'Say how far: give section, page or percent.',
  sayWhich: 'Choose the work too.',
  sayOne: 'Give one place only: section, page or percent.',
  notBoth: 'Give a place or remove the line, not both.',
  noSection: (title: string) =>
    `“${title}” has no such section. Pick one from the list that opens as you type, or type its number.`,
  noPages: (title: string) => `“${title}” has no pages. Give a section, or how far in percent.`,
  noPage: (title: string, page: string) => `“${title}” has no page “${page}”.`,
  wrongPercent: 'Percentages go from 0 to 100.',
  isOff: 'This group has switched the reading line off. An admin can switch it on with /group settings.',
  notShared:
    'This is not shared: it may go beyond the group’s line, because your own line is further on or a line has moved since. To look up what the group may see, mention me with the question, or use /progress clear: True first.',
  reportHidden: 'The import report is shown once the work has been read to the end.',
  nothingRead: (title: string) => `Nothing of “${title}” has been read yet, so nothing of it is shown.`,
};
