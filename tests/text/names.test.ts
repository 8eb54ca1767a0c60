import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Work } from '../../src/corpus/work.ts';
import { composeWork } from '../../src/text/compose-work.ts';
import { createNameCollector, type Name } from '../../src/text/names.ts';
import type { Language } from '../../src/text/languages/language.ts';
import { LANGUAGES } from '../../src/text/languages/languages.ts';
import { findTerms } from '../../src/text/terms.ts';

function findNames({ text, layout }: Work, language: Language = LANGUAGES.en): readonly Name[] {
  const collector = createNameCollector(language);
  for (const { start, end } of layout.sentences) {
    const sentence = text.slice(start, end);
    collector.add(start, sentence, findTerms(sentence, language));
  }
  return collector.names();
}

const read = (...paragraphs: readonly string[]) =>
  composeWork([
    { kind: 'heading', level: 1, text: 'WHAT THE PILOTS SAID OF NORA BECK' },
    ...paragraphs.map((text) => ({ kind: 'prose' as const, text })),
  ]);
const namesIn = (...paragraphs: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(findNames(read(...paragraphs)).map(({ name, offsets }) => [name, offsets.length]));

it.each([
  ['We met Gwil Prothero. He knew Gwil Prothero’s brother.', { 'Gwil Prothero': 2 }],
  ['It was the Kesterwick Bread Society that paid.', { 'Kesterwick Bread Society': 1 }],
  [
    'They saw the Bank of the Mere and Ludwig van der Rohe.',
    { 'Bank of the Mere': 1, 'Ludwig van der Rohe': 1 },
  ],
  [
    'We asked J. R. Smith, Ann O’Brien and Ruth Adeyinka-Lowe.',
    { 'J. R. Smith': 1, 'Ann O’Brien': 1, 'Ruth Adeyinka-Lowe': 1 },
  ],
  ['We told Mrs Crake, and then Dr. Petra Solheim.', { 'Mrs Crake': 1, 'Petra Solheim': 1 }],
  ['Onions are cheap. Yesterday we ate onions with Nuria.', { Nuria: 1 }],
  ['It rained on Monday and on Tuesdays in the first week of June.', {}],
  ['He said: “Nobody came.” Then I went home, and I slept.', {}],
  ['Fenwick laughed. Fenwick wept. Fenwick slept.', { Fenwick: 3 }],
  ['However, it rained. However, we sat. However, Carys came.', { Carys: 1 }],
  ['Yesterday Gwil Prothero came. We know Gwil Prothero.', { 'Gwil Prothero': 2 }],
  ['THE PILOTS OF MERROW HARBOUR ELECTED OTTOLINE CRANE.', {}],
  ['In the Board a board is a board, and a board, and a board, and the board.', {}],
  ['In ΑΘΗΝΑ the poets met Κωνσταντίνος Καβάφης.', { ΑΘΗΝΑ: 1, 'Κωνσταντίνος Καβάφης': 1 }],
])('finds the names in %j', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

it('does not mistake the first words of verse lines for names', () => {
  const work = composeWork([
    { kind: 'verse', text: 'Softly the tide comes in to Merrow\nGently it goes away\nSlowly we follow' },
  ]);
  expect(findNames(work).map(({ name }) => name)).toEqual(['Merrow']);
});

it('returns the offset of each mention, for any text', () => {
  const word = fc.oneof(
    fc.constantFrom('Gwil', 'Mrs.', 'of', 'the', 'The', 'O’Brien', '“', '\n'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const work = composeWork([{ kind: 'prose', text: words.join(' ') }]);
      for (const { name, words: folded, offsets } of findNames(work)) {
        expect(folded.length).toBeGreaterThan(0);
        expect(offsets.some((offset) => work.text.startsWith(name, offset))).toBe(true);
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
      }
    }),
  );
});

it('takes German nouns for no names', () => {
  const work = read(
    'Der Deichgraf Hauke Haien kam aus Husum. Alle Menschen liebten die Freiheit, und Freiheit war ein Wort.',
    'Ohne Wasser lebt kein Schaf. In Husum sah Hauke Haien das kalte Wasser der See.',
  );
  expect(findNames(work, LANGUAGES.de).map(({ name }) => name)).toEqual([
    'Deichgraf Hauke Haien',
    'Husum',
    'Hauke Haien',
  ]);
});

it('takes no French function word for a name', () => {
  const work = read('Elle dort. Elle rit. Elle part. Leur chat aime Jules.');
  expect(findNames(work, LANGUAGES.fr).map(({ name }) => name)).toEqual(['Jules']);
});
