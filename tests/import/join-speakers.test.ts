import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/import/read-document.ts';
import { IMPORT_LIMITS } from '../../src/import/import-limits.ts';
import { divideIntoSentences } from '../../src/text/sentences.ts';

async function read(name: string, text: string): Promise<string[]> {
  const { blocks } = await readDocument({ name, bytes: Buffer.from(text) }, IMPORT_LIMITS);
  return blocks.map(({ text: words }) => words.replaceAll('\n', '/'));
}

const SPEECHES = [
  ['ROPER.', 'I am in luck, for you are just the man whom I have been hunting for all day.'],
  ['FARNCOMBE.', 'How are you?'],
  ['ROPER.', 'It is hot.'],
  ['FARNCOMBE.', 'She is out, and nobody knows when she will come back to this house again.'],
] as const;
const SPOKEN = SPEECHES.map(([name, speech]) => `${name} ${speech}`);

describe('speakers are joined to what they say', () => {
  test.each([
    ['play.txt', SPEECHES.map((pair) => pair.join('\n\n')).join('\n\n'), SPOKEN],
    ['play.txt', SPEECHES.map((pair) => pair.join('\n')).join('\n\n'), SPOKEN],
    ['play.txt', SPOKEN.join('\n'), SPOKEN],
    ['play.md', SPEECHES.map((pair) => pair.join('\n\n')).join('\n\n'), SPOKEN],
    [
      'play.html',
      `<article>${SPEECHES.map(([name, speech]) => `<p>${name}</p><p>${speech}</p>`).join('')}</article>`,
      SPOKEN,
    ],
    [
      'talk.txt',
      'Ada Stone  00:01\nYes, it was.\n\nBram Dusk  00:07\nNo.\n\nAda Stone  01:02\nBut it was so.\n\nBram Dusk  1:00:02\nI deny it.',
      [
        'Ada Stone  00:01 Yes, it was.',
        'Bram Dusk  00:07 No.',
        'Ada Stone  01:02 But it was so.',
        'Bram Dusk  1:00:02 I deny it.',
      ],
    ],
    [
      'talk.txt',
      'INTERVIEWER: Was it so in those days?\nADA: It was.\nINTERVIEWER: And now?\nADA: No longer, I fear.',
      [
        'INTERVIEWER: Was it so in those days?',
        'ADA: It was.',
        'INTERVIEWER: And now?',
        'ADA: No longer, I fear.',
      ],
    ],
  ])('%s %j', async (name, text, expected) => {
    expect(await read(name, text)).toEqual(expected);
  });

  test('in verse on the line above', async () => {
    const verse = 'The water goes\npast the mill,\nand asks none';
    const text = ['HAMLET.', 'OPHELIA.', 'HAMLET.', 'OPHELIA.']
      .map((name) => `${name}\n\n${verse}`)
      .join('\n\n');
    expect((await read('play.txt', text))[1]).toBe(`OPHELIA./${verse.replaceAll('\n', '/')}`);
  });

  test('so that the first sentence says who speaks', () => {
    const [first] = divideIntoSentences(SPOKEN[0] ?? '', 'prose');
    expect(SPOKEN[0]?.slice(first?.start, first?.end)).toBe(SPOKEN[0]);
  });
});

test.each([
  ['headings of letters', ['TO ADA.', 'TO BRAM.', 'TO ADA.', 'TO BRAM.']],
  ['scenes', ['ACT I.', 'SCENE II.', 'ACT I.', 'SCENE II.']],
  ['one name', ['ROPER.', 'ROPER.', 'ROPER.', 'ROPER.']],
])('%s are no speakers', async (_, lines) => {
  const long = 'The mill stood by the water, and nobody had asked the water about it in all those years.';
  const blocks = await read('a.txt', lines.map((line) => `${line}\n\n${long}`).join('\n\n'));
  expect(blocks.filter((text) => text === long)).toHaveLength(4);
});

test('names far apart are no conversation', async () => {
  const long = 'The mill stood by the water, and nobody had asked the water about it in all those years.';
  const gap = Array.from({ length: 12 }, () => long).join('\n\n');
  const text = ['ADA.', 'BRAM.', 'ADA.', 'BRAM.'].map((name) => `${name}\n\n${gap}`).join('\n\n');
  expect((await read('a.txt', text)).filter((block) => block === long)).toHaveLength(48);
});
