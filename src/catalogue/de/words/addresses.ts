import type { Catalogue } from '../../shapes.ts';

/** Why a text is not fetched from the web. */
export const addresses: Catalogue['addresses'] = {
  noAddress: 'Das ist keine Webadresse. Eine Webadresse beginnt mit https:// und enthält keine Leerzeichen.',
  otherProtocol: (protocol) => `Nur Adressen mit http oder https werden abgerufen, nicht ${protocol}.`,
  withPassword:
    'Adressen mit Benutzername oder Passwort werden nicht abgerufen. Speichere die Seite und importiere die Datei.',
  notPublic: (host) =>
    `${host} ist keine öffentliche Internetadresse, deshalb ruft der Bot sie nicht ab. Speichere die Seite und importiere die Datei.`,
  noSite: (host) => `Unter ${host} wurde keine Website gefunden. Prüfe die Schreibweise der Adresse.`,
  leadsNowhere: (host) => `${host} leitet zu etwas weiter, das keine Webadresse ist.`,
  leadsOn: (most) => `Die Adresse leitet mehr als ${most}-mal weiter; der Bot hat abgebrochen.`,
  noPage: (address, status) => `Unter ${address} gibt es keine Seite (${status}).`,
  notNow: (host, status) =>
    `${host} kann die Seite gerade nicht ausliefern (${status}). Versuche es später noch einmal.`,
  notGiven: (host, status) =>
    `${host} lässt den Bot die Seite nicht lesen (${status}). Speichere sie in deinem Browser und importiere die Datei.`,
  tooSlow: (seconds) =>
    `Die Website hat nach ${seconds} Sekunden noch nicht geantwortet; der Bot hat abgebrochen.`,
  notFetched: (why) => `Die Seite konnte nicht abgerufen werden (${why}).`,
  packedOddly: (address, coding) =>
    `${address} verwendet eine Komprimierung, die der Bot nicht kennt (${coding}).`,
  noText: (address, type, readable) =>
    `${address} enthält keinen Text, den der Bot lesen kann (${type}). ${readable}`,
};
