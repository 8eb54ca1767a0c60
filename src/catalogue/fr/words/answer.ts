import type { Catalogue } from '../../catalogue.ts';

/** Answers and abstentions. */
export const answer: Catalogue['answer'] = {
  inShort: 'En bref',
  moreFromTexts: 'Autres extraits des textes',
  textsDoNotSay: 'Les textes ne le disent pas.',
  closest: 'Ce qui s’en approche le plus, sans être une réponse :',
  inContext: 'Les citations, en gras, dans le texte qui les entoure.',
  moreContext: 'Plus de contexte',
  earlierQuotes: 'Citations précédentes',
  moreQuotes: 'Plus de citations',
  keptInLog: (command) =>
    `La question est gardée dans le registre du groupe ; ${command} la modifie ou la retire.`,
};
