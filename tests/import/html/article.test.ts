import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/import/html/read-html.ts';
import { IMPORT_LIMITS } from '../../../src/import/import-limits.ts';

const read = (html: string) => readHtml(html, IMPORT_LIMITS);
const textsOf = (html: string): readonly string[] => read(html).blocks.map(({ text }) => text);

const article = Array.from(
  { length: 6 },
  (_, at) =>
    `Paragraph ${at} tells how the salt was carried over the hill in the great frost, and who paid for it.`,
);
const paragraphs = article.map((text) => `<p>${text}</p>`).join('');
const comments = Array.from(
  { length: 14 },
  (_, at) =>
    `<div class="entryline"><b>Guest${at}</b><p>I think for the ${at}th time that salt is bad for goats.</p></div>`,
).join('');

describe('a sentence is never cut', () => {
  test.each([
    ['a conviction that <a class="popup" href="#n1">the easiest way is the best</a>.'],
    ['She said that <span class="promo">salt should never</span> be sold on Sundays.'],
    ['The law did <button>not</button> allow it.'],
    ['The law allows it <button class="share">never</button>.'],
    ['<button>Only</button> the law allows it.'],
    ['Salt is dear <span class="tooltip modal">but not</span> scarce, and <a class="share">we share</a> it.'],
    ['Nobody in the valley had <dialog>ever</dialog> weighed it.'],
    ['He <span aria-hidden="true">never</span> came, <span role="complementary">he said</span>.'],
    ['<span class="promo">Salt should never be sold.</span>'],
    ['<span class="related">Salt should never be sold.</span> It is dear.'],
  ])('%s', (sentence) => {
    const { blocks, drops } = read(
      `<article><h1>On salt</h1><p>${sentence}</p><p>${article[0]}</p></article>`,
    );
    expect(blocks[1]?.text).toBe(sentence.replaceAll(/<[^>]*>/g, ''));
    expect(drops).toEqual([]);
  });

  test.each([
    ['Salt is dear. <a class="share" href="/s">Share this</a>', 'Salt is dear.', 'Share this'],
    ['<button>Listen</button> Salt is dear.', 'Salt is dear.', 'Listen'],
    ['Salt is <span hidden>not</span>dear.', 'Salt is dear.', 'not'],
    ['<code>x = 1</code> is dear. <span class="promo"><a href="/s">Buy</a></span>', 'x = 1 is dear.', 'Buy'],
  ])('but a control beside it is left out and listed: %s', (html, text, dropped) => {
    const { blocks, drops } = read(`<p>${html}</p><p>${article[0]}</p>`);
    expect(blocks[0]?.text).toBe(text);
    expect(drops.map((drop) => drop.text)).toEqual([dropped]);
  });

  test('what is said twice, once for screen readers, is read once', () => {
    const formula =
      '<span class="katex"><span class="katex-mathml"><math><mi>x</mi><annotation>\\x</annotation></math></span><span aria-hidden="true">x</span></span>';
    expect(textsOf(`<p>If ${formula} is small, stop.</p><p>${article[0]}</p>`)[0]).toBe(
      'If x is small, stop.',
    );
  });
});

describe('the article is kept', () => {
  test.each([
    'class="no-share post"',
    'class="with-navigation"',
    'class="has-sidebar menu"',
    'id="promo"',
    'role="complementary"',
    'role="banner"',
    'class="comments-open related"',
  ])('in a container with %s, even with longer comments', (attributes) => {
    const texts = textsOf(
      `<h1>The salt road</h1><div ${attributes}>${paragraphs}</div><div class="talk">${comments}</div>`,
    );
    expect(texts).toEqual(expect.arrayContaining([...article]));
  });

  test.each(['aside', 'noscript', 'header', 'footer', 'form'])('in <%s>', (tag) => {
    const texts = textsOf(`<h1>The salt road</h1><${tag}>${paragraphs}</${tag}><p>Terms of the house.</p>`);
    expect(texts).toEqual(expect.arrayContaining([...article]));
  });

  test('in <noscript>, beside a script that would show it', () => {
    const texts = textsOf(
      `<h1>The salt road</h1><div><script type="text/template">${paragraphs}</script><noscript>${paragraphs}</noscript></div><div>Privacy and terms of the house.</div>`,
    );
    expect(texts).toEqual(expect.arrayContaining([...article]));
  });

  test('but not its copy in <noscript>', () => {
    const texts = textsOf(`<article>${paragraphs}</article><noscript>${paragraphs}</noscript>`);
    expect(texts).toEqual(article);
  });

  test('but not longer comments that are called so', () => {
    const { blocks, drops } = read(
      `<article>${paragraphs}</article><section id="comments">${comments}${comments}</section>`,
    );
    expect(blocks.map(({ text }) => text)).toEqual(article);
    expect(drops).toMatchObject([{ reason: 'comment link' }]);
  });
});
