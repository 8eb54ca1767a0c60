import type { Catalogue } from '../../shapes.ts';

/** Why a member may not do something. */
export const access: Catalogue['access'] = {
  takenAway: 'Die Admins dieses Servers lassen dich das hier nicht verwenden. Wende dich an sie.',
  needs: {
    admin: 'Dafür brauchst du die Berechtigung „Server verwalten“. Wende dich an die Admins dieses Servers.',
    moderator:
      'Dafür brauchst du die Berechtigung „Nachrichten verwalten“ oder „Server verwalten“. Wende dich an die Admins dieses Servers.',
    host: 'Dafür brauchst du die Rolle der Leitung dieser Gruppe oder die Berechtigung „Events verwalten“, „Nachrichten verwalten“ oder „Server verwalten“. Wende dich an die Admins dieses Servers.',
  },
};
