import type { Catalogue } from '../../shapes.ts';

/** What stands under a quotation. */
export const quotation: Catalogue['quotation'] = {
  readInText: 'Im Text lesen',
  openWork: 'Werk öffnen',
  page: (label) => `S. ${label}`,
  pageOfPdf: (label, number) => `S. ${label} (PDF-Seite ${number})`,
  note: (label, place) => `Anm. ${label} zu ${place}`,
  ocr: (sure) => `mit OCR gelesen, zu ${sure} % sicher`,
  title: 'Titel',
  heading: 'Überschrift',
  partOf: (part, all) => `Teil ${part} von ${all}`,
};
