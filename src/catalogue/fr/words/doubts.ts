import type { Catalogue } from '../../shapes.ts';
import { listWords } from './grammar.ts';

const quoted = (words: readonly string[]) =>
  listWords(
    words.map((word) => `« ${word} »`),
    'or',
  );

/** What is weak about an answer that may not be one. */
export const doubts: Catalogue['doubts'] = {
  lines: (reasons) => reasons.join(' '),
  missing: (words, isLined) =>
    `Aucun passage ne mentionne ${quoted(words)}${isLined ? ', dans ce qui a été lu jusqu’ici' : ''}.`,
  noNumber: 'Vous demandez un nombre, et ces phrases n’en donnent pas.',
  denied: 'Le texte semble nier ce que la question suppose.',
  reversed: (asked, told) => `La question porte sur « ${asked} », et cette phrase dit « ${told} ».`,
  affirmed: 'Vous demandez ce qui n’est pas, et cette phrase dit ce qui est.',
  apart: (words) => `Le meilleur passage ne mentionne pas ${quoted(words)}.`,
  weak: 'Les mots s’y trouvent, mais dispersés ou employés autrement.',
};

/** Whose words a quotation of an answer gives. */
export const voices: Catalogue['voices'] = {
  speaker: (name) => `c’est ${name} qui parle`,
  setOff: 'l’auteur cite quelqu’un ici',
  spoken: 'quelqu’un parle ici : ce ne sont pas les mots de l’auteur',
  reported: (cue) => `l’auteur rapporte l’opinion de quelqu’un : « ${cue} »`,
};
