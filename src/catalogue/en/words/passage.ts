/** Passages by reference. */
export const passage = {
  previous: 'Previous passage',
  next: 'Next passage',
  more: 'More',
  back: 'Back',
  whichWork: 'Which work?',
  chooseWork: (ref: string) => `**Which work?** “${ref}” could be a place in several.`,
  notListed: (left: string) => `Not listed: ${left}. Choose the work with the option \`work\` to see them.`,
};
