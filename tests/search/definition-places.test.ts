import { expect, it } from 'vitest';
import { findDefinitionPlaces } from '../../src/search/definition-places.ts';
import { LANGUAGES } from '../../src/text/languages/languages.ts';
import { findTerms } from '../../src/text/terms.ts';

it.each([
  ['en', 'A wrangle, as they say, is loud.', false],
  ['en', 'A wrangle is a meeting without a vote.', true],
  ['en', 'Wrangles are what others call meetings.', true],
  ['en', 'Wrangle means a meeting.', true],
  ['en', 'A wrangle, that is, a meeting without a vote, is loud.', true],
  ['en', 'Each wrangle (a meeting without a vote) is loud.', true],
  ['en', 'A meeting without a vote is called a wrangle.', true],
  ['en', 'We speak of a wrangle if nobody votes.', true],
  ['en', 'By a wrangle I mean a meeting without a vote.', true],
  ['en', 'Wrangle (WR) is a kind of meeting.', true],
  ['en', 'The end of the wrangle is a feast.', false],
  ['en', 'The wrangle was long.', false],
  ['en', 'Is a wrangle a meeting?', false],
  ['en', 'In 1811 the wrangle (1809) ended.', false],
  ['de', 'Ein Stillgang ist eine Überfahrt ohne Worte.', true],
  ['de', 'Unter einem Stillgang versteht man eine Überfahrt.', true],
  ['de', 'Eine Überfahrt ohne Worte heißt Stillgang.', true],
  ['de', 'Der Stillgang war lang.', false],
  ['fr', 'Une veillée est une nuit sans sommeil.', true],
  ['fr', 'On appelle veillée une nuit sans sommeil.', true],
  ['fr', 'Par veillée on entend une nuit sans sommeil.', true],
  ['fr', 'La veillée était longue.', false],
] as const)('in %s, %j defines what is asked: %s', (code, text, isDefined) => {
  const language = LANGUAGES[code];
  const asked = new Set(findTerms('wrangle Stillgang veillée', language).map(({ lexeme }) => lexeme.stem));
  const terms = findTerms(text, language);
  const own = new Set([...asked].filter((stem) => terms.some(({ lexeme }) => lexeme.stem === stem)));
  expect(findDefinitionPlaces({ text, terms, asked: own }, language).length > 0).toBe(isDefined);
});
