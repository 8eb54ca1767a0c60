import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { IMPORT_LIMITS } from '../../../src/import/import-limits.ts';
import { readEpub } from '../../../src/import/epub/read-epub.ts';
import { composeWork } from '../../../src/text/compose-work.ts';
import { inEnglish } from '../../support/in-english.ts';
import { makeEpub, xhtml } from '../../support/made-books.ts';
import type { MadeEpub } from '../../support/made-books.ts';

const LONG = 'The mill stood by the water, and nobody had asked the water about it at all.';

const read = (book: MadeEpub) => readEpub('mills.epub', makeEpub(book), IMPORT_LIMITS);

/** Kind, level and text of every block. */
async function outline(book: MadeEpub): Promise<string[]> {
  const { blocks } = await read(book);
  return blocks.map(({ kind, level, text }) => `${kind}${level ?? ''} ${text}`);
}

async function refusal(book: MadeEpub): Promise<string> {
  return read(book).then(
    () => '',
    (error: unknown) => String(error),
  );
}

function toc(...entries: readonly [string, string][]): string {
  const items = entries.map(([href, title]) => `<li><a href="${href}">${title}</a></li>`);
  return `<nav epub:type="toc"><ol>${items.join('')}</ol></nav>`;
}

const pagesOf = async (book: MadeEpub): Promise<string[]> => {
  const { text, layout } = composeWork((await read(book)).blocks);
  return layout.pages.map(
    ({ start, label, index }, at) =>
      `${label}/${index}: ${text
        .slice(start, layout.pages[at + 1]?.start)
        .trim()
        .replaceAll('\n\n', ' / ')}`,
  );
};

const encryption = (algorithm: string) => ({
  name: 'META-INF/encryption.xml',
  content: `<encryption><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`,
});

describe('the text of a book', () => {
  test('is that of its spine in reading order', async () => {
    const documents = { 'b.xhtml': '<h1>One</h1><p>First.</p>', 'a.xhtml': '<h1>Two</h1><p>Second.</p>' };
    expect(await outline({ documents })).toEqual([
      'heading1 One',
      'prose First.',
      'heading1 Two',
      'prose Second.',
    ]);
  });

  test('handles self-closing XML elements', async () => {
    const documents = {
      'a.xhtml': '<h1 id="x"/><p>one<a id="y"/> two<br/>three</p><div class="z"/><p>four</p>',
    };
    expect(await outline({ documents })).toEqual(['prose one two three', 'prose four']);
  });

  test('keeps asides and chapter headers, which are not page furniture in a book', async () => {
    const documents = {
      'a.xhtml': `<section><header><h1>One</h1></header><p>${LONG}</p><aside>A box.</aside></section>`,
    };
    expect(await outline({ documents })).toEqual(['title One', `prose ${LONG}`, 'prose A box.']);
  });

  test('has its footnotes separately, without their marks', async () => {
    const documents = {
      'a.xhtml': `<p>It rose<a epub:type="noteref" href="#n1">1</a> and<sup><a href="notes.xhtml#n2">2</a></sup> fell<a href="#n3">[3]</a>.</p>
        <aside epub:type="footnote" id="n1"><p><a href="#r1">↩</a> In May.</p></aside>`,
    };
    expect(await outline({ documents })).toEqual(['prose It rose and fell.', 'note In May.']);
  });

  test('never silently lacks a document of the reading order', async () => {
    const book = makeEpub({ documents: { 'a.xhtml': `<p>${LONG}</p>`, 'b.xhtml': '<p>Lost.</p>' } });
    const lost = Buffer.from(book.toString('latin1').replaceAll('text/b.xhtml', 'text/x.xhtml'), 'latin1');
    // The package document is deflated, so only the entry itself was renamed.
    const { remarks } = await readEpub('mills.epub', lost, IMPORT_LIMITS);
    expect(inEnglish(remarks)).toEqual(['The book names "OPS/text/b.xhtml", which is not in the file.']);
  });
});

