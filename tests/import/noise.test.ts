import { describe, expect, test } from 'vitest';
import { dropNoise } from '../../src/import/noise.ts';
import type { NoiseUnit } from '../../src/import/noise.ts';

const PROSE = 'The mill stood by the water, and nobody had asked the water about it.';

function units(...texts: readonly (string | NoiseUnit)[]): NoiseUnit[] {
  return texts.map((text, at) => (typeof text === 'string' ? { kind: 'prose', text, line: at + 1 } : text));
}

/** What remains of an essay with these paragraphs before and after its prose. */
function left(before: readonly string[], after: readonly string[]): string[] {
  const { kept } = dropNoise(units(...before, PROSE, PROSE, ...after));
  return kept.map((unit) => unit.text).filter((text) => text !== PROSE);
}

describe('noise at the end', () => {
  test.each([
    [['Comments']],
    [['3 Comments']],
    [['Commentaires']],
    [['Kommentare']],
    [['Deja un comentario']],
    [['Share on Mastodon', 'Print', 'Tweet']],
    [['Share this:', 'Facebook', 'Reply']],
    [['← Older Posts', 'Newer Posts →']],
    [['Previous\nPrevious', 'How the Mill Was Lost', 'Next\nNext', 'Why Rivers Bend']],
    [['Previous', 'Previous', 'Who Owns the Mill?', 'Next', 'Next', 'Is Water a Person?']],
    [['Next', 'The Mill, Again']],
    [['Nächster Artikel', 'Die Mühle am Fluss']],
    [['Article suivant', 'Le moulin']],
    [['Entrada siguiente', 'El molino']],
    [['Related posts', 'The Mill', 'The River', 'The Bridge']],
    [['This site uses cookies to remember you.', 'Accept all cookies']],
    [['Wir verwenden Cookies, um die Seite zu verbessern.']],
    [['Nous utilisons des cookies.']],
    [['Back to top', 'Home', 'About', 'Contact']],
    [['Read more…']],
    [['Subscribe to our newsletter', 'Leave a comment']],
  ])('%j is dropped', (after) => {
    expect(left([], after)).toEqual([]);
  });

  test.each([
    [['Next, the miller came home.']],
    [['Comments on the mill are few.']],
    [['Next', 'The miller came home.']],
    [['© 2020 The Miller']],
    [['Cookies are baked at the mill.']],
    [['Home is where the mill is']],
    [['The End']],
  ])('%j is kept', (after) => {
    expect(left([], after)).toEqual(after);
  });
});

describe('distributor notices around a text', () => {
  const start = '*** START OF THE PROJECT GUTENBERG EBOOK ON MILLS ***';
  const end = '*** END OF THE PROJECT GUTENBERG EBOOK ON MILLS ***';

  test.each([
    [
      ['The Project Gutenberg eBook of On Mills', 'Title: On Mills', start, 'Produced by Ada Stone'],
      [end, 'A licence.'],
    ],
    [[], ['End of Project Gutenberg’s On Mills, by Ada Stone', end, 'A licence.']],
    [[start], []],
    [['Digitized by Google', '[Illustration]'], ['This content downloaded from 1.2.3.4 on Monday.']],
  ])('%j and %j are dropped', (before, after) => {
    const { drops } = dropNoise(units(...before, PROSE, PROSE, ...after));
    expect(left(before, after)).toEqual([]);
    expect(drops).toHaveLength(before.length + after.length);
    expect(new Set(drops.map(({ reason }) => reason)).size).toBe(1);
  });

  test.each([
    [['Produced by hand, a mill lasts.'], ['The start of the Project Gutenberg ebook was in 1971.']],
    [['[Illustration: A mill]'], ['It was digitized by Google in the end, as all mills are.']],
  ])('%j and %j are kept', (before, after) => {
    expect(left(before, after)).toEqual([...before, ...after]);
  });
});

describe('noise at the start', () => {
  test.each([
    [['Skip to content', 'Home', 'Menu', 'On Mills'], ['On Mills']],
    [['Home', 'On Mills'], ['On Mills']],
    [['Previous', 'A Day at Sea', 'Next', 'A Night at Sea', 'On Mills'], ['On Mills']],
    [['On Mills', 'On Mills'], ['On Mills']],
    [['Home'], ['Home']],
    [
      ['Next', 'By Ada Stone'],
      ['Next', 'By Ada Stone'],
    ],
    [
      ['No', 'No'],
      ['No', 'No'],
    ],
  ])('%j leaves %j', (before, expected) => {
    expect(left(before, [])).toEqual(expected);
  });
});

describe('noise inside a text', () => {
  test.each(['Next', 'Comments', 'Home', 'Share'])('the heading %s before prose is kept', (text) => {
    const { kept } = dropNoise(units(PROSE, { kind: 'heading', text, line: 2 }, PROSE));
    expect(kept).toHaveLength(3);
  });

  test.each([
    'Leave a comment',
    'Back to top',
    'Click to share on Facebook',
    'Cookie settings',
    'Next\nNext',
  ])('%s as a paragraph is dropped', (text) => {
    expect(dropNoise(units(PROSE, text, PROSE)).kept).toHaveLength(2);
  });

  test.each(['Next', 'Reply', 'Print'])('%s as a paragraph is kept', (text) => {
    expect(dropNoise(units(PROSE, text, PROSE)).kept).toHaveLength(3);
  });

  test('never drops verse, code and quotations', () => {
    const kept = units(
      PROSE,
      { kind: 'verse', text: 'Home', line: 2 },
      { kind: 'code', text: 'next', line: 3 },
    );
    expect(dropNoise(kept).kept).toEqual(kept);
  });
});

test('lists every drop in text order, with reason, line and at most 200 characters', () => {
  const cookies = `We use cookies ${'and '.repeat(80)}so on.`;
  const { drops } = dropNoise(units('Skip to content', 'Menu', PROSE, cookies, 'Tweet', '2 Comments'));
  expect(drops.map(({ reason, line }) => [reason, line])).toEqual([
    ['navigation', 1],
    ['navigation', 2],
    ['cookie notice', 4],
    ['sharing link', 5],
    ['comment link', 6],
  ]);
  expect(drops[2]?.text).toHaveLength(200);
});

test('leaves a text alone that is only noise', () => {
  expect(dropNoise(units('Home', 'Next')).kept).toHaveLength(2);
});
