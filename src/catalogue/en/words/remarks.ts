/** What is worth knowing about an import; each a full sentence. */
export const remarks = {
  namedOtherwise: (ending: string, kind: string) =>
    `The file is named as .${ending}, but holds ${kind}, and was read as one.`,
  otherEncoding: (declared: string, encoding: string) =>
    `The page declares the encoding ${declared}, but its bytes are ${encoding}, and were read so.`,
  windows1252:
    'The file is not UTF-8; it was read as windows-1252, the usual encoding of older Western files.',
  noTitle: "No title was found; the file's name stands in for it.",
  passedOver: (field: string, faults: readonly string[]) =>
    `What the text gives as its ${field} was passed over: ${faults.join('; ')}.`,
  notPlain: (key: string) => `"${key}" in the front matter is no plain text and was passed over.`,
  noAddress: (key: string) => `"${key}" in the front matter is no web address and was passed over.`,
  trackedChanges: 'The document has tracked changes; it was read as if all were accepted.',
  comments: (number: number) => `${number === 1 ? 'One comment was' : `${number} comments were`} left out.`,
  missingDocument: (entry: string) => `The book names "${entry}", which is not in the file.`,
  language: (language: string) => `The book says that its language is "${language}".`,
  pagesWithoutText: (number: number, pages: number, named: string) =>
    `${number} of ${pages} pages have no text; they are blank or pictures: PDF pages ${named}.`,
  joined: (lines: number) =>
    `Words divided at the ends of ${lines === 1 ? 'one line' : `${lines} lines`} were joined, though the text has them nowhere else to compare.`,
  hyphensKept: (lines: number) =>
    `Hyphens at the ends of ${lines === 1 ? 'one line' : `${lines} lines`} were kept, since the text does not show whether they belong.`,
  linksToPages: 'Links lead to the page of the PDF on which a sentence begins.',
  sampledLinks: (step: number) =>
    `The work is long: the links of one sentence in ${step} were proved, the others will be when they are made.`,
};
