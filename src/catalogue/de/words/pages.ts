import type { Catalogue } from '../../shapes.ts';

/** Turning pages. */
export const pages: Catalogue['pages'] = {
  previous: 'Zurück',
  next: 'Weiter',
  pageOf: (page, all) => `Seite ${page} von ${all}`,
};
