import type { Catalogue } from '../../shapes.ts';
import { listWords } from './grammar.ts';
import { commandNames } from '../../command-names.ts';
import { fr } from '../commands/fr.ts';

const { option } = commandNames(fr);

const editable = ['title', 'author', 'edition', 'licence', 'source_url'].map(
  (name) => `\`${option(`group edit ${name}`)}\``,
);

/** A text that takes the place of another, in French. */
export const reimports: Catalogue['reimports'] = {
  again: 'Réimporter',
  howForFile: (title) =>
    `« ${title} » vient d’un fichier. Utilisez /add avec le meilleur fichier et choisissez cette œuvre dans \`${option('add replaces')}\` : vous verrez ce qui change avant que rien ne change.`,
  mayNotReplace: 'Seuls les admins peuvent remplacer une œuvre.',
  preview: (title) => `Réimporter « ${title} » ?`,
  applied: (title) => `Le nouveau texte de « ${title} » est en place`,
  undone: (title) => `« ${title} » est de nouveau comme avant`,
  confirmed: (title) => `Le nouveau texte de « ${title} » reste ; l’ancien est supprimé`,
  cancelled: 'Rien n’a été modifié.',
  words: (before, after) => `Avant : ${before}. Maintenant : ${after}.`,
  moved: (places) => `Retrouvés mot pour mot : ${places}.`,
  mended: (quotations) => `Retrouvées avec un nouveau libellé : ${quotations}.`,
  lost: (places) => `Introuvables dans l’autre texte : ${places}. Là, tout reste en l’état.`,
  noneLost: 'Rien n’est perdu.',
  hidden: (places) => `${places} après votre ligne de lecture : le texte n’est pas montré.`,
  line: (before, after) =>
    `La ligne de lecture du groupe : à ${before} % avant, à ${after} % maintenant. Elle ne dépasse jamais un texte qui était caché.`,
  change: (before, after) => `« ${before} »\n→ « ${after} »`,
  place: (words) => `« ${words} »`,
  keptUntil: 'L’ancien texte est gardé jusqu’à votre confirmation. D’ici là, vous pouvez tout annuler.',
  open: 'Ce texte en a remplacé un autre, qui est gardé jusqu’à votre confirmation.',
  apply: 'Mettre en place',
  cancel: 'Ne rien changer',
  undo: 'Annuler',
  confirm: 'Garder le nouveau texte',
  over: 'Cette réimportation est terminée : confirmée, annulée, abandonnée ou remplacée par une autre. /sources montre l’œuvre telle qu’elle est.',
  endFirst: (title) => `« ${title} » a déjà été réimportée. Confirmez ou annulez d’abord.`,
  sameText: (title) => `Cela donne le même texte que « ${title} » a déjà. Rien n’a été modifié.`,
  twin: (title) =>
    `Le groupe a déjà ce texte, sous « ${title} ». Retirez-le d’abord avec /group remove ; ce qui s’y rapporte reviendra avec le texte.`,
  noAddress: (title) => `« ${title} » n’a pas d’adresse web. Donnez le fichier ou l’adresse d’où importer.`,
  edited: 'Corrigé, aussi dans les citations et le journal des questions',
  nothingToEdit: `Dites ce qu’il faut corriger : ${listWords(editable, 'or')}. « - » retire une indication.`,
};
