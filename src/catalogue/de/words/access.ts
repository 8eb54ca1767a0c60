import type { Catalogue } from '../../catalogue.ts';

/** Why a member may not do something. */
export const access: Catalogue['access'] = {
  takenAway:
    'Die Admins dieses Servers lassen dich das hier nicht verwenden. Frag jemanden, der diesen Server verwaltet.',
  needs: {
    admin: 'Dafür braucht es das Recht „Server verwalten“. Frag jemanden, der diesen Server verwaltet.',
    moderator:
      'Dafür braucht es das Recht „Nachrichten verwalten“ oder „Server verwalten“. Frag jemanden, der diesen Server verwaltet.',
    host: 'Dafür braucht es die Rolle der Leitung dieser Gruppe oder das Recht „Events verwalten“, „Nachrichten verwalten“ oder „Server verwalten“. Frag jemanden, der diesen Server verwaltet.',
  },
};
