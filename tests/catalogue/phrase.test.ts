import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { catalogueOf } from '../../src/catalogue/catalogue.ts';
import { phrase, render, uncatalogued } from '../../src/catalogue/phrase.ts';
import { phraseSchema, readPhrase, storedPhrase } from '../../src/catalogue/phrase-schema.ts';
import type { Phrase } from '../../src/corpus/phrase.ts';
import { LANGUAGES } from '../../src/corpus/group-settings.ts';

const refusal = phrase(
  'refusals.looksLike',
  phrase('refusals.within', 'a.doc', 'b.zip'),
  phrase('fileKinds.doc'),
  phrase('fileAdvice.docAsDocx'),
);

test('a phrase is said in every language, with the phrases in it', () => {
  expect(LANGUAGES.map((language) => render(catalogueOf(language), refusal))).toEqual([
    '"a.doc in b.zip" looks like an old-format Word document (.doc), which cannot be read. Save it as .docx and import that.',
    '„a.doc in b.zip“ sieht aus wie ein Word-Dokument im alten Format (.doc) und kann nicht gelesen werden. Speichere es als .docx und importiere das Ergebnis.',
    '«\u202fa.doc dans b.zip\u202f» ressemble à un document Word à l’ancien format (.doc) et ne peut pas être lu. Enregistrez-le au format .docx et importez le résultat.',
  ]);
  expect(refusal.english).toBe(render(catalogueOf('en'), refusal));
});

test('numbers are written as the language writes them', () => {
  const large = phrase('refusals.tooLarge', 'a.txt', 3.5 * 1024 * 1024, 2 * 1024 * 1024);
  expect(large.english).toBe(
    '"a.txt" has 3.5 MiB (3,670,016 bytes); at most 2 MiB are read. Import it in parts.',
  );
  expect(render(catalogueOf('de'), large)).toContain('„a.txt“ hat 3,5 MiB (3.670.016 Byte)');
  expect(phrase('refusals.tooLarge', 'a.txt', 800_000, 2000).english).toContain(
    'has 800000 bytes (800,000 bytes); at most 2000 bytes',
  );
});

test.each<[string, Phrase]>([
  ['words of an older version', uncatalogued('As it was said.')],
  ['a key of a later version', { key: 'refusals.ofLater', given: [], english: 'As it was said.' }],
  ['another section', { key: 'errors.workGone', given: [], english: 'As it was said.' }],
  ['what every object has', { key: 'refusals.constructor', given: [], english: 'As it was said.' }],
  ['too few parameters', { key: 'refusals.within', given: ['a'], english: 'As it was said.' }],
])('%s: a phrase without a text is said in English', (_, said) => {
  expect(render(catalogueOf('de'), said)).toBe('As it was said.');
});

const anyPhrase = fc.letrec<{ phrase: Phrase }>((tie) => ({
  phrase: fc.record({
    key: fc.oneof(
      fc.string(),
      fc.constantFrom(
        'refusals.tooLarge',
        'descriptions.wrong',
        'abstentions.notMentioned',
        'remarks.noTitle',
      ),
    ),
    given: fc.array(
      fc.oneof(
        { maxDepth: 2 },
        fc.string(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
        fc.boolean(),
        fc.array(fc.string()),
        tie('phrase'),
      ),
      { maxLength: 4 },
    ),
    english: fc.string(),
  }),
})).phrase;

test('whatever crosses or was stored is said, and comes back as it went', () => {
  fc.assert(
    fc.property(anyPhrase, fc.constantFrom(...LANGUAGES), (said, language) => {
      expect(render(catalogueOf(language), said)).toBeTypeOf('string');
      expect(readPhrase(JSON.stringify(said))).toEqual(said);
      expect(phraseSchema.parse(structuredClone(said))).toEqual(said);
    }),
  );
});

test('what older versions stored as words stays those words', () => {
  expect(storedPhrase.parse('Two titles.')).toEqual(uncatalogued('Two titles.'));
  expect(readPhrase('None of the texts mentions ‘bread’.').english).toBe(
    'None of the texts mentions ‘bread’.',
  );
  fc.assert(
    fc.property(fc.string(), (words) => {
      expect(readPhrase(words)).toEqual(uncatalogued(words));
    }),
  );
});
