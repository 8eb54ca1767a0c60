import type { Catalogue } from '../../catalogue.ts';

/** Why a text is not fetched from the web. */
export const addresses: Catalogue['addresses'] = {
  noAddress: 'Ceci n’est pas une adresse web. Elle commence par https:// et n’a pas d’espaces.',
  otherProtocol: (protocol) => `Seules les adresses http et https sont récupérées, pas ${protocol}.`,
  withPassword:
    'Les adresses avec un nom d’utilisateur ou un mot de passe ne sont pas récupérées. Enregistrez la page et importez le fichier.',
  notPublic: (host) =>
    `${host} n’est pas une adresse de l’internet ouvert, et n’est jamais récupérée. Enregistrez la page et importez le fichier.`,
  noSite: (host) => `Aucun site ne s’appelle ${host}. Vérifiez l’orthographe de l’adresse.`,
  leadsNowhere: (host) => `${host} renvoie vers ce qui n’est pas une adresse.`,
  leadsOn: (most) => `L’adresse renvoie plus de ${most} fois ailleurs ; la tentative a été abandonnée.`,
  noPage: (address, status) => `Il n’y a pas de page à ${address} (${status}).`,
  notNow: (host, status) =>
    `${host} ne peut pas donner la page en ce moment (${status}). Réessayez plus tard.`,
  notGiven: (host, status) =>
    `${host} ne donne pas la page au bot (${status}). Enregistrez-la dans votre navigateur et importez le fichier.`,
  tooSlow: (seconds) =>
    `Le site a mis plus de ${seconds} secondes à donner la page ; la tentative a été abandonnée.`,
  notFetched: (why) => `La page n’a pas pu être récupérée (${why}).`,
  packedOddly: (address, coding) => `${address} est compressée d’une manière inconnue (${coding}).`,
  noText: (address, type, readable) =>
    `${address} ne contient pas de texte qui puisse être lu (${type}). ${readable}`,
};
