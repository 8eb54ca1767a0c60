import type { Catalogue } from '../../shapes.ts';

/** Answers and abstentions. */
export const answer: Catalogue['answer'] = {
  inShort: 'Kurz gesagt',
  moreFromTexts: 'Mehr aus den Texten',
  verdicts: {
    answer: 'Antwort',
    close: 'Nah dran, nicht sicher',
    silent: 'Das steht nicht in den Texten',
  },
  closest: 'Die ähnlichsten Stellen, die aber keine Antwort geben:',
  inContext: 'Die Zitate (fett) mit dem umgebenden Text.',
  wasRight: 'War das richtig? Ja',
  wasWrong: 'War das richtig? Nein',
  noted: (isRight) =>
    `Danke. Dein „${isRight ? 'Ja' : 'Nein'}“ zählt für die Leitung, ohne deinen Namen. Wenn du es dir anders überlegst, drück auf den anderen Button.`,
  moreContext: 'Mehr Kontext',
  earlierQuotes: 'Frühere Zitate',
  moreQuotes: 'Mehr Zitate',
  /** How a question that leans on earlier ones was read. */
  readAs: (question) => `Gelesen als: ${question}`,
  askAsTyped: 'Wörtlich fragen',
  searchAsTyped: 'Wörtlich suchen',
  keptInLog: (command) =>
    `Die Frage steht im Fragenverlauf der Gruppe; mit ${command} kannst du sie ändern oder zurückziehen.`,
};
