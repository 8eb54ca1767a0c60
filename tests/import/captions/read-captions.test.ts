import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/import/read-document.ts';
import { IMPORT_LIMITS } from '../../../src/import/import-limits.ts';
import { readCaptions } from '../../../src/import/captions/read-captions.ts';

const textsOf = (text: string): string[] => readCaptions('vtt', text).blocks.map((block) => block.text);

const letters = (parts: readonly string[]): string => parts.join('').replaceAll(/[^\p{L}]/gu, '');

const SRT = `1
00:00:01,000 --> 00:00:03,000
<i>The mill stood</i>
by the water.

2
00:00:03,100 --> 00:00:05,000
{\\an8}Nobody asked it.

3
00:00:20,000 --> 00:00:22,000
Years &amp; years went by.`;

test('a subtitle file is a transcript in paragraphs, without numbers, times and markup', async () => {
  const bytes = Buffer.from(SRT.replaceAll('\n', '\r\n'));
  const { format, blocks } = await readDocument({ name: 'talk.srt', bytes }, IMPORT_LIMITS);
  expect(format).toBe('srt');
  expect(blocks.map(({ text, line }) => `${line} ${text}`)).toEqual([
    '3 The mill stood by the water. Nobody asked it.',
    '12 Years & years went by.',
  ]);
});

test('voices, names and dashes say who speaks, once for each turn', () => {
  const cues = [
    '<v Ada Stone>Was it',
    '<v Ada Stone>so?',
    '<v.loud Bram Dusk>It was.</v>',
    'HOST: Thank you.\nADA: And you.',
    '- Yes.\n- No.',
    '>> Indeed.',
  ];
  const text = cues.map((cue, at) => `0${at}:00.000 --> 0${at}:59.500 align:start\n${cue}`).join('\n\n');
  expect(textsOf(`WEBVTT\n\n${text}`)).toEqual([
    'Ada Stone: Was it so?',
    'Bram Dusk: It was.',
    'HOST: Thank you.',
    'ADA: And you.',
    'Yes.',
    'No.',
    'Indeed.',
  ]);
});

test('rolling captions are read once', () => {
  const cues = ['the mill', 'the mill\nstood by', 'stood by', 'stood by\nthe water'];
  const text = cues.map((cue, at) => `00:0${at}.000 --> 00:0${at + 1}.000\n${cue}`).join('\n\n');
  expect(textsOf(`WEBVTT\n\n${text}`)).toEqual(['the mill stood by the water']);
});

test('words that are said twice are kept twice', () => {
  expect(textsOf('00:01.000 --> 00:02.000\nNo.\n\n00:03.000 --> 00:04.000\nNo.')).toEqual(['No. No.']);
});

test('comments and styles are left out and listed', () => {
  const text =
    'WEBVTT - a talk\n\nNOTE by Ada\n\nSTYLE\n::cue { color: red }\n\n00:01.000 --> 00:02.000\nIt rose.';
  const { blocks, drops } = readCaptions('vtt', text);
  expect(blocks).toHaveLength(1);
  expect(drops.map((drop) => `${drop.line} ${drop.text}`)).toEqual([
    '3 NOTE by Ada',
    '5 STYLE ::cue { color: red }',
  ]);
});

test('loses no word of any cues', () => {
  const word = fc.constantFrom('water', 'Mill.', 'rose?', '-', 'Ada:', 'x');
  const cue = fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(cue, { maxLength: 8 }), (cues) => {
      const said = cues.map((lines) => lines.map((words) => words.join(' ')).join('\n'));
      const text = said.map((each, at) => `${at}:00.000 --> ${at}:01.000\n${each}`).join('\n\n');
      expect(letters(textsOf(text))).toBe(letters(said));
    }),
  );
});
