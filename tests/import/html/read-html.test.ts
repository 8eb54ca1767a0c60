import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { IMPORT_LIMITS } from '../../../src/import/import-limits.ts';
import { readHtml as readPage } from '../../../src/import/html/read-html.ts';
import type { Reading } from '../../../src/import/reading.ts';

const LONG =
  'The mill stood by the water, and nobody had asked the water about it, which is how most mills are built.';

function readHtml(html: string): Reading {
  return readPage(html, IMPORT_LIMITS);
}

/** A page of two paragraphs and another part. */
function readWith(part: string): Reading {
  return readHtml(`<body><p>${LONG}</p><p>${LONG}</p>${part}</body>`);
}

function describePage(head: string, body = ''): Reading['description'] {
  return readHtml(`<html><head>${head}</head><body>${body}<p>${LONG}</p></body></html>`).description;
}

function readDeepPage(): Reading {
  return readHtml('<div>'.repeat(100_000) + LONG + '</div>'.repeat(100_000));
}

/** Kind, level and text of every block. */
function outline(html: string): string[] {
  return readHtml(html).blocks.map(
    ({ kind, level, text }) => `${kind}${level ?? ''} ${text.replaceAll('\n', '/')}`,
  );
}

describe('blocks', () => {
  test.each([
    ['paragraphs without end tags', '<p>one<p>two', ['prose one', 'prose two']],
    ['text outside elements', 'one<p>two</p>three', ['prose one', 'prose two', 'prose three']],
    [
      'text before and after the page',
      '<!doctype html><html><body><p>one</body></html>two',
      ['prose one', 'prose two'],
    ],
    ['entities', '<p>a &amp; b &eacute;&nbsp;&#8212; &lt;c&gt; &#xD800;', ['prose a & b é — <c> \ufffd']],
    ['inline elements', '<p>a <b>b</b><i>c</i> <a href="x">d</a>', ['prose a bc d']],
    ['white space', '<p>\n  a\n\tb\n</p>', ['prose a b']],
    ['a break', '<p>one<br>two', ['prose one two']],
    ['two breaks', '<p>one<br><br/>two', ['prose one', 'prose two']],
    ['verse', '<p>one<br>two<br>three', ['verse one/two/three']],
    ['pre', '<pre>\na\n  b\n</pre>', ['code a/  b']],
    ['lists', '<ul><li>one<ul><li>two</ul><li><p>three</ul>', ['list one', 'list two', 'list three']],
    ['numbers of lists are no text', '<ol><li>one<li>two</ol>', ['list one', 'list two']],
    ['definitions', '<dl><dt>mill<dd>a house</dl>', ['list mill', 'list a house']],
    [
      'quotations',
      '<blockquote><p>one</p><ul><li>two</ul><footer>Ada</footer></blockquote>',
      ['quote one', 'quote two', 'quote Ada'],
    ],
    [
      'tables, a row a block',
      '<table><caption>t</caption><tr><th>a<th>b<tr><td>1<td>2</table>',
      ['note t', 'list a | b', 'list 1 | 2'],
    ],
    ['tables that only lay out', '<table><tr><td><p>one</p><p>two</p></table>', ['prose one', 'prose two']],
    [
      'captions',
      '<p>one<figure><img alt="x"><figcaption>A mill</figcaption></figure>',
      ['prose one', 'note A mill'],
    ],
    [
      'notes and their marks',
      '<p>one<sup><a role="doc-noteref">1</a></sup><section role="doc-endnotes"><ol><li>Note <a role="doc-backlink">↩</a></ol></section>',
      ['prose one', 'note Note'],
    ],
    [
      'headings, levels without gaps',
      '<p>a<h2>b</h2><p>c<h4>d</h4><p>e<h2>f</h2><p>g',
      ['prose a', 'heading1 b', 'prose c', 'heading2 d', 'prose e', 'heading1 f', 'prose g'],
    ],
    [
      'page numbers of a printed book',
      '<p>one <span class="pagenum">[Pg 12]</span>two <span class="pagenum">at dawn</span>',
      ['prose one two at dawn'],
    ],
    [
      'raised or bracketed numbers that lead to notes',
      '<p>one<sup><a href="#n1">1</a></sup> two<a href="#n2">[2]</a> <a href="#n3">three</a> x<sup>2</sup>',
      ['prose one two three x2'],
    ],
    ['comments', '<p>one<!-- two -->', ['prose one']],
    ['upper case', '<P>one<BLOCKQUOTE>two</BLOCKQUOTE>', ['prose one', 'quote two']],
  ])('%s', (_, html, expected) => {
    expect(outline(html)).toEqual(expected);
  });
});

