import type { Catalogue } from '../../shapes.ts';

/** Which roles may use which commands. */
export const roleMap: Catalogue['roleMap'] = {
  title: 'Rollenberechtigungen',
  introduction:
    'Mitglieder mit der passenden Berechtigung können einen Befehl verwenden. Hier kannst du ihn auch für Rollen freigeben. Admin-Befehle lassen sich nicht für Rollen freigeben.',
  none: 'Keine Rolle hat zusätzliche Befehle.',
  choose: 'Befehl wählen',
  all: (command) => `${command} – ganz`,
  ask: (command) => `**Wer darf ${command} noch verwenden, außer Mitgliedern mit der Berechtigung?**`,
  roles: 'Rollen; wähle keine, um alle zu entfernen',
  gone: 'eine gelöschte Rolle',
  clean: 'Gelöschte Rollen entfernen',
  back: 'Zurück',
  notEveryone: 'Die Rolle, die alle haben, kannst du nicht wählen. Wähle eine Rolle, die nur manche haben.',
  hidden: {
    host: 'Discord verbirgt diesen Befehl vor Mitgliedern ohne „Events verwalten“. Gib ihn auch unter Servereinstellungen → Integrationen für die Rollen frei, damit sie ihn sehen.',
    moderator:
      'Discord verbirgt diesen Befehl vor Mitgliedern ohne „Nachrichten verwalten“. Gib ihn auch unter Servereinstellungen → Integrationen für die Rollen frei, damit sie ihn sehen.',
  },
};
