import type { Catalogue } from '../../shapes.ts';
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
  kept: (retention) => `Conservation : ${retention}`,
  operator: (address) => `Confidentialité de ce bot : ${address}`,
  takeAlong: 'Exporter',
  haveErased: 'Faire effacer …',
  exported: (place) =>
    `Tout ce qui est conservé sur vous ${places[place]} : un fichier pour les programmes et, s’il n’est pas trop gros, un autre à lire.`,
  tooLarge: (megabytes) =>
    `Vos données sont trop volumineuses pour un seul fichier sur Discord (${megabytes} Mo, compressées). Exportez-les groupe par groupe, ou demandez à la personne qui exploite le bot.`,
  offer: (place) => `Effacer vos données ${places[place]} ?`,
  goes: 'Ceci sera effacé :',
  stays: 'Ceci restera, sans votre nom :',
  others:
    'Ce que d’autres ont écrit leur appartient, même si votre nom y figure. Les messages des salons sont chez Discord ; supprimez-les là-bas. Une œuvre que vous avez ajoutée reste au groupe.',
  cases: (days) =>
    `Les signalements au sujet d’un membre, et le texte du message conservé comme preuve avec chacun, ne sont jamais listés ici, qu’il y en ait ou non. Cela protège la personne qui a signalé et le groupe (RGPD, articles 15, paragraphe 4, et 17, paragraphe 3). Ils sont conservés ${days} jours au plus, ou moins si le groupe en a décidé ainsi, puis effacés. Si vous effacez vos données, votre identité en est aussitôt retirée ; le texte reste jusque-là.`,
  confirm: 'Effacer définitivement',
  keep: 'Tout conserver',
  unchanged: 'Rien n’a été effacé.',
  changed:
    'Rien n’a été effacé : cette liste est trop ancienne, ou vos données ont changé depuis. Regardez à nouveau.',
  erased: (goes, stays) =>
    `C’est fait : ${entries(goes, stays)} Il n’en reste rien dans les fichiers du bot. Les sauvegardes faites avant le contiennent jusqu’à ce que la personne qui exploite le bot les supprime.`,
  notYetGone: (goes, stays) =>
    `C’est fait : ${entries(goes, stays)} Personne ne le verra plus, mais il en reste des traces dans le fichier du bot, car un autre programme est en train de le lire. Le bot réessaie toutes les heures.`,
};
