import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTxt } from '../../../src/import/txt/read-txt.ts';

const LONG =
  'The mill stood by the water, and nobody had asked the water about it, which is how most mills are built and most waters used.';
const WRAPPED = `The mill stood by the water, and nobody had asked the water
about it, which is how most mills are built and most waters
are used, in that country as in any other.`;

function wrap(head: string, tail: string, rest = ''): string {
  return `${head}\n${tail} and had told nobody of it, since nobody would have asked\nthem about it in any case.\n\n${LONG} ${rest}`;
}

/** All letters of some texts, sorted. */
function letters(parts: readonly string[]): string {
  return (parts.join(' ').match(/\p{L}/gu) ?? []).toSorted().join('');
}

/** Kind, level and text of every block, as `h1 Title`. */
function outline(text: string): string[] {
  return readTxt(text).blocks.map(({ kind, level, text: words }) =>
    words === LONG ? 'LONG' : `${kind}${level ?? ''} ${words.replaceAll('\n', '/')}`,
  );
}

describe('paragraphs', () => {
  test('are separated by blank lines', () => {
    expect(outline(`${LONG}\n\n \t\n${LONG}\n`)).toEqual(['LONG', 'LONG']);
  });

  test('are one per line if lines are long', () => {
    expect(outline(`A Mill\n${LONG}\nIt was small.\n${LONG}`)).toEqual([
      'title A Mill',
      'LONG',
      'prose It was small.',
      'LONG',
    ]);
  });

  test.each(['\n', '\r\n', '\r', '\u2028'])('end at every kind of line end: %j', (end) => {
    expect(outline([LONG, '', LONG].join(end))).toEqual(['LONG', 'LONG']);
  });

  test('are joined if lines were wrapped', () => {
    const joined = `prose ${WRAPPED.replaceAll('\n', ' ')}`;
    expect(outline(`${WRAPPED}\n\n${WRAPPED}`)).toEqual([joined, joined]);
  });

  test('begin at indented lines if there are no blank lines', () => {
    const indented = WRAPPED.split('\n')
      .map((line, at) => (at === 0 ? `    ${line}` : line))
      .join('\n');
    expect(outline(`${indented}\n${indented}\n${indented}`)).toHaveLength(3);
  });

  test('are quotations if fully indented', () => {
    const quoted = WRAPPED.replaceAll(/^/gm, '      ');
    expect(outline(`${WRAPPED}\n\n${quoted}\n\n${WRAPPED}`)[1]).toMatch(/^quote The mill/);
  });

  test('may be divided by separators, which are dropped', () => {
    expect(outline(`${LONG}\n\n* * *\n\n${LONG}\n-----\n`)).toEqual(['LONG', 'LONG']);
  });
});

describe('hyphens at line ends', () => {
  const before = 'Those who lived beside the river had long since been self-';

  test.each([
    [
      'kept if the text has the word with it',
      wrap(before, 'taught', 'They were self-taught.'),
      'self-taught',
      0,
    ],
    [
      'dropped if the text has the word without it',
      wrap('Those who lived beside the river had long since been inde-', 'pendent', 'Independent they were.'),
      'independent',
      0,
    ],
    ['kept with a remark in doubt', wrap(before, 'taught'), 'self-taught', 1],
    [
      'dropped if it is a soft one',
      wrap('Those who lived beside the river had long since been inde\u00ad', 'pendent'),
      'independent',
      0,
    ],
    [
      'part of a pair',
      wrap('Those who lived beside the river had long since had the customs of pre-', 'and post-war millers'),
      'pre- and post-war',
      0,
    ],
  ])('are %s', (_, text, word, remarks) => {
    const reading = readTxt(text);
    expect(reading.blocks[0]?.text).toContain(word);
    expect(reading.remarks).toHaveLength(remarks);
  });
});

