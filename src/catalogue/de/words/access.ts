import type { Catalogue } from '../../catalogue.ts';

/** Why a member may not do something. */
export const access: Catalogue['access'] = {
  takenAway:
    'Die Admins dieses Servers haben dir das hier gesperrt. Wende dich an jemanden, der diesen Server verwaltet.',
  needs: {
    admin:
      'Dafür brauchst du die Berechtigung „Server verwalten“. Wende dich an jemanden, der diesen Server verwaltet.',
    moderator:
      'Dafür brauchst du die Berechtigung „Nachrichten verwalten“ oder „Server verwalten“. Wende dich an jemanden, der diesen Server verwaltet.',
    host: 'Dafür brauchst du die Rolle der Leitung dieser Gruppe oder die Berechtigung „Events verwalten“, „Nachrichten verwalten“ oder „Server verwalten“. Wende dich an jemanden, der diesen Server verwaltet.',
  },
};
