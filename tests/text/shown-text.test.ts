import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/import/html/read-html.ts';
import { IMPORT_LIMITS } from '../../src/import/import-limits.ts';
import { composeWork } from '../../src/text/compose-work.ts';
import { cutWork } from '../../src/text/cut-work.ts';
import { createLinkTo } from '../../src/text/link.ts';

const readPage = (body: string) => {
  const reading = readHtml(`<!doctype html><meta charset="utf-8"><body>${body}`, IMPORT_LIMITS);
  return composeWork(reading.blocks, reading.page);
};

/** The part after the page's address of the link to a quotation. */
const linkTo = (body: string, quoted: string) => {
  const work = readPage(body);
  const start = work.text.lastIndexOf(quoted);
  const address = createLinkTo()(work, 'https://example.org/', { start, end: start + quoted.length });
  return decodeURIComponent(address?.replace('https://example.org/', '') ?? '');
};

describe('a link into a page', () => {
  test.each([
    [
      'has the mark of a note in a sentence as the page has it',
      '<p>Here power<sup><a href="#n1">1</a></sup> collects like water in a cellar.</p>',
      'Here power collects like water in a cellar.',
      '#:~:text=Here power1 collects like water in a cellar.',
    ],
    [
      'ends before the mark of a note',
      '<p>The mill stood.<sup><a href="#n1">1</a></sup> It rose.</p>',
      'The mill stood.',
      '#:~:text=The mill stood.',
    ],
    [
      'goes around a line break',
      '<p>Two goats<br>stood still.</p>',
      'Two goats stood still.',
      '#:~:text=Two goats,stood still.',
    ],
    ['selects an item without its number', '<ol><li>Two goats</li><li>Rye</li></ol>', 'Rye', '#:~:text=Rye'],
    [
      'never writes a term across the items of a list',
      '<ul><li>Two goats<ul><li>of the hill</li></ul>stood</li></ul><p>Salt.</p>',
      'Two goats\n\nof the hill\n\nstood',
      '#:~:text=Two goats,stood',
    ],
    [
      'knows what the page says before the text',
      '<nav><a href="/salt">Salt is dear.</a></nav><article><p>Frost came, and the mill stood still, as it had.</p><p>Salt is dear.</p></article>',
      'Salt is dear.',
      '#:~:text=as it had.-,Salt is dear.',
    ],
    [
      'ends no term where a reading aid begins, which some browsers join with the word',
      '<p>The <ruby>mill<rt>moulin</rt></ruby> stood still.</p>',
      'The mill stood still.',
      '#:~:text=The,still.',
    ],
  ])('%s', (_, body, quoted, expected) => {
    expect(linkTo(body, quoted)).toBe(expected);
  });

  test('leads to the nearest named place before what no fragment selects', () => {
    const body = `<h1>Signs</h1><h2 id="salt">On salt</h2><p id="p1">${'Yes. '.repeat(60)}</p><p>It froze.</p>`;
    const work = readPage(body);
    const start = work.text.indexOf('\n\nIt') - 149;
    expect(work.layout.anchors?.map(({ id }) => id)).toEqual(['salt', 'p1']);
    expect(createLinkTo()(work, 'https://example.org/', { start, end: start + 4 })).toBe(
      'https://example.org/#p1',
    );
  });

  test('is the same for the beginning of a work', () => {
    const work = readPage('<h1>Signs</h1><p id="a">Salt<sup>[1]</sup> is dear.</p><p id="b">Frost came.</p>');
    const span = { start: work.text.indexOf('Salt'), end: work.text.indexOf('dear.') + 5 };
    const cut = cutWork(work, span.end);
    const links = [work, cut].map((each) => createLinkTo()(each, 'https://example.org/', span));
    expect(links[0]).toContain('#:~:text=');
    expect(links[1]).toBe(links[0]);
    expect(cut.layout.anchors).toEqual([{ start: span.start, id: 'a' }]);
  });
});
