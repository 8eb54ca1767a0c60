import type { Catalogue } from '../catalogue.ts';

/** What is held about members, and how it is erased. */
export const privacy: Catalogue['privacy'] = {
  formerMember: 'un ancien membre',
  questions: {
    stay: 'Quand les données d’un membre sont effacées, ses questions restent, sans son nom',
    go: 'Quand les données d’un membre sont effacées, ses questions le sont aussi',
  },
};
