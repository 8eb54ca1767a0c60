import { expect, it } from 'vitest';
import { findDenialPlaces } from '../../src/search/denial-places.ts';
import { LANGUAGES } from '../../src/text/languages/languages.ts';
import { findTerms } from '../../src/text/terms.ts';

it.each([
  ['en', 'sign charter', 'The people refused to sign.', ['refused']],
  ['en', 'sign charter', 'They did not sign it.', ['did not']],
  ['en', 'sign charter', 'They didn’t sign the charter.', ['didn’t']],
  ['en', 'punished', 'No one was punished.', ['No']],
  ['en', 'bell', 'The chapel has no bell.', ['no']],
  ['en', 'congress', 'She was asked to the congress and declined.', ['declined']],
  ['en', 'sign', 'They did not only sign it, they sang it.', []],
  ['en', 'sign', 'They did not sign it until 1812.', []],
  ['en', 'sign', 'The offer to sign was rejected by the town.', []],
  ['en', 'sign', 'They signed, and nobody sang.', []],
  ['en', 'sign', 'They signed with a pen that had no ink.', []],
  ['de', 'unterschreiben Vertrag', 'Sie weigerten sich, den Vertrag zu unterschreiben.', ['weigerten']],
  ['de', 'Brücke gebaut', 'Die Brücke wurde nie gebaut.', ['nie']],
  ['de', 'unterschrieb', 'Er unterschrieb nicht.', ['nicht']],
  ['de', 'gebaut', 'Sie wurde nicht nur gebaut, sondern auch bemalt.', []],
  ['fr', 'signer bail', 'Ils refusèrent de signer le bail.', ['refusèrent']],
  ['fr', 'mariée', 'Elle ne s’est jamais mariée.', ['jamais']],
  ['fr', 'signé', 'Il a signé.', []],
] as const)('in %s, of %j %j denies with %j', (code, query, text, expected) => {
  const language = LANGUAGES[code];
  const asked = new Set(findTerms(query, language).map(({ lexeme }) => lexeme.stem));
  const terms = findTerms(text, language);
  const places = findDenialPlaces({ text, terms, asked }, language);
  expect(places.map(({ at }) => text.slice(terms[at]?.start, terms[at]?.end))).toEqual(
    expected.map((word) => word.split(' ').at(-1)),
  );
});
