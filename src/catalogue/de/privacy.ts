import type { Catalogue } from '../catalogue.ts';

/** What is held about members, and how it is erased. */
export const privacy: Catalogue['privacy'] = {
  formerMember: 'einem früheren Mitglied',
  questions: {
    stay: 'Werden die Daten eines Mitglieds gelöscht, bleiben die Fragen, ohne den Namen',
    go: 'Werden die Daten eines Mitglieds gelöscht, verschwinden auch die Fragen',
  },
};
