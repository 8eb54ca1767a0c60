import type { Catalogue } from '../../shapes.ts';

/** Why a text is not fetched from the web. */
export const addresses: Catalogue['addresses'] = {
  noAddress:
    'Ce n’est pas une adresse web. Une adresse web commence par https:// et ne contient pas d’espaces.',
  otherProtocol: (protocol) => `Le bot ne récupère que les adresses http et https, pas ${protocol}.`,
  withPassword:
    'Le bot ne récupère pas les adresses avec un nom d’utilisateur ou un mot de passe. Enregistrez la page et importez le fichier.',
  notPublic: (host) =>
    `${host} n’est pas une adresse internet publique : le bot ne la récupère pas. Enregistrez la page et importez le fichier.`,
  noSite: (host) => `Aucun site n’a été trouvé à ${host}. Vérifiez l’orthographe de l’adresse.`,
  leadsNowhere: (host) => `${host} redirige vers quelque chose qui n’est pas une adresse web.`,
  leadsOn: (most) => `L’adresse redirige plus de ${most} fois ; le bot a abandonné.`,
  noPage: (address, status) => `Il n’y a pas de page à ${address} (${status}).`,
  notNow: (host, status) =>
    `${host} ne peut pas fournir la page en ce moment (${status}). Réessayez plus tard.`,
  notGiven: (host, status) =>
    `${host} ne laisse pas le bot lire la page (${status}). Enregistrez-la dans votre navigateur et importez le fichier.`,
  tooSlow: (seconds) => `Le site a mis plus de ${seconds} secondes à répondre ; le bot a abandonné.`,
  notFetched: (why) => `La page n’a pas pu être récupérée (${why}).`,
  packedOddly: (address, coding) =>
    `${address} utilise une compression que le bot ne connaît pas (${coding}).`,
  noText: (address, type, readable) =>
    `${address} ne contient pas de texte que le bot puisse lire (${type}). ${readable}`,
};
