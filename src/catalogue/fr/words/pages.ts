import type { Catalogue } from '../../shapes.ts';

/** Turning pages. */
export const pages: Catalogue['pages'] = {
  previous: 'Précédent',
  next: 'Suivant',
  pageOf: (page, all) => `Page ${page} sur ${all}`,
};
