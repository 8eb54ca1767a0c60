import { expect, it } from 'vitest';
import { openLookUps, readCase } from '../../support/case-library.ts';
import { importedWork } from '../../support/made-works.ts';
import type { ImportedWork } from '../../../src/corpus/corpus.ts';

async function read(imported: ImportedWork, ref: string): Promise<readonly string[]> {
  const { passages } = await openLookUps([imported]);
  const found = await passages.find({ audience: 'everyone', ref, workId: null });
  return found.kind === 'passage' ? found.blocks.map(({ quotation }) => quotation.exact) : [found.kind];
}

it.each([
  ['Title II', 'Title II: On ropes'],
  ['title 1', 'Title I: On wells'],
  ['Act II', 'The Second Act'],
  ['the second act', 'The Second Act'],
  ['act one', 'The First Act'],
  ['Lecture 5', 'Lecture Five'],
  ['lecture five', 'Lecture Five'],
  ['art. 2', 'Article 2'],
  ['Artikel 2', 'Article 2'],
  ['Gesang III', 'Canto III'],
  ['chant 3', 'Canto III'],
  ['Brief 4', 'Letter 4'],
  ['2. Akt', 'The Second Act'],
])('reads %j as the place that is called so', async (ref, heading) => {
  expect((await read(await readCase('place-words.md'), ref))[0]).toBe(heading);
});

it.each(['Chapter 2', 'scene 1', 'Book II', 'volume 1', 'part 3', 'Kapitel 2'])(
  'refuses %j, and says what is there',
  async (ref) => {
    await expect(read(await readCase('place-words.md'), ref)).rejects.toThrow(
      /has no \w+; it has titles, articles, acts, cantos, letters and lectures/u,
    );
  },
);

it.each(['2', 'section 2'])('does not choose between two places for %j', async (ref) => {
  await expect(read(await readCase('place-words.md'), ref)).rejects.toThrow('can be meant');
});

it.each([
  ['Zweiter Aufzug', 'II. Aufzug'],
  ['2. Akt', 'II. Aufzug'],
  ['erster Aufzug, zweiter Auftritt', 'Zweiter Auftritt'],
  ['Akt I, Szene 1', '1. Auftritt'],
  ['acte premier, scène deux', 'Zweiter Auftritt'],
])('finds %j in a German play', async (ref, heading) => {
  const play = importedWork([
    { kind: 'heading', level: 1, text: 'I. Aufzug' },
    { kind: 'heading', level: 2, text: '1. Auftritt' },
    { kind: 'prose', text: 'Der Müller tritt auf und schweigt.' },
    { kind: 'heading', level: 2, text: 'Zweiter Auftritt' },
    { kind: 'prose', text: 'Die Müllerin kommt und lacht.' },
    { kind: 'heading', level: 1, text: 'II. Aufzug' },
    { kind: 'prose', text: 'Der Vorhang bleibt geschlossen.' },
  ]);
  expect((await read(play, ref))[0]).toBe(heading);
});

const verses = (chapter: number, ...numbers: readonly number[]): readonly string[] =>
  numbers.map(
    (verse) =>
      `Chapter ${chapter}, verse ${verse}: the ledger says that item ${chapter}-${verse} was paid in full.`,
  );

it.each([
  ['Ledger 9:35–10:1, 5', [...verses(9, 35, 36, 37, 38, 39, 40), 'Chapter 10', ...verses(10, 1, 5)]],
  ['9:39-10:2', [...verses(9, 39, 40), 'Chapter 10', ...verses(10, 1, 2)]],
  ['chapter 9 verses 3-4', verses(9, 3, 4)],
  ['Kap. 2 Abs. 1', verses(2, 1)],
  ['Kapitel 2, Absatz 1 bis 2', verses(2, 1, 2)],
  ['section 2, paragraphe 1', verses(2, 1)],
  ['chapitre 2, alinéa 3', verses(2, 3)],
  ['9:3-9:4', verses(9, 3, 4)],
])('reads %j in the ledger', async (ref, expected) => {
  expect(await read(await readCase('ledger.md'), ref)).toEqual(expected);
});

it('says that a run over sections is backwards', async () => {
  await expect(read(await readCase('ledger.md'), '10:1-9:35')).rejects.toThrow('run backwards');
});

it('reads a title that begins with a number', async () => {
  const letters = importedWork([
    { kind: 'heading', level: 1, text: '1 Letters to a Carter' },
    { kind: 'prose', text: 'Dear carter, the salt came late.' },
    { kind: 'heading', level: 1, text: 'A note' },
    { kind: 'prose', text: 'Nothing to add.' },
    { kind: 'heading', level: 1, text: '2 Letters to a Carter' },
    { kind: 'prose', text: 'Dear carter, the salt came early.' },
  ]);
  for (const ref of ['2 Letters to a Carter', '2 Letters', '2 Letters to a Carter ¶ 1'])
    expect((await read(letters, ref)).at(-1)).toBe('Dear carter, the salt came early.');
});
