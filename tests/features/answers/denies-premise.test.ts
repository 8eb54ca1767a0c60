import { expect, it } from 'vitest';
import { deniesPremise } from '../../../src/features/answers/denies-premise.ts';
import { LANGUAGES } from '../../../src/text/languages/languages.ts';

it.each([
  ['en', 'When did Merrow sign the charter?', 'The people of Merrow refused to sign.', true],
  ['en', 'Who did Hester marry?', 'Hester never married.', true],
  ['en', 'Where is the station?', 'The station was never built.', false],
  ['en', 'When was the station built?', 'The station was never built.', true],
  ['en', 'Did Hester marry?', 'Hester never married.', false],
  ['en', 'Why did Hester never marry?', 'Hester never married.', false],
  ['en', 'When did Merrow sign the charter?', 'Merrow signed it, and nobody sang.', false],
  ['de', 'Wann unterschrieb Merrow den Vertrag?', 'Merrow unterschrieb den Vertrag nie.', true],
  ['fr', 'Quand Merrow a-t-il signé le bail ?', 'Merrow n’a jamais signé le bail.', true],
] as const)('in %s, what %j takes for granted is denied by %j: %s', (code, question, sentence, isDenied) => {
  expect(deniesPremise(question, sentence, LANGUAGES[code])).toBe(isDenied);
});