describe('headings', () => {
  test.each([
    ['EPUB 3', { nav: toc(['text/a.xhtml', 'I. The Water'], ['text/b.xhtml', 'II. The Stones']) }],
    [
      'EPUB 2',
      {
        ncx: '<ncx><navMap><navPoint><navLabel><text>I. The Water</text></navLabel><content src="text/a.xhtml#x"/></navPoint><navPoint><navLabel><text>II. The Stones</text></navLabel><content src="text/b.xhtml"/></navPoint></navMap></ncx>',
      },
    ],
  ])('come from the table of contents of %s if a chapter has none', async (_, tables) => {
    const documents = { 'a.xhtml': `<p>${LONG}</p>`, 'b.xhtml': '<p>Second.</p>' };
    expect(await outline({ documents, ...tables })).toEqual([
      'heading1 I. The Water',
      `prose ${LONG}`,
      'heading1 II. The Stones',
      'prose Second.',
    ]);
  });

  test('are found by their words, whatever their markup', async () => {
    const documents = {
      'a.xhtml': `<p class="c1">CHAPTER I</p><p class="c2">The Water</p><p>${LONG}</p><p class="c2">The Stones</p><p>${LONG}</p>`,
    };
    const nav = toc(['text/a.xhtml', 'Chapter I: The Water'], ['text/a.xhtml#s', 'The Stones']);
    expect(await outline({ documents, nav })).toEqual([
      'heading1 CHAPTER I The Water',
      `prose ${LONG}`,
      'heading1 The Stones',
      `prose ${LONG}`,
    ]);
  });

  test('in front matter start no section, and the table of contents is dropped', async () => {
    const documents = {
      'title.xhtml': '<h1>On Mills</h1><p>by Ada Stone</p>',
      'legal.xhtml': '<h1>Copyright</h1><p>All rights are Ada’s.</p>',
      'toc.xhtml': '<h1>Contents</h1><p><a href="a.xhtml">The first of all chapters</a></p>',
      'a.xhtml': `<h1>One</h1><p>${LONG}</p>`,
    };
    const guide =
      '<reference type="title-page" href="text/title.xhtml"/><reference type="copyright-page" href="text/legal.xhtml"/>';
    const { blocks, drops } = await read({ documents, guide });
    const { layout } = composeWork(blocks);
    expect(layout.sections.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 One']);
    expect(drops).toEqual([
      { reason: 'navigation', text: 'Contents', line: null },
      { reason: 'navigation', text: 'The first of all chapters', line: null },
    ]);
  });
});

describe('pages of the printed edition', () => {
  test('are found by page breaks, across chapters', async () => {
    const documents = {
      'a.xhtml':
        '<h1>One</h1><span epub:type="pagebreak" title="xii"/><p>It <span role="doc-pagebreak" aria-label="Page 1."/>rose.</p><div epub:type="pagebreak">2</div>',
      'b.xhtml': '<h1>Two</h1><p>It fell.</p>',
    };
    expect(await pagesOf({ documents })).toEqual(['xii/null: It', '1/null: rose.', '2/null: Two / It fell.']);
  });

  test.each([
    ['EPUB 3', { nav: '<nav epub:type="page-list"><ol><li><a href="text/a.xhtml#p7">7</a></li></ol></nav>' }],
    [
      'EPUB 2',
      {
        ncx: '<ncx><pageList><pageTarget><navLabel><text>7</text></navLabel><content src="text/a.xhtml#p7"/></pageTarget></pageList></ncx>',
      },
    ],
  ])('are found by the page list of %s', async (_, tables) => {
    const documents = { 'a.xhtml': '<p>It rose.</p><p id="p7">It fell.</p>' };
    expect(await pagesOf({ documents, ...tables })).toEqual(['7/null: It fell.']);
  });
});

test('reads the description of a book', async () => {
  const metadata = `<dc:title>On Mills</dc:title><dc:creator id="c1">Ada Stone</dc:creator><dc:creator id="c2">Bo Reed</dc:creator>
    <meta property="role" refines="#c2">edt</meta><dc:publisher>Mill Press</dc:publisher><dc:date>1998-05-01</dc:date>
    <dc:identifier>urn:isbn:9780306406157</dc:identifier><dc:rights>CC0</dc:rights><dc:language>de</dc:language>`;
  const { description, remarks } = await read({ metadata, documents: { 'a.xhtml': `<p>${LONG}</p>` } });
  expect(description).toEqual({
    title: 'On Mills',
    author: 'Ada Stone',
    edition: 'Mill Press, 1998, ISBN 9780306406157',
    licence: 'CC0',
    language: 'de',
  });
  expect(remarks).toEqual([]);
});

describe('an unreadable book gives a reason', () => {
  const documents = { 'a.xhtml': `<p>${LONG}</p>` };

  test('copy protection', async () => {
    const entries = [encryption('http://www.w3.org/2001/04/xmlenc#aes128-cbc')];
    expect(await refusal({ documents, entries })).toBe(
      'UserError: "mills.epub" is copy-protected (DRM) and cannot be read. Import a copy without that protection.',
    );
  });

  test('but obfuscated fonts do not protect the text', async () => {
    const entries = [encryption('http://www.idpf.org/2008/embedding')];
    expect(await refusal({ documents, entries })).toBe('');
  });

  test.each([
    ['META-INF/container.xml', '<container/>', /names no package document/],
    ['OPS/book.opf', '', /is empty|contains no XML|is missing|binary/],
    ['OPS/book.opf', '<!DOCTYPE p [<!ENTITY a "b">]><package/>', /defines its own entities/],
    [
      'OPS/text/a.xhtml',
      `<!DOCTYPE html [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>${xhtml('<p>&c;</p>')}`,
      /defines its own entities/,
    ],
    ['OPS/text/a.xhtml', '<div>'.repeat(20_000), /nests its elements more than 5000 levels deep/],
  ])('%s, case %#', async (name, content, message) => {
    const said = await refusal({ documents, entries: [{ name, content }] });
    expect(said).toMatch(/^UserError: /);
    expect(said).toMatch(message);
  });
});

const open = (name: string) => readEpub(name, readFileSync(new URL(name, import.meta.url)), IMPORT_LIMITS);

describe('books as they are found', () => {
  test('keep the chapters of a document in which the guide finds the contents', async () => {
    const { blocks, drops } = await open('gutenberg-guide.epub');
    const { sections, paragraphs } = composeWork(blocks).layout;
    expect(sections.map(({ title }) => title)).toEqual(['CHAPTER I THE FROST', 'CHAPTER II THE HILL']);
    expect(paragraphs.filter(({ section, number }) => section === 0 && number > 0)).toHaveLength(30);
    expect(drops.map(({ reason, text }) => `${reason}: ${text}`)).toEqual([
      'navigation: CONTENTS',
      'navigation: I. The Frost',
      'navigation: II. The Hill',
    ]);
  });

  test('have pages without the braces around their numbers', async () => {
    const { blocks } = await open('page-braces.epub');
    const { text, layout } = composeWork(blocks);
    expect(layout.pages.map(({ start, label }) => `${label}: ${text.slice(start, start + 11)}`)).toEqual([
      '11: The elevent',
      '12: The twelfth',
    ]);
  });

  test('have words without the readings above them, with a remark', async () => {
    const { blocks, remarks } = await open('ruby.epub');
    expect(blocks.map(({ text }) => text)).toEqual([
      '一',
      '山路を登りながら、こう考えた。',
      '石を運ぶ人は誰も急がない。',
    ]);
    expect(inEnglish(remarks)).toContain(
      'The small readings above the characters (ruby) were left out in 2 places.',
    );
  });
});

test.each([
  ['[12]', '12'],
  ['Page 12', '12'],
  ['( xii )', 'xii'],
  ['p. 12:', '12'],
])('the page label %s is %s', async (label, expected) => {
  const body = `<p><span epub:type="pagebreak" title="${label}"/>${LONG}</p>`;
  const { blocks } = await read({ documents: { 'a.xhtml': body } });
  expect(blocks[0]?.pages?.[0]?.label).toBe(expected);
});

test('a whole book in one document is no front matter, whatever its file is called', async () => {
  const body = `<h1>The Frost</h1>${`<p>${LONG}</p>`.repeat(600)}<h1>The Hill</h1><p>${LONG}</p>`;
  const { blocks } = await read({ documents: { 'cover.xhtml': body } });
  expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(2);
});

test('the pages in which Standard Ebooks speaks of its edition are apart, others are not', async () => {
  const { blocks, drops } = await read({
    documents: {
      'imprint.xhtml': '<section epub:type="imprint"><p>This ebook is by Standard Ebooks.</p></section>',
      'uncopyright.xhtml': '<p>Standard Ebooks dedicates it to the public domain.</p>',
      'chapter.xhtml': `<h2>The Frost</h2><p>${LONG}</p><p>Standard Ebooks made this.</p>`,
      'colophon.xhtml': '<p>Set in Lantern.</p>',
    },
  });
  expect(blocks.map(({ text }) => text)).toEqual([
    'The Frost',
    LONG,
    'Standard Ebooks made this.',
    'Set in Lantern.',
  ]);
  expect(drops.map(({ reason }) => reason)).toEqual(['boilerplate', 'boilerplate']);
});

test('notices of Project Gutenberg inside a chapter are left out', async () => {
  const { blocks, drops } = await read({
    documents: {
      'a.xhtml': `<section id="pg-header" class="pg-boilerplate pgheader"><p>A licence.</p></section><p>${LONG}</p><div class="pg-footer"><p>More.</p></div>`,
    },
  });
  expect(blocks.map(({ text }) => text)).toEqual([LONG]);
  expect(drops.map(({ reason, text }) => `${reason}: ${text}`)).toEqual([
    'boilerplate: A licence.',
    'boilerplate: More.',
  ]);
});
