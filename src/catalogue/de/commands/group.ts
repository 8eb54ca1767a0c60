import type { CommandCatalogue } from '../../shapes.ts';

/** The group, its members and the bot itself. */
export const group: CommandCatalogue = {
  host: ['leitung', 'Für die Leitung: Treffen, Gespräche, Impulse, Rückblicke, Abstimmungen, Leselinie'],
  group: ['gruppe', 'Was diese Gruppe bestimmt'],
  'group setup': [
    'einrichten',
    'Leitung, Kanal für Treffen, Zeitzone, Ruhezeit, Leselinie, Dauer der Aufbewahrung',
  ],
  'group setup host-role': ['rolle-der-leitung', 'Wer diese Rolle hat, darf, was die Leitung darf'],
  'group setup channel': ['kanal', 'Wo Treffen, Erinnerungen und Impulse gepostet werden'],
  'group setup time-zone': ['zeitzone', 'Die Zone, in der du Zeiten angibst, etwa Europe/Lisbon'],
  'group setup quiet-hours': [
    'ruhezeit',
    'Wann nichts automatisch gepostet wird, etwa 22:00-07:00, oder none',
  ],
  'group setup reading-line': ['leselinie', 'Ob Antworten nur nutzen, was gelesen ist'],
  'group setup questions-stay': [
    'fragen-bleiben',
    'Ob Fragen ohne den Namen bleiben, wenn die Daten eines Mitglieds gelöscht werden',
  ],
  'group setup keep-questions': ['fragen-speichern', 'Tage, bis Fragen gelöscht werden; 0 behält sie'],
  'group settings': [
    'einstellungen',
    'Wer Antworten sieht, wer Werke hinzufügt, welche gemeinsamen Werke offen sind',
  ],
  'host answers': ['antworten', 'Wie sicher der Bot sein muss, bevor er antwortet'],
  'host answers strictness': [
    'strenge',
    'Je strenger, desto öfter sagt er, dass es nicht in den Texten steht',
  ],
  'host answers strictness: strict': ['streng'],
  'host answers strictness: normal': ['normal'],
  'host answers strictness: lenient': ['nachsichtig'],
  'group audit': ['protokoll', 'Protokoll der Aktionen von Leitung, Moderation und Admins'],
  'group audit member': ['mitglied', 'Nur was dieses Mitglied getan hat'],
  'group audit from': ['von', 'Von diesem Tag an, etwa 2026-03-01'],
  'group audit to': ['bis', 'Bis zu diesem Tag'],
  'group audit export': ['export', 'Alles als Datei'],
  'group audit export: csv': ['CSV'],
  'group audit export: jsonl': ['JSON-Zeilen'],
  help: ['hilfe', 'Was Concordance tut, und seine Befehle'],
  privacy: ['datenschutz', 'Was über dich gespeichert ist: ansehen, herunterladen, löschen; nur für dich'],
  'privacy scope': ['bereich', 'In dieser Gruppe oder überall; in Direktnachrichten immer überall'],
  'privacy scope: here': ['diese Gruppe'],
  'privacy scope: everywhere': ['überall'],
  status: ['status', 'Wie es dem Bot hier geht; für die Leitung auch Fehler und fehlende Rechte'],
  'group setup moderators-channel': ['kanal-der-moderation', 'Wo die Moderation Meldungen sieht'],
};
