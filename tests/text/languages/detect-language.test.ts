import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../src/text/languages/detect-language.ts';
import { readLanguageCode } from '../../../src/text/languages/language-code.ts';

const ENGLISH = 'The ferry was late again, and nobody on the quay had thought of bringing a lamp or a rope.';
const GERMAN =
  'Die Fähre kam wieder zu spät, und niemand am Kai hatte daran gedacht, eine Lampe oder ein Seil mitzubringen.';
const FRENCH =
  'Le bac était encore en retard, et personne sur le quai n’avait pensé à apporter une lampe ou une corde.';
const SPANISH =
  'El transbordador llegó tarde otra vez, y nadie en el muelle había pensado en traer una lámpara o una cuerda.';

describe('the language of a text is found', () => {
  test.each([
    ['en', ENGLISH],
    ['de', GERMAN],
    ['fr', FRENCH],
    ['es', SPANISH],
    ['el', 'Η βάρκα άργησε πάλι και κανείς στην αποβάθρα δεν είχε σκεφτεί να φέρει μια λάμπα.'],
    ['ja', '渡し船はまた遅れ、桟橋では誰もランプや綱を持って来ようとは思わなかった。'],
  ])('%s: %s', (code, text) => {
    expect(detectLanguage(text)).toBe(code);
    expect(detectLanguage(`${text}\n\n`.repeat(60))).toBe(code);
  });

  test.each([
    ['nothing', ''],
    ['numbers', '1 2 3 4'],
    ['a word', 'Ferry'],
    ['two languages', `${ENGLISH} `.repeat(20) + `${GERMAN} `.repeat(20)],
  ])('it is not clear for %s', (_, text) => {
    expect(detectLanguage(text)).toBe('und');
  });
});

describe('what the file says', () => {
  test.each([
    ['counts where the text does not say', 'Ferry', 'fr', 'fr'],
    ['counts for a language that is not known', 'Gallia est omnis divisa in partes tres.', 'la', 'la'],
    ['does not count against the text', GERMAN, 'en', 'de'],
    [
      'does not count against the script of a short text',
      '石の道\n\n山路を登りながら、こう考えた。',
      'en',
      'ja',
    ],
    ['may say that it is unknown', GERMAN, 'und', 'de'],
  ])('%s', (_, text, declared, code) => {
    expect(detectLanguage(text, declared)).toBe(code);
  });
});

test.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['de_AT', 'de'],
  ['fra', 'fr'],
  ['French', 'fr'],
  ['Französisch', 'fr'],
  ['français', 'fr'],
  ['grc', 'grc'],
  ['und', 'und'],
  ['', null],
  ['xx', null],
  ['English and French', null],
  ['x-default', null],
])('%s is read as %s', (said, code) => {
  expect(readLanguageCode(said)).toBe(code);
});
