import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { ImportedWork } from '../../src/corpus/corpus.ts';
import type { Block } from '../../src/text/block.ts';
import { createReaderApp } from '../../src/web/reader.ts';
import { importedWork } from '../support/made-works.ts';

const BLOCKS: readonly Block[] = [
  { kind: 'title', text: 'On tides' },
  { kind: 'byline', text: 'By Zoë Moor' },
  { kind: 'prose', text: 'Before any heading.' },
  { kind: 'heading', level: 1, text: 'The shore' },
  { kind: 'prose', text: 'The sea rises. It falls & rests <again>.' },
  { kind: 'heading', level: 2, text: 'Sand' },
  { kind: 'list', text: 'First thing' },
  { kind: 'list', text: 'Second thing' },
  { kind: 'quote', text: 'A quoted line.' },
  { kind: 'verse', text: 'Break, break,\nbreak' },
  { kind: 'code', text: 'let tide = 1\nlet ebb = 2' },
  { kind: 'note', text: 'A note.' },
];

const tides = importedWork(BLOCKS, {
  title: 'On tides',
  author: 'Zoë Moor',
  edition: 'Second',
  licence: 'CC0',
  sourceUrl: 'https://example.org/tides',
});

function serve(imported: ImportedWork = tides) {
  const { work, description } = imported;
  return createReaderApp({
    reader: {
      read: async (link) =>
        link === 'expired' ? link : link === LINK ? { work, description, end: 'whole' } : null,
    },
  });
}

const LINK = 'a-link';

async function ask(path: string) {
  const response = await serve().request(path);
  return { status: response.status, headers: [...response.headers], body: await response.text() };
}

async function open(query = '', imported = tides) {
  const response = await serve(imported).request(`/works/${LINK}${query}`);
  return { response, document: parseHTML(await response.text()).document };
}

describe('the page of a work', () => {
  test('shows the whole text by kinds of blocks, with metadata and contents', async () => {
    const { response, document } = await open();
    expect(response.status).toBe(200);
    expect(document.querySelector('h1')?.textContent).toBe('On tides');
    expect(document.querySelector('.author')?.textContent).toBe('Zoë Moor');
    expect(document.querySelector('.facts')?.textContent).toMatch(/Second.*CC0.*Source/s);
    expect(document.querySelector('.facts a')?.getAttribute('href')).toBe('https://example.org/tides');
    const links = [...document.querySelectorAll('nav a')].map((link) => [
      link.getAttribute('href'),
      link.textContent,
    ]);
    expect(links).toEqual([
      ['#sec-1', 'The shore'],
      ['#sec-1.1', 'Sand'],
    ]);
    expect(document.getElementById('sec-1.1')?.textContent).toBe('Sand');
    expect(document.getElementById('p-1')?.textContent).toBe('Before any heading.');
    expect(document.getElementById('p-1-1')?.textContent).toBe('The sea rises. It falls & rests <again>.');
    expect([...document.querySelectorAll('ul li[id]')].map((item) => item.textContent)).toEqual([
      'First thing',
      'Second thing',
    ]);
    expect(document.querySelector('blockquote')?.textContent).toBe('A quoted line.');
    expect(document.querySelector('p.verse')?.textContent).toBe('Break, break,\nbreak');
    expect(document.querySelector('pre')?.textContent).toBe('let tide = 1\nlet ebb = 2');
    expect(document.querySelector('p.note .number')?.getAttribute('data-number')).toBe('6');
    expect(document.querySelectorAll('mark')).toHaveLength(0);
  });

  test('marks exactly the requested span, wherever it is', async () => {
    const { text, layout } = tides.work;
    for (const { start, end } of [...layout.sentences, ...layout.paragraphs]) {
      const { document } = await open(`?at=${start}-${end}`);
      const marks = [...document.querySelectorAll('mark')].map((mark) => [mark.id, mark.textContent]);
      expect(marks).toEqual([[`s${start}`, text.slice(start, end)]]);
    }
  });

  test('marks a span over several paragraphs in each of them, with one id', async () => {
    const { text } = tides.work;
    const start = text.indexOf('rests');
    const end = text.indexOf('thing\n\nA quoted') + 5;
    const { document } = await open(`?at=${start}-${end}`);
    const marks = [...document.querySelectorAll('mark')];
    expect(marks.map((mark) => mark.textContent).join('\n\n')).toBe(text.slice(start, end));
    expect(marks.map((mark) => mark.id)).toEqual([`s${start}`, '', '', '']);
  });

  test('ignores an invalid span', async () => {
    const past = tides.work.text.length + 1;
    for (const at of [
      '',
      '5',
      '5-5',
      '9-3',
      '-1-4',
      `0-${past}`,
      'a-b',
      '1-2-3',
      '1e1-2e1',
      '<b>',
      '99999999999-1',
    ]) {
      const { response, document } = await open(`?at=${encodeURIComponent(at)}`);
      expect(response.status).toBe(200);
      expect(document.querySelectorAll('mark')).toHaveLength(0);
    }
  });

  test('shows markup in any field as plain text', async () => {
    const attack = `"><script>alert(1)</script><img src=x onerror='alert(1)'>&lt;b`;
    const imported = importedWork(
      [
        { kind: 'heading', level: 1, text: attack },
        { kind: 'prose', text: attack },
        { kind: 'heading', level: 1, text: `Second ${attack}` },
        { kind: 'code', text: `</pre>${attack}` },
      ],
      {
        title: attack,
        author: attack,
        edition: attack,
        licence: attack,
        sourceUrl: `javascript:alert(1)//${attack}`,
      },
    );
    const { document } = await open('?at=3-20', imported);
    expect(document.querySelectorAll('script, img, b, [onerror], a[href^="javascript"]')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toBe(attack);
    expect(document.querySelector('h2')?.textContent).toBe(attack);
    expect(document.querySelector('title')?.textContent).toBe(attack);
  });

  test('forbids scripts, indexing, sniffing, framing and shared caches', async () => {
    const { headers } = (await open()).response;
    expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; style-src 'self'/);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('X-Robots-Tag')).toBe('noindex');
    expect(headers.get('Cache-Control')).toBe('private, no-store');
  });

  test('shows a long work on one page', async () => {
    const blocks = Array.from({ length: 4000 }, (_, at): Block => ({
      kind: 'prose',
      text: `Paragraph ${at} ${'tide '.repeat(50)}`,
    }));
    const { document } = await open('', importedWork(blocks));
    expect(document.querySelectorAll('p.prose')).toHaveLength(4000);
  });
});

