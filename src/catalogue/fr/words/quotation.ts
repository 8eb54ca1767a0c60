import type { Catalogue } from '../../shapes.ts';

/** What stands under a quotation. */
export const quotation: Catalogue['quotation'] = {
  readInText: 'Lire dans le texte',
  openWork: 'Ouvrir l’œuvre',
  page: (label) => `p. ${label}`,
  pageOfPdf: (label, number) => `p. ${label} (page ${number} du PDF)`,
  note: (label, place) => `note ${label} à ${place}`,
  ocr: (sure) => `lu par OCR, sûr à ${sure} %`,
  title: 'titre',
  heading: 'titre de la section',
  partOf: (part, all) => `Partie ${part} sur ${all}`,
};
