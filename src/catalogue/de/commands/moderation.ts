import type { CommandCatalogue } from '../../shapes.ts';

/** What moderators do, and what members tell them. */
export const moderation: CommandCatalogue = {
  topic: ['thema', 'Was ein Thema in dieser Gruppe war; für die Moderation'],
  'topic lookup': ['nachsehen', 'Was die Texte zu einem Thema sagen und was dazu gefragt wurde'],
  'topic lookup topic': ['thema', 'Ein Wort, ein Name oder eine Frage'],
  'topic lookup days': ['tage', 'Wie weit zurück; ohne Angabe 84 Tage'],
  'topic trends': ['trends', 'Wonach mehr oder weniger gefragt wird als zuvor'],
  'topic trends days': ['tage', 'Wie weit zurück; ohne Angabe 84 Tage'],
  'Back to the text': [
    'Zurück zum Text',
    'Zeigt die Stellen, um die es in einer Nachricht geht, um sie ohne sie zu posten',
  ],
  mod: ['mod', 'Für die Moderation: Slowmode, Notizen, Protokoll und die Gründe, die alle lesen können'],
  'mod note': ['notiz', 'Eine Notiz für die Moderation: über ein Mitglied, ein Thema oder beides'],
  'mod note text': ['text', 'Was die anderen wissen sollen'],
  'mod note member': ['mitglied', 'Um wen es geht'],
  'mod note topic': ['thema', 'Worum es geht'],
  'mod note message': ['nachricht', 'Link zu einer Nachricht, die dazugehört'],
  'mod log': ['protokoll', 'Was die Moderation hier notiert und getan hat und was ihr gemeldet wurde'],
  'mod log member': ['mitglied', 'Nur was über dieses Mitglied ist'],
  'mod log from': ['von', 'Ab diesem Tag: 2026-12-01, oder ein Wochentag'],
  'mod log to': ['bis', 'Bis zu diesem Tag'],
  'mod log export': ['export', 'Alles als Datei'],
  'mod log export: csv': ['CSV, für Tabellen'],
  'mod log export: json': ['JSON'],
  'mod reasons': [
    'gründe',
    'Warum die Moderation handelt, wie alle es lesen können: Liste ansehen und ändern',
  ],
  reasons: ['gründe', 'Warum die Moderation dieser Gruppe handelt, und was du ihr melden kannst'],
  'Notes and cases': [
    'Notizen und Meldungen',
    'Zeigt der Moderation alles, was ihr Protokoll über ein Mitglied enthält',
  ],
  'mod slowmode': ['slowmode', 'Einen Kanal für eine Zeit langsam machen; danach ist er wie zuvor'],
  'mod slowmode channel': ['kanal', 'Welcher Kanal oder Thread'],
  'mod slowmode seconds': ['sekunden', 'Sekunden zwischen zwei Nachrichten desselben Mitglieds'],
  'mod slowmode for': ['für', 'Wie lange, etwa 30m oder 2h'],
  'mod slowmode reason': ['grund', 'Einer der Gründe der Gruppe; der Kanal liest ihn'],
  'mod end-slowmode': ['slowmode-beenden', 'Den Slowmode von /mod slowmode vor der Zeit beenden'],
  'mod end-slowmode channel': ['kanal', 'Welcher Kanal oder Thread; ohne Angabe dieser'],
  'Move to a thread': [
    'In einen Thread verschieben',
    'Gibt einer Nebenfrage aus ihrer Nachricht einen eigenen Thread',
  ],
  'Tell the moderators': [
    'Der Moderation melden',
    'Meldet der Moderation eine Nachricht; im Kanal erscheint nichts',
  ],
};
