import type { Catalogue } from '../../catalogue.ts';

/** Who did what among hosts, moderators and admins. */
export const audit: Catalogue['audit'] = {
  title: 'Was Leitung, Moderation und Admins getan haben',
  none: 'Dazu ist nichts vermerkt.',
  exported: 'Was Leitung, Moderation und Admins getan haben, das Neueste zuerst.',
  button: (command, action) => `${command} [${action}]`.trim(),
  on: 'an',
  chosen: 'gewählt',
  erased: 'was dazu gesagt wurde, ist gelöscht',
  rights: {
    permission: 'durch ein Recht',
    'host role': 'durch die Rolle der Leitung',
    'role map': 'durch eine Rolle, die darf',
    override: 'durch Integrationen',
    cover: 'für ein Treffen benannt',
  },
};
