import type { Catalogue } from '../../catalogue.ts';

/** How the bot is doing. */
export const status: Catalogue['status'] = {
  title: 'Wie es Concordance geht',
  version: (version, node) => `Concordance ${version}, auf Node.js ${node}`,
  since: (time) => `Gestartet ${time}`,
  works: (works, length) => `${works}, ${length}`,
  index: {
    complete: 'Alle Werke sind im Index.',
    filling: (missing) => `Noch nicht im Index, der gerade gefüllt wird: ${missing}.`,
    encoding: (missing) =>
      `Noch nicht dem Sinn nach verglichen; bis dahin wird dort nach Wörtern gesucht: ${missing}.`,
  },
  clock: {
    title: 'Die Uhr des Rechners, auf dem der Bot läuft, kann nicht stimmen',
    says: (here) => `Sie zeigt ${here}.`,
    discord: (there) => `Bei Discord ist es ${there}.`,
    store: (there) => `Zuletzt hat der Bot etwas getan: ${there}. Discord kann nicht gefragt werden.`,
    consequence:
      'Bis sie richtig gestellt ist, wird nichts seines Alters wegen gelöscht und nichts zu festen Zeiten gepostet.',
  },
  errors: {
    title: 'Letzte Fehler in dieser Gruppe',
    none: 'Keine seit dem Start.',
    line: (id, on, time) => `\`${id}\` in ${on}, ${time}`,
  },
  permissions: {
    title: 'Rechte',
    allThere: (channels) => `In den ${channels} Kanälen dieses Servers fehlt nichts.`,
    unknown: 'Der Bot kennt diesen Server nicht; seine Rechte lassen sich nicht nachsehen.',
    consequence:
      'Befehle gehen auch ohne sie; aber wer den Bot in diesen Kanälen erwähnt, bekommt keine Antwort oder keine mit Datei, und Treffen können nicht gepostet werden:',
    missing: (channel, permissions) => `In ${channel} fehlt: ${permissions}`,
  },
};