test('page numbers of a printed book mark its pages', () => {
  const { blocks } = readHtml('<p>one <span class="pagenum">[Pg xii]</span>two<p>three');
  expect(blocks.map(({ pages }) => pages)).toEqual([
    [{ at: 4, label: 'xii', index: null }],
    [{ at: 0, label: 'xii', index: null }],
  ]);
});

describe('a picture of a formula', () => {
  test.each([
    [
      '<img class="mwe-math-fallback-image-inline" alt="{\\displaystyle E=mc^{2}}">',
      'It is E=mc^{2}, as we know.',
    ],
    ['<img alt="$a + b$">', 'It is a + b, as we know.'],
    ['<img alt="\\(\\frac{a}{b}\\)">', 'It is \\frac{a}{b}, as we know.'],
    ['<img class="tex" alt="x &lt; y">', 'It is x < y, as we know.'],
    ['<img class="photo" alt="a mill">', 'It is , as we know.'],
    ['<math><mi>x</mi></math><img class="math" alt="x">', 'It is x, as we know.'],
  ])('says its alternative text in its sentence: %s', (picture, text) => {
    expect(readHtml(`<p>It is ${picture}, as we know.</p>`).blocks).toMatchObject([{ text }]);
  });
});

describe('readings beside words', () => {
  test.each([
    ['<ruby>山路<rt>やまみち</rt></ruby>を登る。', '山路を登る。', ['山路 (やまみち)']],
    [
      '<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rp>(</rp><rt>じ</rt><rp>)</rp></ruby>と<ruby>漢<rt>かん</rt></ruby>',
      '漢字と漢',
      ['漢 (かん)', '字 (じ)'],
    ],
    ['<ruby><rb>漢</rb><rb>字</rb><rt>かん</rt><rt>じ</rt></ruby>', '漢字', ['漢字 (かん)', '(じ)']],
  ])('are left out of the text, and listed once: %s', (html, text, readings) => {
    const { blocks, drops } = readHtml(`<p>${html}</p>`);
    expect(blocks).toMatchObject([{ text }]);
    expect(drops).toEqual(readings.map((reading) => ({ reason: 'reading aid', text: reading, line: null })));
  });
});

describe('furniture is left out', () => {
  test.each([
    ['<nav>Home About</nav>', 'navigation'],
    ['<header>The Miller</header>', 'page furniture'],
    ['<footer>Imprint</footer>', 'page furniture'],
    ['<aside>Adverts</aside>', 'page furniture'],
    ['<form><input value=x>Search</form>', 'page furniture'],
    ['<noscript>Turn it on</noscript>', 'page furniture'],
    ['<button>Press</button>', 'page furniture'],
    ['<div hidden>secret</div>', 'page furniture'],
    ['<div aria-hidden="true">secret</div>', 'page furniture'],
    ['<div style="color:red; display: none">secret</div>', 'page furniture'],
    ['<div role="navigation">Home</div>', 'navigation'],
    ['<div role="banner">The Miller</div>', 'page furniture'],
    ['<div role="contentinfo">Imprint</div>', 'page furniture'],
    ['<div id="cookie-banner">Cookies!</div>', 'cookie notice'],
    ['<div class="wp-consent">Cookies!</div>', 'cookie notice'],
    ['<ul class="share-buttons"><li>Mastodon</ul>', 'sharing link'],
    ['<section id="comments"><h2>Two voices</h2><p>Nice mill.</p></section>', 'comment link'],
    ['<ol class="breadcrumbs"><li>Mills</ol>', 'navigation'],
    ['<div class="post-navigation">Other Mill</div>', 'navigation'],
    ['<div class="related-posts">Other Mill</div>', 'page furniture'],
    ['<div class="newsletter">Write me</div>', 'page furniture'],
  ])('%s', (part, reason) => {
    const { blocks, drops } = readWith(part);
    expect(blocks).toHaveLength(2);
    expect(drops).toHaveLength(1);
    expect(drops[0]).toMatchObject({ reason, line: null });
  });

  test.each([
    '<script>x</script>',
    '<style>p{}</style>',
    '<template><p>x</template>',
    '<svg><text>x</text></svg>',
    '<textarea></textarea>',
  ])('%s without an entry in the report', (part) => {
    expect(readWith(part)).toMatchObject({ blocks: [{}, {}], drops: [] });
  });

  test.each([
    '<div class="share-of-voice">kept</div>',
    '<p class="menu-essay-notes">kept</p>',
    '<div class="commentary">kept</div>',
    '<div class="shared-fields">kept</div>',
  ])('but not %s', (part) => {
    expect(readWith(part).blocks.map((block) => block.text)).toContain('kept');
  });

  test('but not the element with most of the text', () => {
    expect(outline(`<form class="sidebar"><p>${LONG}</form>`)).toEqual([`prose ${LONG}`]);
    expect(
      outline(`<body class="cookies-not-set comments-open"><div style="display:none"><p>${LONG}</div>`),
    ).toEqual([`prose ${LONG}`]);
  });
});

