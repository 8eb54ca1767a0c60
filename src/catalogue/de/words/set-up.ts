import type { Catalogue } from '../../catalogue.ts';

/** How a group is set up. */
export const setUp: Catalogue['setUp'] = {
  title: 'Einrichtung dieser Gruppe',
  hosts: {
    byRole: (role) => `Leitung: ${role}, und wer Events, Nachrichten oder den Server verwalten darf`,
    byPermission:
      'Leitung: wer Events, Nachrichten oder den Server verwalten darf. Mit `host-role` benennst du eine Rolle.',
    hidden: (commands) =>
      `Discord zeigt ihr ${commands} erst, wenn die Rolle sie unter Servereinstellungen → Integrationen verwenden darf`,
    notEveryone: 'Es können nicht alle die Leitung sein. Wähl eine Rolle, die nur die Leitung hat.',
  },
  meetings: {
    in: (channel) => `Treffen, Erinnerungen und Impulse: in ${channel}`,
    nowhere: 'Treffen, Erinnerungen und Impulse: noch nirgends. Mit `channel` sagst du, wo.',
    ready: 'Dort fehlt nichts.',
    missing: (permissions) =>
      `**Dort fehlt dem Bot: ${permissions}.** Wer diesen Server verwaltet, kann es der Rolle des Bots geben.`,
    gone: '**Diesen Kanal gibt es nicht mehr, oder der Bot sieht ihn nicht.** Wähl einen anderen.',
  },
  moderators: {
    in: (channel) => `Was der Moderation gesagt wird: in ${channel}`,
    nowhere:
      'Was der Moderation gesagt wird: nur in /mod log. Mit `kanal-der-moderation` auch in einem Kanal.',
    open: '**Diesen Kanal können alle sehen, darum wird dort nichts gepostet.** Nimm @everyone das Recht „Kanal ansehen“, oder wähl einen anderen.',
  },
  zone: (zone, clock) => `Zeitzone: ${zone}, dort ist es jetzt ${clock}`,
  noSuchZone: (typed) =>
    `Eine Zeitzone „${typed}“ gibt es nicht. Wähl eine aus der Liste, die sich beim Tippen öffnet, etwa Europe/Lisbon.`,
  quiet: {
    hours: (from, to) => `Ruhezeit: von ${from} bis ${to} wird nichts von selbst gepostet`,
    none: 'Ruhezeit: keine',
  },
  noQuietHours: (typed) => `„${typed}“ ist keine Ruhezeit. Schreib sie als 22:00-07:00, oder schreib none.`,
  readingLine: {
    on: 'Leselinie: Antworten halten sich an das Gelesene, in Werken, die eine Linie haben',
    off: 'Leselinie: aus; Antworten schöpfen aus ganzen Werken',
  },
  retention: {
    days: (days) => `Aufbewahrung der Fragen: ${days}`,
    never: 'Aufbewahrung der Fragen: bis sie zurückgezogen werden',
  },
  more: (settings) => `Wer Antworten sieht, wer Werke hinzufügen darf, und die Sprache: ${settings}`,
};
