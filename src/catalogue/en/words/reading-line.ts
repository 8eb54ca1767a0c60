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
    `The group’s line in **${title}** stands ${where}. Nothing behind it is shown to all.`,
  groupOpen: (title: string) => `**${title}** has no line: all of it may be shown.`,
  ownSet: (title: string, where: string) =>
    `Your own line in **${title}** stands ${where}. What only you see goes so far and no further, until you set it anew or use /progress clear.`,
  yours: (where: string) => `yours ${where}`,
  ofGroup: (where: string) => `the group’s ${where}`,
  groupHasNone: 'the group has drawn none',
  heading: '**How far you have read**',
  noLines: 'No line is drawn: all works may be shown to you whole. /progress set draws one of your own.',
  cleared: 'Your own line is gone. The group’s holds for you again.',
  nothingToClear: 'You have set no line of your own here.',
  sayWhere: 'Say how far with one of section, page and percent.',
  sayOne: 'Give one place only: section, page, percent or none.',
  noSection: (title: string) =>
    `“${title}” has no such section. Pick one from the list that opens as you type, or type its number.`,
  noPages: (title: string) => `“${title}” has no pages. Give a section, or how far in per cent.`,
  noPage: (title: string, page: string) => `“${title}” has no page “${page}”.`,
  wrongPercent: 'Per cent go from 0 to 100.',
  isOff: 'This group has switched the reading line off. An admin can switch it on with /group settings.',
  notShared:
    'This is not shared: it may go past the group’s line, because your own line goes further, or a line was moved since. What the group may see can be looked up again: mention me with the question, or use /progress clear first.',
  reportHidden: 'How the import went is told once the work is read to its end.',
  nothingRead: (title: string) => `Nothing of “${title}” has been read yet, so nothing of it is shown.`,
};