describe('the main part', () => {
  test('is the only article with most of the text; the rest is dropped', () => {
    const { blocks, drops } = readHtml(
      `<div>Before</div><main><article><header><h1>On Mills</h1></header><p>${LONG}</article><p>Beside</main>`,
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'prose']);
    expect(drops.map(({ text }) => text)).toEqual(['Before', 'Beside']);
  });

  test('is the whole page if main has little text', () => {
    expect(readHtml(`<main>Menu bar</main><p>${LONG}`).blocks).toHaveLength(2);
  });
});

describe('description', () => {
  test.each([
    ['<title>On Mills | The Miller</title>', '', 'On Mills'],
    ['<title>On Mills – A History</title>', '', 'On Mills – A History'],
    [
      '<title>On Mills – The Miller</title><meta property="og:site_name" content="The Miller">',
      '',
      'On Mills',
    ],
    [
      '<title>On Mills: the first part - The Miller</title>',
      '<h1>On Mills: the first part</h1>',
      'On Mills: the first part',
    ],
    ['<title>x</title><META PROPERTY="OG:TITLE" CONTENT="On &quot;Mills&quot;">', '', 'On "Mills"'],
    ['', '<h1>On <i>Mills</i></h1>', 'On Mills'],
  ])('title of %s %s', (head, body, title) => {
    expect(describePage(head, body).title).toBe(title);
  });

  test.each([
    ['<meta name="author" content="Ada Stone">', '', 'Ada Stone'],
    ['<meta property="article:author" content="https://example.org/ada">', '', null],
    ['<meta name="author" content="admin">', '<span rel="author">Ada Stone</span>', 'Ada Stone'],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":[{"name":"Ada Stone"},{"name":"Bo"}]}]}</script>',
      '',
      'Ada Stone, Bo',
    ],
    ['<script type="application/ld+json">{"@type":"Organization","author":"x"}</script>', '', null],
    ['<script type="application/ld+json">{broken</script>', '', null],
    ['', '<p class="byline">By <a>Ada Stone</a> on May 4, 2021</p>', 'Ada Stone'],
    ['', '<h1>On Mills</h1><p>By Ada Stone</p>', 'Ada Stone'],
  ])('author of %s %s', (head, body, author) => {
    expect(describePage(head, body).author).toBe(author);
  });

  test.each([
    ['<link rel="canonical" href="https://example.org/mills">', 'https://example.org/mills'],
    ['<meta property="og:url" content="https://example.org/m">', 'https://example.org/m'],
    ['<link rel="canonical" href="/mills">', null],
  ])('source of %s', (head, sourceUrl) => {
    expect(describePage(head).sourceUrl).toBe(sourceUrl);
  });

  test.each([
    ['<link rel="license" href="https://creativecommons.org/publicdomain/zero/1.0/">', 'CC0 1.0'],
    ['<a rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/">here</a>', 'CC BY-SA 4.0'],
    ['<a rel="license" href="/terms">All rights reserved</a>', 'All rights reserved'],
  ])('licence of %s', (body, licence) => {
    expect(describePage('', body).licence).toBe(licence);
  });
});

describe('hostile pages', () => {
  test('nested too deeply are rejected at once', () => {
    expect(readDeepPage).toThrow(UserError);
    expect(readDeepPage).toThrow('nests its elements more than 5000 levels deep');
  });

  test('nested deeper than browsers allow are read', () => {
    expect(outline('<div><b>'.repeat(2400) + LONG)).toEqual([`prose ${LONG}`]);
  });

  test('many paragraphs without end tags are not nested', () => {
    expect(readHtml(`<p>${LONG}`.repeat(6000)).blocks).toHaveLength(6000);
  });

  test('a long attribute, an unclosed comment, an unclosed script lose no text before them', () => {
    expect(outline(`<p title="${'x'.repeat(1_000_000)}" class="${'menu '.repeat(100_000)}">one`)).toEqual([
      'prose one',
    ]);
    expect(outline('<p>one<!-- two')).toEqual(['prose one']);
    expect(outline('<p>one<script>two')).toEqual(['prose one']);
  });

  test('the name of the added root element closes nothing', () => {
    expect(outline('<p>one</concordance-page><p>two')).toEqual(['prose one', 'prose two']);
  });

  test('scripts are not run', () => {
    readHtml('<script>globalThis.ran = true</script><img src=x onerror="globalThis.ran = true"><p>one');
    expect(globalThis).not.toHaveProperty('ran');
  });
});
