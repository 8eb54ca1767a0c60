import { describe, expect, test } from 'vitest';
import { IMPORT_LIMITS } from '../../src/import/import-limits.ts';
import { readWork } from '../../src/import/read-work.ts';
import { locate } from '../../src/text/quotation.ts';
import { inEnglish } from '../support/in-english.ts';
import { makeDocx, makeEpub, wordParagraph } from '../support/made-books.ts';

const LONG = 'The mill stood by the water, and nobody had asked the water about it at all.';

/** A Word paragraph that refers to a note. */
const referring = (before: string, id: number, after: string) =>
  `<w:p><w:r><w:t xml:space="preserve">${before}</w:t></w:r><w:r><w:footnoteReference w:id="${id}"/></w:r><w:r><w:t xml:space="preserve">${after}</w:t></w:r></w:p>`;

const footnote = (id: number, text: string) => `<w:footnote w:id="${id}">${wordParagraph(text)}</w:footnote>`;

const HTML = `<!doctype html><meta charset="utf-8"><article><h1>On Mills</h1><p>${LONG}</p><h2>On frost</h2>`;

/** The same in each format: a second section whose second paragraph refers to two notes. */
const SOURCES: readonly (readonly [string, string, string | Buffer])[] = [
  [
    'a web page with links',
    'a.html',
    `${HTML}<p>It froze.</p><p>Power<sup><a href="#fn1" id="r1">1</a></sup> collects like water.<a href="#fn2" role="doc-noteref">2</a></p>
    <h2>Notes</h2><ol><li id="fn1"><p>In the sense of Holt. <a href="#r1">↩</a></p></li><li id="fn2"><p>A proverb.</p></li></ol></article>`,
  ],
  [
    'a web page with named places in its notes',
    'b.html',
    `${HTML}<p>It froze.</p><p>Power<a href="#n1" name="r1"><sup>[1]</sup></a> collects like water.<sup>[<a href="#n2">2</a>]</sup></p>
    <hr><p><a id="n1" href="#r1">[1]</a> In the sense of Holt.</p><dl><dt id="n2"><a href="#r2">[2]</a></dt><dd>A proverb.</dd></dl></article>`,
  ],
  [
    'Markdown',
    'a.md',
    `# On Mills\n\n${LONG}\n\n## On frost\n\nIt froze.\n\nPower[^1] collects like water.[^2]\n\n[^1]: In the sense of Holt.\n[^2]: A proverb.\n\n## After\n\nIt thawed.\n`,
  ],
  [
    'a text of Project Gutenberg',
    'a.txt',
    `On Mills\n\n\n${LONG}\n\n\nCHAPTER II. ON FROST\n\nIt froze.\n\nPower[1] collects like water.[2]\n\n[Footnote 1: In the sense of Holt.]\n\n[Footnote 2: A proverb.]\n\nIt thawed in the end.\n`,
  ],
  [
    'a text with its notes at the end',
    'b.txt',
    `On Mills\n\n\n${LONG}\n\n\nCHAPTER II. ON FROST\n\nIt froze.\n\nPower[1] collects like water. [2]\n\nIt thawed in the end.\n\n\nNOTES\n\n[1] In the sense of Holt.\n\n[2] A proverb.\n`,
  ],
  [
    'a Word document',
    'a.docx',
    makeDocx({
      body:
        wordParagraph('On Mills', 'Title') +
        wordParagraph(LONG) +
        wordParagraph('On frost', 'Heading1') +
        wordParagraph('It froze.') +
        referring('Power', 2, ' collects like water.').replace(
          '</w:p>',
          '<w:r><w:footnoteReference w:id="3"/></w:r></w:p>',
        ),
      footnotes: footnote(2, 'In the sense of Holt.') + footnote(3, 'A proverb.'),
    }),
  ],
  [
    'an EPUB book with its notes in another document',
    'a.epub',
    makeEpub({
      documents: {
        'one.xhtml': `<h1>On Mills</h1><p>${LONG}</p><h2>On frost</h2><p>It froze.</p><p>Power<a epub:type="noteref" href="notes.xhtml#n1">1</a> collects like water.<a epub:type="noteref" href="notes.xhtml#n2">2</a></p>`,
        'notes.xhtml':
          '<h1>Notes</h1><section epub:type="endnotes"><p id="n1"><a href="one.xhtml#r1">1</a> In the sense of Holt.</p><p id="n2">A proverb.</p></section>',
      },
    }),
  ],
];

/** A chapter of a plain text with its own note 1. */
const chapter = (number: string, words: string) =>
  `CHAPTER ${number}\n\n${LONG}\n\nThey said ${words}[1] and went home.\n\n[Footnote 1: That is, ${words} again.]\n\n\n`;

describe('notes', () => {
  test.each(SOURCES)('of %s are cited where their reference stands', async (_, name, content) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const { work, report } = await readWork({ name, bytes }, IMPORT_LIMITS);
    const at = (words: string) => work.text.indexOf(words);
    const paragraphAt = (words: string) =>
      work.layout.paragraphs.findLast(({ start }) => start <= at(words) && at(words) >= 0);
    expect(work.text).toContain('Power collects like water.\n');
    const place = locate(work, at('Power'));
    expect(place.section?.title).toMatch(/frost/i);
    for (const [words, note] of [
      ['In the sense of Holt.', '1'],
      ['A proverb.', '2'],
    ] as const) {
      expect(paragraphAt(words)?.kind).toBe('note');
      expect(locate(work, at(words))).toEqual({ ...place, note, percent: locate(work, at(words)).percent });
      expect(locate(work, at(words) + 5).note).toBe(note);
    }
    expect(work.text).not.toMatch(/[\ufdd1\ufdd2]/);
    expect(inEnglish(report.remarks).join(' ')).toContain(
      'The marks of notes were left out of the words in 2 places; notes are cited at the place of their mark.',
    );
  });

  test('are paired in each chapter anew where their numbers begin anew', async () => {
    const bytes = Buffer.from(`On Mills\n\n\n${chapter('I', 'salt')}${chapter('II', 'frost')}`);
    const { work } = await readWork({ name: 'a.txt', bytes }, IMPORT_LIMITS);
    const numbers = ['salt again', 'frost again'].map(
      (words) => locate(work, work.text.indexOf(words)).section?.number,
    );
    expect(numbers).toEqual(['1', '2']);
  });

  test('leave numbers in brackets in the words if nothing says that they are marks', async () => {
    const bytes = Buffer.from(`${LONG}\n\nHe chose the list [1] and then the list [2], as one may.\n`);
    const { work, report } = await readWork({ name: 'a.txt', bytes }, IMPORT_LIMITS);
    expect(work.text).toContain('the list [1] and then the list [2]');
    expect(work.layout.notes).toBeUndefined();
    expect(inEnglish(report.remarks).join(' ')).not.toContain('marks of notes');
  });

  test('that are not there are counted', async () => {
    const bytes = Buffer.from(`${HTML}<p>Power<sup><a href="#gone">1</a></sup> collects.</p></article>`);
    const { work, report } = await readWork({ name: 'a.html', bytes }, IMPORT_LIMITS);
    expect(work.text).toContain('Power collects.');
    expect(inEnglish(report.remarks).join(' ')).toContain('One mark leads to no note in the text.');
  });
});
