/** What stands under a quotation. */
export const quotation = {
  readInText: 'Read in the text',
  openWork: 'Open the work',
  page: (label: string) => `p. ${label}`,
  pageOfPdf: (label: string, number: number) => `p. ${label} (PDF page ${number})`,
  note: (label: string, place: string) => `note ${label} to ${place}`,
  ocr: (sure: number) => `read by OCR, ${sure} % sure`,
  title: 'title',
  heading: 'heading',
  partOf: (part: number, all: number) => `Part ${part} of ${all}`,
};