describe('other addresses', () => {
  test('without content get a readable answer, whatever they are', async () => {
    for (const path of [
      '/works/nothing',
      '/works/..%2f..%2fetc%2fpasswd',
      '/works/',
      '/assets/..%2freader.ts',
      '/none',
    ]) {
      const response = await serve().request(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('There is nothing to read at this address');
      expect(response.headers.get('X-Robots-Tag')).toBe('noindex');
    }
  });

  test('all get the same answer, and an expired link says what to do', async () => {
    const none = await ask(`/works/${tides.work.id}`);
    for (const path of ['/works/nothing', `/works/${tides.work.id}?at=1-2&to=9`, '/none'])
      expect(await ask(path)).toEqual(none);
    const expired = await ask('/works/expired?at=1-2');
    expect(expired.status).toBe(410);
    expect(expired.body).toContain('Ask in Discord again');
  });

  test('include a start page that names no work, a health check and a stylesheet', async () => {
    const app = serve();
    const welcome = await (await app.request('/')).text();
    expect(welcome).toContain('Concordance');
    expect(welcome).not.toContain(tides.work.id);
    expect(await (await app.request('/health')).json()).toEqual({ ok: true });
    const style = await app.request('/assets/reader.css');
    expect(style.headers.get('Content-Type')).toBe('text/css; charset=utf-8');
    expect(await style.text()).toContain('mark {');
  });

  test('answer HEAD without a body', async () => {
    const response = await serve().request(`/works/${LINK}`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  test('show an id instead of the error, and log it with that id', async () => {
    const logged: object[] = [];
    const app = createReaderApp({
      reader: { read: () => Promise.reject(new Error('secret detail')) },
      log: { error: (fields: object) => void logged.push(fields) },
    });
    const response = await app.request('/works/secret-link?at=1-2');
    const page = await response.text();
    expect(response.status).toBe(500);
    expect(page).not.toContain('secret detail');
    expect(page).toContain((logged[0] as { id: string }).id);
    expect(logged).toHaveLength(1);
    expect(JSON.stringify(logged)).not.toContain('secret-link');
  });
});