describe('lists', () => {
  test.each([
    ['bullets lose their marks', '• one\n• two', ['list one', 'list two']],
    ['asterisks too', '* one\n* two that is\n  long', ['list one', 'list two that is long']],
    [
      'with blank lines between',
      '  • One thing\n\n  • Another thing',
      ['list One thing', 'list Another thing'],
    ],
    [
      'indented numbers go',
      '  1. First thing\n\n  2. Second thing',
      ['list First thing', 'list Second thing'],
    ],
    [
      'numbers at the margin stay',
      '1. First thing\n\n2. Second thing',
      ['list 1. First thing', 'list 2. Second thing'],
    ],
    [
      'after a line that leads on',
      'Three things:\n- one\n- two',
      ['prose Three things:', 'list one', 'list two'],
    ],
    ['a dash of dialogue is no bullet', '— Who is it?', ['prose — Who is it?']],
    ['a year is no number of an item', '1984. That was the year.', ['prose 1984. That was the year.']],
  ])('%s', (_, list, expected) => {
    expect(outline(`${LONG}\n\n${list}\n\n${LONG}`)).toEqual(['LONG', ...expected, 'LONG']);
  });
});

describe('verse', () => {
  test('keeps its lines', () => {
    const stanza = 'The water goes\n  past the mill\nAnd does not ask';
    expect(outline(`${LONG}\n\n${stanza}\n\n${LONG}`)[1]).toBe(`verse ${stanza.replaceAll('\n', '/')}`);
  });

  test('is not short sentences on separate lines, which are paragraphs', () => {
    expect(outline(`${LONG}\n\nIt rained.\nIt rained again.\n\n${LONG}`).slice(1, 3)).toEqual([
      'prose It rained.',
      'prose It rained again.',
    ]);
  });
});

describe('headings', () => {
  test.each([
    ['The Water', 'heading1 The Water'],
    ['The water below', 'heading1 The water below'],
    ['THE WATER', 'heading1 THE WATER'],
    ['Chapter IV', 'heading1 Chapter IV'],
    ['Kapitel 2: Das Wasser', 'heading1 Kapitel 2: Das Wasser'],
    ['1. The Water', 'heading1 1. The Water'],
    ['2.1 The Water', 'heading1 2.1 The Water'],
    ['IV.', 'heading1 IV.'],
    ['Who Owns the Water?', 'heading1 Who Owns the Water?'],
    ["The 'Free' Water", "heading1 The 'Free' Water"],
    ['The Water\n---------', 'heading1 The Water'],
    ['The water, again\n=====', 'heading1 The water, again'],
    ['The water rose.', 'prose The water rose.'],
    ['The water rose.”', 'prose The water rose.”'],
    ['But what of the water?', 'prose But what of the water?'],
    ['the water', 'prose the water'],
    ['There are three reasons:', 'prose There are three reasons:'],
    ['(The water rose)', 'prose (The water rose)'],
  ])('%j is %j', (line, expected) => {
    expect(outline(`${LONG}\n\n${line}\n\n${LONG}`)).toEqual(['LONG', expected, 'LONG']);
  });

  test('are nested by their form', () => {
    const forms = ['Part One', 'Chapter 1', 'The Water', 'Conclusion'];
    const text = ['A Mill', ...forms].map((line) => `${line}\n\n${LONG}`).join('\n\n');
    expect(outline(text).filter((line) => line.startsWith('heading'))).toEqual([
      'heading1 Part One',
      'heading2 Chapter 1',
      'heading3 The Water',
      'heading1 Conclusion',
    ]);
  });

  test('are absent from a text of short lines', () => {
    expect(
      outline('Oh water\n\nOh river wide\n\nOh mill beside\n\nOh miller, miller, mine'),
    ).not.toContainEqual(expect.stringMatching(/^heading/));
  });

  test('are never the last line', () => {
    expect(outline(`${LONG}\n\nThe Water`)).toEqual(['LONG', 'prose The Water']);
  });
});

