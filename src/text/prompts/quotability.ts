import type { PromptSentence } from './read-prompt-text.ts';

/**
 * What makes a sentence worth discussing, weighted by hand: centrality and features of memorable lines
 * (C. Danescu-Niculescu-Mizil and others, 2012: general words, the present, no third person).
 */
const WORTH = {
  general: 0.5,
  abstract: 0.35,
  balance: 0.4,
  image: 0.3,
  shortEnough: 0.5,
  thirdPerson: -0.5,
  names: -0.5,
  hedge: -0.3,
  bareThe: -0.9,
  existential: -0.5,
  each: -0.6,
  secondPerson: -0.7,
  spoken: -0.2,
} as const;

const GENERAL =
  /(?<![\p{L}])(?:whoever|nobody|everybody|everyone|never|always|every|anyone|no|only|cannot|without|all|those who|people)(?![\p{L}])/giu;
const ABSTRACT =
  /(?<![\p{L}])(?:\p{L}{4,}(?:tion|sion|ity|ness|ment|ance|ence|ism|ship|dom|hood|cracy)s?|power|truth|freedom|law|rule|promise|money|love|fear|trust|work|art|duty|right|war|peace|death|time|knowledge|reason|virtue|hope|history)(?![\p{L}])/giu;
const THIRD_PERSON = /(?<![\p{L}])(?:he|she|him|his|her|they|them|their)(?![\p{L}])/iu;
const HEDGE =
  /(?<![\p{L}])(?:very|quite|rather a|perhaps|usually|probably|of course|etc|also|various|several|many of)(?![\p{L}])/iu;
const BALANCE =
  /;|,\s(?:and|but)\s(?:not\s)?|(?<![\p{L}])(\p{L}{4,})(?![\p{L}]).*(?<![\p{L}])\1(?![\p{L}])/iu;
const COPULA = /^(?:(?:an?|the)\s)?(?:\p{L}+\s){1,6}?(?:is|are)\s(?:an?|the|only|what|whoever)\s/iu;

/** How well an act can be asked about: central and told in few words. About -1 to 1.5. */
export function weighAct({ words, centrality }: PromptSentence): number {
  return boundCentrality(centrality) + WORTH.shortEnough * Number(words <= 28);
}

function boundCentrality(centrality: number): number {
  return 0.5 * Math.max(-1.5, Math.min(1.5, centrality));
}

/** How quotable a sentence is: higher is better; about -2 to 4. */
export function weighQuotability({ text, words, persons, voice, centrality }: PromptSentence): number {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const names = persons.length + (text.slice(1).match(/(?<=[\p{L},] )\p{Lu}\p{Ll}+/gu)?.length ?? 0);
  return (
    boundCentrality(centrality) +
    WORTH.general * Math.min(2, count(GENERAL)) +
    WORTH.abstract * Math.min(3, count(ABSTRACT)) +
    WORTH.balance * Number(BALANCE.test(text)) +
    WORTH.image * Number(COPULA.test(text)) +
    WORTH.shortEnough * Number(words <= 28) +
    WORTH.thirdPerson * Number(THIRD_PERSON.test(text)) +
    WORTH.names * Math.min(3, names) +
    WORTH.hedge * Number(HEDGE.test(text)) +
    WORTH.bareThe * Number(/^The\s\p{Ll}+\s(?!of|to|that|who|between)/u.test(text)) +
    WORTH.existential * Number(/^There\s/u.test(text)) +
    WORTH.each * Number(/^Each\s/u.test(text)) +
    WORTH.secondPerson * Number(/(?<![\p{L}])you(?![\p{L}])/iu.test(text)) +
    WORTH.spoken * Number(voice === 'speaker')
  );
}
