import type { Catalogue } from '../../catalogue.ts';

/** Why a text is not fetched from the web. */
export const addresses: Catalogue['addresses'] = {
  noAddress: 'Das ist keine Webadresse. Sie beginnt mit https:// und hat keine Leerzeichen.',
  otherProtocol: (protocol) => `Nur Adressen mit http und https werden geholt, nicht ${protocol}.`,
  withPassword:
    'Adressen mit Benutzername oder Passwort werden nicht geholt. Speichere die Seite und importiere die Datei.',
  notPublic: (host) =>
    `${host} ist keine Adresse des offenen Internets und wird nie geholt. Speichere die Seite und importiere die Datei.`,
  noSite: (host) => `Es gibt keine Website namens ${host}. Prüf, wie die Adresse geschrieben ist.`,
  leadsNowhere: (host) => `${host} leitet zu etwas weiter, das keine Adresse ist.`,
  leadsOn: (most) => `Die Adresse leitet mehr als ${most} Mal weiter; der Versuch wurde abgebrochen.`,
  noPage: (address, status) => `Unter ${address} gibt es keine Seite (${status}).`,
  notNow: (host, status) =>
    `${host} kann die Seite gerade nicht liefern (${status}). Versuch es später noch einmal.`,
  notGiven: (host, status) =>
    `${host} gibt dem Bot die Seite nicht (${status}). Speichere sie in deinem Browser und importiere die Datei.`,
  tooSlow: (seconds) =>
    `Die Website brauchte für die Seite länger als ${seconds} Sekunden; der Versuch wurde abgebrochen.`,
  notFetched: (why) => `Die Seite ließ sich nicht holen (${why}).`,
  packedOddly: (address, coding) => `${address} ist auf unbekannte Weise gepackt (${coding}).`,
  noText: (address, type, readable) =>
    `Unter ${address} liegt kein Text, der gelesen werden kann (${type}). ${readable}`,
};
