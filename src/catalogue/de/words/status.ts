import type { Catalogue } from '../../shapes.ts';

/** How the bot is doing. */
export const status: Catalogue['status'] = {
  title: 'Wie es Concordance geht',
  version: (version, node) => `Concordance ${version}, auf Node.js ${node}`,
  since: (time) => `Gestartet ${time}`,
  works: (works, length) => `${works}, ${length}`,
  index: {
    complete: 'Alle Werke sind im Index.',
    filling: (missing) => `Noch nicht im Index, der gerade aufgebaut wird: ${missing}.`,
    encoding: (missing) =>
      `Noch nicht nach der Bedeutung verglichen; bis dahin wird dort nach Wörtern gesucht: ${missing}.`,
  },
  clock: {
    title: 'Die Uhr des Rechners, auf dem der Bot läuft, geht falsch',
    says: (here) => `Sie zeigt ${here}.`,
    discord: (there) => `Bei Discord ist es ${there}.`,
    store: (there) => `Letzte Aktion des Bots: ${there}. Discord war zum Vergleich nicht erreichbar.`,
    consequence:
      'Bis die Person, die den Bot betreibt, sie richtig stellt, wird nichts nach Ablauf seiner Frist gelöscht und nichts zu festen Zeiten gepostet.',
  },
  errors: {
    title: 'Letzte Fehler in dieser Gruppe',
    none: 'Keine seit dem Start.',
    line: (id, on, time) => `\`${id}\` in ${on}, ${time}`,
  },
  permissions: {
    title: 'Berechtigungen',
    allThere: (channels) => `In den ${channels} Kanälen dieses Servers fehlt nichts.`,
    unknown: 'Der Bot ist nicht auf diesem Server, deshalb lassen sich seine Berechtigungen nicht prüfen.',
    consequence:
      'Befehle funktionieren auch ohne sie; aber in diesen Kanälen kann der Bot Erwähnungen nicht beantworten, keine Dateien senden oder keine Treffen posten:',
    missing: (channel, permissions) => `In ${channel} fehlt: ${permissions}`,
  },
};
