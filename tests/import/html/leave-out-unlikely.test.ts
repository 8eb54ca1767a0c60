import { describe, expect, test, vi } from 'vitest';
import { readHtml } from '../../../src/import/html/read-html.ts';
import { IMPORT_LIMITS } from '../../../src/import/import-limits.ts';

const article = Array.from(
  { length: 8 },
  (_, at) =>
    `Paragraph ${at} tells how the salt was carried over the hill in the year of the great frost, and who paid for it in the end.`,
);
const paragraphs = article.map((text) => `<p>${text}</p>`).join('');
const links = (words: string, count: number): string =>
  `<div class="x1"><ul>${`<li><a href="/x">${words}</a></li>`.repeat(count)}</ul></div>`;

const textsOf = (html: string): readonly string[] =>
  readHtml(html, IMPORT_LIMITS).blocks.map(({ text }) => text);

/** A site's page around an article; no class or element says what is what. */
function site(main: string, after = ''): string {
  return `<html><body>${links('Salt and hills', 20)}<div class="x2"><div class="x3"><h1>The salt road</h1>${main}</div>${after}</div>${links('Goats of the valley', 20)}<div>Printed by the house of Holt</div></body></html>`;
}

describe('on a page of a site', () => {
  test('unmarked menus, teasers and imprints are left out and listed', () => {
    const teasers = `<div class="x4">${'<div><a href="/y"><b>Why goats are dear</b></a> <span>Four minutes</span></div>'.repeat(9)}</div>`;
    const { blocks, drops } = readHtml(site(paragraphs, teasers), IMPORT_LIMITS);
    expect(blocks.map(({ text }) => text)).toEqual(['The salt road', ...article]);
    expect(drops.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Salt and hills',
        'Why goats are dear Four minutes',
        'Printed by the house of Holt',
      ]),
    );
  });

  test('headings, lists, quotations and tables within the article stay', () => {
    const half = article
      .map((text) => `<p>${text}</p>`)
      .slice(0, 4)
      .join('');
    const parts = `${half}<h2>What it cost</h2><ul><li>two goats</li><li>a sack of rye</li></ul><table><tr><td>Price</td><td>Ten crowns</td></tr></table><blockquote><p>No salt, no cheese.</p></blockquote>${half}`;
    expect(textsOf(site(parts))).toEqual(
      expect.arrayContaining([
        'What it cost',
        'two goats',
        'a sack of rye',
        'Price | Ten crowns',
        'No salt, no cheese.',
      ]),
    );
  });

  test('a poem within the article stays', () => {
    const poem = '<p>Salt on the hill<br>Frost in the mill<br>Goats stand still</p>';
    expect(textsOf(site(`${paragraphs}${poem}${paragraphs}`))).toContain(
      'Salt on the hill\nFrost in the mill\nGoats stand still',
    );
  });
});

test.each([
  ['a style without a value', '<p style="display">', article],
  ['an attribute that is a bare sign, in a short text', '<p =>', ['The sum is x = 2, said the miller.']],
])('%s does no harm', (_, opened, texts) => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const found = textsOf(site(texts.map((text) => `${opened}${text}</p>`).join('')));
  expect(found).toEqual(expect.arrayContaining([...texts]));
  expect(log).not.toHaveBeenCalled();
  log.mockRestore();
});

test('a bare text stays whole, with its short lines', () => {
  const lines = ['Yes.', 'No.', 'To the miller', 'THE END', 'a. d. 1911'];
  expect(
    textsOf(`<h1>The salt road</h1>${paragraphs}${lines.map((line) => `<p>${line}</p>`).join('')}`),
  ).toEqual(['The salt road', ...article, ...lines]);
});

test('a page too large for a second opinion stays whole', () => {
  const book = `<p>${article[0]}</p><p>Yes.</p>`.repeat(10_500);
  expect(textsOf(`${links('Chapter one of the book', 2000)}${book}`).length).toBeGreaterThanOrEqual(21_000);
});
