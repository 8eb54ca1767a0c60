import type { Catalogue } from '../../shapes.ts';

/** Answers and abstentions. */
export const answer: Catalogue['answer'] = {
  inShort: 'En bref',
  moreFromTexts: 'Autres extraits des textes',
  verdicts: {
    answer: 'Réponse',
    close: 'Proche, sans certitude',
    silent: 'Les textes ne le disent pas',
  },
  closest: 'Les passages les plus proches, qui n’y répondent pas :',
  inContext: 'Les citations, en gras, avec le texte qui les entoure.',
  wasRight: 'Était-ce juste ? Oui',
  wasWrong: 'Était-ce juste ? Non',
  noted: (isRight) =>
    `Merci. Votre « ${isRight ? 'oui' : 'non'} » compte pour l’animation, sans votre nom. Si vous changez d’avis, appuyez sur l’autre bouton.`,
  moreContext: 'Plus de contexte',
  earlierQuotes: 'Citations précédentes',
  moreQuotes: 'Plus de citations',
  /** How a question that leans on earlier ones was read. */
  readAs: (question) => `Compris ainsi : ${question}`,
  askAsTyped: 'Poser telle quelle',
  searchAsTyped: 'Chercher tel quel',
  keptInLog: (command) =>
    `La question est conservée dans l’historique du groupe ; utilisez ${command} pour la modifier ou la retirer.`,
};
