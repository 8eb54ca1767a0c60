import type { Catalogue } from '../../catalogue.ts';

/** Answers and abstentions. */
export const answer: Catalogue['answer'] = {
  inShort: 'Kurz gesagt',
  moreFromTexts: 'Mehr aus den Texten',
  textsDoNotSay: 'Die Texte sagen es nicht.',
  closest: 'Was dem am nächsten kommt, aber keine Antwort ist:',
  inContext: 'Die Zitate, fett, mit dem Text um sie herum.',
  moreContext: 'Mehr Kontext',
  earlierQuotes: 'Frühere Zitate',
  moreQuotes: 'Mehr Zitate',
  keptInLog: (command) =>
    `Die Frage steht im Verzeichnis der Gruppe; ${command} ändert sie oder zieht sie zurück.`,
};
