/** What stands under a quotation. */
export const quotation = {
  readInText: 'Read in the text',
  openWork: 'Open the work',
  partOf: (part: number, all: number) => `Part ${part} of ${all}`,
};
