/** What is worth knowing about an import; each a full sentence. */
export const remarks = {
  namedOtherwise: (ending: string, kind: string) =>
    `The file ends in .${ending}, but is ${kind}, and was read as one.`,
  otherEncoding: (declared: string, encoding: string) =>
    `The page declares the encoding ${declared}, but is in ${encoding}, and was read as that.`,
  damagedOutside: (byte: number) =>
    `The page is damaged at byte ${byte}, but not in its text, which is whole.`,
  windows1252:
    'The file is not UTF-8; it was read as windows-1252, the usual encoding of older Western files.',
  detectedEncoding: (encoding: string) =>
    `The file is not UTF-8; it was read as ${encoding}, because its letters then form words. Check a passage.`,
  noTitle: "No title was found; the file's name is used instead.",
  passedOver: (field: string, faults: readonly string[]) =>
    `What the text gives as its ${field} was ignored: ${faults.join('; ')}.`,
  notPlain: (key: string) => `"${key}" in the front matter is not plain text and was ignored.`,
  noAddress: (key: string) => `"${key}" in the front matter is not a web address and was ignored.`,
  trackedChanges: 'The document has tracked changes; it was read as if all were accepted.',
  hiddenText: (places: number) =>
    `The document has hidden text in ${places === 1 ? 'one place' : `${places} places`}, which was left out.`,
  objects: (number: number) =>
    `${number === 1 ? 'One chart, symbol or embedded object has' : `${number} charts, symbols or embedded objects have`} no text that can be read and ${number === 1 ? 'was' : 'were'} left out.`,
  comments: (number: number) => `${number === 1 ? 'One comment was' : `${number} comments were`} left out.`,
  ruby: (places: number) =>
    `The small readings above the characters (ruby) were left out in ${places === 1 ? 'one place' : `${places} places`}.`,
  missingDocument: (entry: string) => `The book names "${entry}", which is not in the file.`,
  language: (language: string) => `The book says that its language is "${language}".`,
  pagesWithoutText: (number: number, pages: number, named: string) =>
    `${number} of ${pages} pages have no text; they are blank or pictures: PDF pages ${named}.`,
  ocr: (read: number, pages: number, sure: number) =>
    `${read} of ${pages} pages ${read === 1 ? 'was' : 'were'} read from pictures by text recognition (OCR), which is ${sure} % sure of the words. Some words may be wrong: compare a quotation with the page before you rely on its exact words.`,
  ocrUnread: (number: number, named: string) =>
    `Text recognition (OCR) could read no words on ${number === 1 ? 'one page, which was' : `${number} pages, which were`} left out: PDF ${number === 1 ? 'page' : 'pages'} ${named}.`,
  ocrOff: (number: number, pages: number, named: string) =>
    `${number} of ${pages} pages ${number === 1 ? 'has' : 'have'} no text and ${number === 1 ? 'was' : 'were'} left out; ${number === 1 ? 'it is a picture or blank: PDF page' : 'they are pictures or blank: PDF pages'} ${named}. If ${number === 1 ? 'it is' : 'they are'} scanned, text recognition (OCR) can read ${number === 1 ? 'it' : 'them'}, but it is switched off here (OCR=on).`,
  illegible: (characters: number) =>
    `${characters === 1 ? 'One character' : `${characters} characters`} of the PDF cannot be read, because the file does not say which letters they are.`,
  joined: (lines: number) =>
    `Words divided at the ends of ${lines === 1 ? 'one line' : `${lines} lines`} were joined, although they appear nowhere else in the text for comparison.`,
  hyphensKept: (lines: number) =>
    `Hyphens at the ends of ${lines === 1 ? 'one line' : `${lines} lines`} were kept, because the text does not show whether they belong to the word.`,
  lineNumbers: (number: number) => `${number} numbers of lines were taken out of the margin.`,
  linksToPages: 'Links lead to the page of the PDF on which a sentence begins.',
  linksUnproved:
    'The page at the source address was not read. Links into it are made from this text, and may not find their place there.',
  noteMarks: (marks: number, lost: number) =>
    `The marks of notes were left out of the words in ${marks === 1 ? 'one place' : `${marks} places`}; notes are cited at the place of their mark.${lost === 0 ? '' : lost === 1 ? ' One mark leads to no note in the text.' : ` ${lost} marks lead to no note in the text.`}`,
  sampledLinks: (step: number) =>
    `The work is long: the links of one sentence in ${step} were checked now; the others are checked when they are used.`,
};
