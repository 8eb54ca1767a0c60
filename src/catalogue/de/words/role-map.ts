import type { Catalogue } from '../../catalogue.ts';

/** Which roles may use which commands. */
export const roleMap: Catalogue['roleMap'] = {
  title: 'Wer was darf',
  introduction:
    'Wer das Recht hat, darf einen Befehl verwenden. Hier lässt du ihn auch Rollen verwenden. Was nur Admins dürfen, bleibt ihnen.',
  none: 'Keine Rolle darf mehr, als ihre Rechte erlauben.',
  choose: 'Wähl einen Befehl',
  all: (command) => `${command} – ganz`,
  ask: (command) => `**Wer darf ${command} verwenden, außer denen, die das Recht haben?**`,
  roles: 'Rollen; keine nimmt es zurück',
  gone: 'eine Rolle, die es nicht mehr gibt',
  clean: 'Rollen herausnehmen, die es nicht mehr gibt',
  back: 'Zurück',
  notEveryone: 'Alle kannst du nicht wählen. Wähl eine Rolle, die nur manche haben.',
  hidden: {
    host: 'Discord verbirgt diesen Befehl vor Mitgliedern ohne „Events verwalten“. Erlaub ihn den Rollen auch unter Servereinstellungen → Integrationen, damit sie ihn sehen.',
    moderator:
      'Discord verbirgt diesen Befehl vor Mitgliedern ohne „Nachrichten verwalten“. Erlaub ihn den Rollen auch unter Servereinstellungen → Integrationen, damit sie ihn sehen.',
    admin:
      'Discord verbirgt diesen Befehl vor Mitgliedern ohne „Server verwalten“. Erlaub ihn den Rollen auch unter Servereinstellungen → Integrationen, damit sie ihn sehen.',
  },
};
