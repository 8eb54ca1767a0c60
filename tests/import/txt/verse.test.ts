import { describe, expect, test } from 'vitest';
import { readTxt } from '../../../src/import/txt/read-txt.ts';
import { inEnglish } from '../../support/in-english.ts';

const PROSE =
  'The mill stood by the water, and nobody had asked the water about it, which is how most mills are built and most waters used.';

const poem = (length: number): string[] =>
  Array.from(
    { length },
    (_, at) => `And ${'the salt '.repeat(1 + (at % 3))}went over hill ${'x'.repeat(1 + (at % 4))},`,
  );

describe('numbers of lines in the margin', () => {
  const lines = poem(20);
  const numbered = (write: (line: string, number: number) => string): string =>
    lines.map((line, at) => ((at + 1) % 5 === 0 ? write(line, at + 1) : line)).join('\n');

  test.each([
    ['right', numbered((line, number) => `${line.padEnd(60)}${number}`)],
    ['right, in brackets', numbered((line, number) => `${line}    [${number}]`)],
    ['left', numbered((line, number) => `${number}   ${line}`)],
  ])('are taken out: %s', (_, text) => {
    const { blocks, remarks } = readTxt(`${PROSE}\n\n${text}\n\n${PROSE}`);
    expect(blocks[1]).toMatchObject({ kind: 'verse', text: lines.join('\n') });
    expect(inEnglish(remarks)).toEqual(['4 numbers of lines were taken out of the margin.']);
  });

  test('are taken out where the last line of each stanza has one', () => {
    const stanzas = [0, 4, 8].map((at) => poem(12).slice(at, at + 4));
    const text = stanzas
      .map((stanza, at) => stanza.with(3, `${stanza[3]}     ${4 * (at + 1)}`).join('\n'))
      .join('\n\n');
    const { blocks } = readTxt(`${PROSE}\n\n${text}\n\n${PROSE}`);
    expect(blocks.slice(1, -1).map((block) => block.text)).toEqual(
      stanzas.map((stanza) => stanza.join('\n')),
    );
  });

  test('are not any numbers at the ends of lines', () => {
    const text = ['Salt   5', 'Frost   10', 'Hill   15', 'Mill   20'].join('\n');
    expect(readTxt(`${PROSE}\n\n${text}\n\n${PROSE}`).blocks[1]?.text).toBe(text);
  });
});

describe('numbers above stanzas', () => {
  const stanzas = [0, 4, 8].map((at) =>
    poem(12)
      .slice(at, at + 4)
      .join('\n'),
  );
  const write = (numbers: readonly string[]): string =>
    [PROSE, ...stanzas.map((stanza, at) => `${numbers[at]}\n${stanza}`), PROSE].join('\n\n');

  test.each([[['1', '2', '3']], [['(7)', '(8)', '(9)']], [['1.', '2.', '3.']]])(
    'are headings, and no part of the verse: %s',
    (numbers) => {
      const { blocks } = readTxt(write(numbers));
      expect(blocks.flatMap(({ kind, text }) => (kind === 'verse' ? [text] : []))).toEqual(stanzas);
      expect(blocks.flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []))).toEqual(
        numbers.map((number) => number.replaceAll(/\D/g, '')),
      );
    },
  );

  test('are not any numbers', () => {
    const years = ['641', '752', '833'];
    const { blocks } = readTxt(write(years));
    expect(blocks.slice(1, -1).map(({ text }) => text)).toEqual(
      stanzas.map((stanza, at) => `${years[at]}\n${stanza}`),
    );
  });
});

test('long lines of verse are lines', () => {
  const long = Array.from(
    { length: 4 },
    () => `And I carried the salt ${'over the hill and '.repeat(7)}down,`,
  );
  const { blocks } = readTxt(`${PROSE}\n\n${long.join('\n')}\n\n${PROSE}`);
  expect(blocks.map(({ kind }) => kind)).toEqual(['prose', 'verse', 'prose']);
});

const fullLine = (at: number): string =>
  `The carters of the valley said of salt that it remembers ${'abcd'.charAt(at % 4)},`;

test('couplets of a poem are verse, though their lines are full', () => {
  const stanza = [0, 1, 2, 3].map(fullLine).join('\n');
  const couplet = [0, 1].map(fullLine).join('\n');
  const { blocks } = readTxt([stanza, stanza, couplet, couplet].join('\n\n'));
  expect(blocks.map(({ kind }) => kind)).toEqual(['verse', 'verse', 'verse', 'verse']);
});
