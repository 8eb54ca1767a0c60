import type { Catalogue } from '../../shapes.ts';
import { commandNames } from '../../command-names.ts';
import { de } from '../commands/de.ts';

const { option } = commandNames(de);

/** How a group is set up. */
export const setUp: Catalogue['setUp'] = {
  title: 'Einrichtung dieser Gruppe',
  hosts: {
    byRole: (role) => `Leitung: ${role} und alle, die Events, Nachrichten oder den Server verwalten dürfen`,
    byPermission: `Leitung: alle, die Events, Nachrichten oder den Server verwalten dürfen. Mit \`${option('group setup host-role')}\` legst du eine Rolle fest.`,
    hidden: (commands) =>
      `Discord zeigt ihr ${commands} erst, wenn die Rolle unter Servereinstellungen → Integrationen dafür freigegeben ist`,
    notEveryone:
      'Die Rolle @everyone kann nicht die Rolle der Leitung sein. Wähle eine Rolle, die nur die Leitung hat.',
  },
  meetings: {
    in: (channel) => `Treffen, Erinnerungen und Impulse: in ${channel}`,
    nowhere: `Treffen, Erinnerungen und Impulse: noch nicht festgelegt. Mit \`${option('group setup channel')}\` legst du fest, wo.`,
    ready: 'Dort fehlt nichts.',
    missing: (permissions) =>
      `**Dort fehlt dem Bot: ${permissions}.** Admins dieses Servers können es der Rolle des Bots erlauben.`,
    forum: (tag) =>
      `In einem Forum ist alles ein eigener Beitrag: jedes Treffen, jeder Impuls und jede Erinnerung${tag === null ? '' : `, mit dem Tag „${tag}“, denn dort braucht jeder Beitrag eines`}.`,
    gone: '**Diesen Kanal gibt es nicht mehr, oder der Bot sieht ihn nicht.** Wähle einen anderen.',
  },
  moderators: {
    in: (channel) => `Meldungen an die Moderation: in ${channel}`,
    nowhere: `Meldungen an die Moderation: nur in /mod log. Mit \`${option('group setup moderators-channel')}\` kommen sie auch in einen Kanal.`,
    open: '**Diesen Kanal können alle sehen, deshalb wird dort nichts gepostet.** Entziehe @everyone „Kanal ansehen“ oder wähle einen anderen Kanal.',
  },
  steps: {
    again: 'In drei Schritten',
    title: (step) => `Concordance einrichten: Schritt ${step} von 3`,
    next: 'Nächster Schritt',
    later: (setup) =>
      `Du kannst jederzeit aufhören. ${setup} bringt dich hierher zurück und hat alles Weitere.`,
    language: 'Welche Sprache soll der Bot hier sprechen?',
    hosts: (commands) =>
      `Wer leitet eure Treffen? Wähle die Rolle und gib ihr unter Servereinstellungen → Integrationen ${commands} frei, damit Discord sie den Mitgliedern mit dieser Rolle zeigt.`,
    chooseHosts: 'Rolle der Leitung',
    works: (works, command) => `Eure Gruppe kann jetzt ${works} befragen: ${command}`,
    add: (command) => `Füge ein eigenes hinzu, als Datei oder mit seiner Adresse: ${command}`,
    lookAgain: 'Neu zählen',
    try: 'Frage eure Texte etwas. Nur du siehst die Antwort.',
    ask: 'Eine Frage stellen',
    question: 'Deine Frage',
    here: 'Treffen in diesem Kanal',
  },
  zone: (zone, clock) => `Zeitzone: ${zone}, dort ist es jetzt ${clock}`,
  noSuchZone: (typed) =>
    `Eine Zeitzone „${typed}“ gibt es nicht. Wähle eine aus der Liste, die sich beim Tippen öffnet, etwa Europe/Lisbon.`,
  quiet: {
    hours: (from, to) => `Ruhezeit: von ${from} bis ${to} wird nichts automatisch gepostet`,
    none: 'Ruhezeit: keine',
  },
  noQuietHours: (typed) =>
    `„${typed}“ lässt sich nicht als Ruhezeit lesen. Schreibe sie wie 22:00-07:00 oder schreibe none.`,
  readingLine: {
    on: 'Leselinie: Antworten nutzen nur, was gelesen ist, bei Werken mit einer Linie',
    off: 'Leselinie: aus; Antworten nutzen ganze Werke',
  },
  retention: {
    days: (days) => `Aufbewahrung der Fragen: ${days}`,
    never: 'Aufbewahrung der Fragen: bis sie zurückgezogen werden',
  },
  more: (settings) => `Wer Antworten sieht, wer Werke hinzufügen darf, und die Sprache: ${settings}`,
};
