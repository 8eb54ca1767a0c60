import type { Catalogue } from '../../shapes.ts';

/** Who did what among hosts, moderators and admins. */
export const audit: Catalogue['audit'] = {
  title: 'Protokoll der Aktionen von Leitung, Moderation und Admins',
  none: 'Dazu ist nichts protokolliert.',
  exported: 'Das Protokoll der Aktionen von Leitung, Moderation und Admins, Neuestes zuerst.',
  button: (command, action) => `${command} [${action}]`.trim(),
  on: 'bei',
  chosen: 'gewählt',
  erased: 'Einzelheiten gelöscht',
  rights: {
    permission: 'durch eine Berechtigung',
    'host role': 'durch die Rolle der Leitung',
    'role map': 'durch eine zugelassene Rolle',
    override: 'über die Integrationen',
    cover: 'als benannte Leitung eines Treffens',
  },
};
