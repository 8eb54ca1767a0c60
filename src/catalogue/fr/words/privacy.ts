import type { Catalogue } from '../../catalogue.ts';
import { createCounter } from '../../plural.ts';

const counted = createCounter('fr');
const places = { here: 'dans ce groupe', everywhere: 'partout' };
const entries = (goes: number, stays: number) =>
  `${counted(goes, { one: 'entrée effacée', other: 'entrées effacées' })}, ${counted(stays, { one: 'entrée reste', other: 'entrées restent' })} sans votre nom.`;

/** What is held about members, and how they take it along or have it erased. */
export const privacy: Catalogue['privacy'] = {
  formerMember: 'un ancien membre',
  questions: {
    stay: 'Quand les données d’un membre sont effacées, ses questions restent, sans son nom',
    go: 'Quand les données d’un membre sont effacées, ses questions le sont aussi',
  },
  held: (place) => `Ce qui est conservé sur vous ${places[place]}`,
  nothing: (place) => `Rien de ce qui peut être listé n’est conservé sur vous ${places[place]}.`,
  kept: (retention) => `Durée : ${retention}`,
  operator: (address) => `Ce que dit de la vie privée l’exploitant de ce bot : ${address}`,
  next: (exporting, erasing) => `L’emporter : ${exporting} · Le faire effacer : ${erasing}`,
  exported: (place) =>
    `Tout ce qui est conservé sur vous ${places[place]} : un fichier pour les programmes et, s’il n’est pas trop grand, un autre à lire.`,
  tooLarge: (megabytes) =>
    `Vos données dépassent ce que Discord accepte en un fichier (${megabytes} Mo, compressées). Exportez-les groupe par groupe, ou demandez à l’exploitant du bot.`,
  offer: (place) => `Effacer vos données ${places[place]} ?`,
  goes: 'Ceci est effacé :',
  stays: 'Ceci reste, sans votre nom :',
  others:
    'Ce que d’autres ont écrit reste à eux, même si votre nom y figure. Les messages dans les salons de Discord relèvent de Discord ; supprimez-les là-bas. Une œuvre que vous avez ajoutée reste au groupe.',
  cases: (days) =>
    `Les signalements au sujet d’un membre, et le texte du message gardé comme preuve avec chacun, ne sont listés pour personne, qu’il y en ait ou non : cela protège qui a signalé, et le groupe (RGPD, articles 15(4) et 17(3)). Ils sont gardés ${days} jours au plus, moins si le groupe en a décidé ainsi, puis effacés. Effacer vos données en retire aussitôt votre identité ; les mots restent jusque-là.`,
  confirm: 'Effacer définitivement',
  keep: 'Tout garder',
  unchanged: 'Rien n’a été effacé.',
  changed:
    'Rien n’a été effacé : ceci date de trop longtemps, ou autre chose est conservé désormais. Regardez à nouveau.',
  erased: (goes, stays) =>
    `C’est fait : ${entries(goes, stays)} Il n’en reste rien dans les fichiers du bot. Les sauvegardes faites avant le contiennent jusqu’à ce que l’exploitant du bot les supprime.`,
  notYetGone: (goes, stays) =>
    `C’est fait : ${entries(goes, stays)} Personne ne le verra plus, mais il en reste des traces dans le fichier du bot, car un autre programme le lit. Le bot réessaie toutes les heures.`,
};
