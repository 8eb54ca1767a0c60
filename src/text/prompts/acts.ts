import type { PromptSentence } from './read-prompt-text.ts';

/** Deliberate acts, in the past and the present, about which one can ask "why". */
const ACTS =
  'refused|refuses|decided|decides|chose|chooses|agreed|agrees|promised|promises|offered|offers|gave|gives|took|takes|left|' +
  'leaves|kept|keeps|hid|hides|lied|told|asked|wrote|burned|burnt|signed|sold|bought|paid|voted|resigned|quit|joined|returned|' +
  'stayed|stopped|built|broke|stole|killed|saved|sent|threw|accepted|rejected|admitted|admits|denied|denies|confessed|' +
  'forgave|married|proposed|taught|trained|hired|fired|warned|threatened|handed|changed|brought|closed|opened|destroyed|' +
  'abolished|founded|invited|ordered|forbade|allowed|let|insisted|swore|betrayed|abandoned|turned down|gave up|helped|' +
  'followed|led|withdrew|tore|announced|published|copied|challenged|pretended|declined|redeemed|waited|went back';

const BETWEEN = String.raw`(?:,\s(?:who|a|an|the|whose)\s[^,]{1,80},)?\s(?:(?:had|has|have|then|also|never|only|always|simply|finally|quietly|at once|himself|herself)\s){0,2}`;
const ACT = new RegExp(String.raw`^${BETWEEN}(?:${ACTS})(?![\p{L}])`, 'u');

/** What may come before the person who acts: nothing, a title, or a time and place. */
const OPENING =
  /^(?:(?:In|On|At|By|After|Before|For|During|From)\s[^.;:“”]{1,50}[\s,])?(?:(?:Mrs?|Ms|Dr|Miss|Sir|Lady|Lord|Prof)\.?\s|(?:[Tt]he)\s\p{Ll}+\s)?$/u;

/** The person who acts in a sentence, as written there; null if no person of the text does. */
export function findAct({ text, persons }: Pick<PromptSentence, 'text' | 'persons'>): string | null {
  const actor = persons.find(
    ({ start, end }) => OPENING.test(text.slice(0, start)) && ACT.test(text.slice(end)),
  );
  return actor === undefined ? null : text.slice(actor.start, actor.end);
}