describe('title and byline', () => {
  test.each([
    [`On Mills\n\nBy Ada Stone\n\n${LONG}`, 'On Mills', 'Ada Stone'],
    [`On Mills\nby Ada Stone\n\n${LONG}`, 'On Mills', 'Ada Stone'],
    [
      `On Mills\n\nHow They Were Built\n\nBy Ada Stone and Bo van der Berg\n\n${LONG}`,
      'On Mills',
      'Ada Stone and Bo van der Berg',
    ],
    [`On Mills\n\nAuthor: Ada Stone\n\n${LONG}`, 'On Mills', 'Ada Stone'],
    [`Title: On Mills\n\nAuthor: Ada Stone\n\n${LONG}`, 'On Mills', 'Ada Stone'],
    [`Über Mühlen\n\nVon Ada Stein\n\n${LONG}`, 'Über Mühlen', 'Ada Stein'],
    [`On Mills\n\nBy Ada Stone | May 4, 2021\n\n${LONG}`, 'On Mills', 'Ada Stone'],
    [`On Mills\n\nBy Ada Stone, 4 May 2021\n\n${LONG}`, 'On Mills', 'Ada Stone'],
    [`On Mills\n\nMay 4, 2021\n\nBy Ada Stone\n\n${LONG}`, 'On Mills', 'Ada Stone'],
    [`On Mills\n\nPosted on May 4, 2021 by Ada Stone\n\n${LONG}`, 'On Mills', 'Ada Stone'],
    [`Who Owns the Mill?\n\n${LONG}`, 'Who Owns the Mill?', undefined],
    [
      `On Mills\n\nTo my sisters\n\nWhat turns, turns twice.\n\nON MILLS\n\nTheir Builders and Their Songs\n\nBY\n\nADA STONE\n\n${LONG}`,
      'On Mills',
      'ADA STONE',
    ],
    [`On Mills\n\nA motto.\n\nOn Mills\n\nBy the water stood a mill\n\n${LONG}`, 'On Mills', undefined],
    [`On Mills\n\nBy the water stood a mill\n\n${LONG}`, 'On Mills', undefined],
    [`By morning the mill was gone.\n\n${LONG}`, undefined, undefined],
    [`${LONG}\n\n${LONG}`, undefined, undefined],
  ])('%j', (text, title, author) => {
    expect(readTxt(text).description).toEqual({ ...(title && { title }), ...(author && { author }) });
  });

  test('are separate from prose', () => {
    expect(outline(`On Mills\n\nBy Ada Stone\n\nMay 4, 2021\n\n${LONG}`)).toEqual([
      'title On Mills',
      'byline By Ada Stone',
      'byline May 4, 2021',
      'LONG',
    ]);
  });
});

test('drops noise directly below the last sentence, and reports it with its line', () => {
  const reading = readTxt(`On Mills\n${LONG}\nCommentaires`);
  expect(reading.blocks).toHaveLength(2);
  expect(reading.drops).toEqual([{ reason: 'comment link', text: 'Commentaires', line: 3 }]);
});

test('drops a blog footer, line by line', () => {
  const foot = ['Like this:', 'Loading...', 'Related', 'An Older Mill', 'May 3, 2020', 'In "Mills"'];
  const reading = readTxt(`On Mills\n\n${LONG}\n\nShare this:\nMastodon\n${foot.join('\n')}`);
  expect(reading.blocks).toHaveLength(2);
  expect(reading.drops.map(({ text }) => text)).toEqual(['Share this:', 'Mastodon', ...foot]);
});

test('loses no word of a text: each is in a block or in a drop', () => {
  const word = fc.constantFrom(
    'water',
    'Mill',
    'home',
    'next',
    'comments',
    'river,',
    'asked.',
    'Why?',
    'self-',
    'Share',
    'Ada',
    'by',
    'THE',
    'x',
  );
  const line = fc
    .tuple(fc.constantFrom('', '', '  ', '\t'), fc.array(word, { maxLength: 18 }))
    .map(([indent, words]) => indent + words.join(' '));
  const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, (source) => {
      const { blocks, drops } = readTxt(source);
      // A drop has at most 200 characters.
      fc.pre(drops.every((drop) => drop.text.length < 200));
      const kept = [...blocks, ...drops].map((piece) => piece.text);
      expect(letters(kept)).toBe(letters([source]));
    }),
    { numRuns: 500 },
  );
});

test('reads any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (source) => {
      expect(readTxt(source).format).toBe('txt');
    }),
  );
});
