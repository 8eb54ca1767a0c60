import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import type { SavedQuote } from '../../../../src/corpus/saved-quote.ts';
import { catalogueOf } from '../../../../src/catalogue/catalogue.ts';
import { EXPORTS } from '../../../../src/features/quotations/export/exports.ts';
import { citation } from '../../../support/fixtures.ts';
import { newSavedQuote } from '../../../support/new-saved-quote.ts';

const english = catalogueOf('en');

const kept = (change: Partial<SavedQuote> = {}): SavedQuote => ({ id: 's1', ...newSavedQuote(), ...change });

const WILD = String.raw`5 % of {all} $ & #1 _x_ ~ ^ \TeX "q"`;

/** Parses the fields of BibTeX entries like BibTeX: by counting braces, regardless of backslashes. */
function readBibtex(text: string): { key: string; fields: Record<string, string> }[] {
  return text.split(/^@misc\{/m).flatMap((entry) => {
    const [key = ''] = entry.split(',');
    const fields: Record<string, string> = {};
    for (const { 1: name = '', index, 0: head } of entry.matchAll(/^ {2}(\w+) = \{/gm)) {
      const start = index + head.length;
      let end = start;
      for (let depth = 1; end < entry.length; end += 1) {
        depth += entry[end] === '{' ? 1 : entry[end] === '}' ? -1 : 0;
        if (depth === 0) break;
      }
      fields[name] = entry.slice(start, end);
    }
    return key.trim() === '' ? [] : [{ key, fields }];
  });
}

function unescapeTex(tex: string): string {
  const names: Record<string, string> = {
    backslash: '\\',
    braceleft: '{',
    braceright: '}',
    asciitilde: '~',
    asciicircum: '^',
  };
  return tex.replaceAll(/\\text(\w+?)\{\}|\\([$&#_%])/g, (_all, name?: string, mark?: string) =>
    name === undefined ? (mark ?? '') : (names[name] ?? '?'),
  );
}

test('Markdown shows quotations as block quotes with source and link, and marks notes', () => {
  const quote = kept({ note: 'Is *this* so?', tag: 'Exit' });
  expect(EXPORTS.markdown.toText([quote], english)).toBe(
    [
      '# Saved quotations\n',
      '> The tide has a middle too.\n>',
      '> — [The Centre That Moves, A. Writer, 3.2 Of tides, ¶ 4 (43 %)](<https://example.org/centre#:~:text=a>)\n',
      String.raw`Note by the member who saved it: Is \*this\* so?` + '\n',
      'Tag: Exit\n',
    ].join('\n'),
  );
});

test('Markdown has its own words in the requested language', () => {
  const text = EXPORTS.markdown.toText([kept({ note: 'So?', tag: 'Exit' })], catalogueOf('de'));
  expect(text).toMatch(/^# Gespeicherte Zitate\n/u);
  expect(text).toContain('Notiz des Mitglieds, das es gespeichert hat: So?\n\nStichwort: Exit');
});

test('Markdown escapes everything in a quotation', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('# a', '- a', '1. a', '<b>', '[a](b)', '> a', '`a`', '*a*', '---', WILD),
      (exact) => {
        const tree = fromMarkdown(EXPORTS.markdown.toText([kept({ citation: citation(exact) })], english));
        expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'blockquote']);
        const [, quote] = tree.children;
        const first = quote?.type === 'blockquote' ? quote.children[0] : undefined;
        const parts = first?.type === 'paragraph' ? first.children : [];
        expect(parts.map((part) => (part.type === 'text' ? part.value : part.type)).join('')).toBe(exact);
      },
    ),
  );
});

test('JSON has each quotation with its selectors, and no member', () => {
  const text = EXPORTS.json.toText([kept({ tag: 'Exit' })], english);
  expect(JSON.parse(text)).toMatchObject([
    { id: 's1', exact: 'The tide has a middle too.', tag: 'Exit', note: null, locator: { paragraph: 4 } },
  ]);
  expect(text).not.toContain('1001');
});

test('BibTeX has an entry for each work, with its quotations, notes and tags', () => {
  const other = citation('Bread was paid for.', { title: 'Bread', author: null, url: null });
  const entries = readBibtex(
    EXPORTS.bibtex.toText(
      [
        kept({ tag: 'Exit', note: 'Why?' }),
        kept({ citation: citation('It moves.'), tag: 'a, b' }),
        kept({ citation: { ...other, quotation: { ...other.quotation, workId: 'v'.repeat(26) } } }),
      ],
      english,
    ),
  );
  expect(entries).toEqual([
    {
      key: 'writer-wwwwwwww',
      fields: {
        title: '{The Centre That Moves}',
        author: '{A. Writer}',
        url: 'https://example.org/centre',
        note: String.raw`“The tide has a middle too.” (3.2 Of tides, ¶ 4 (43 \%))\par “It moves.” (3.2 Of tides, ¶ 4 (43 \%))`,
        annote: String.raw`3.2 Of tides, ¶ 4 (43 \%): Why?`,
        keywords: 'Exit, a b',
      },
    },
    {
      key: 'bread-vvvvvvvv',
      fields: { title: '{Bread}', note: String.raw`“Bread was paid for.” (3.2 Of tides, ¶ 4 (43 \%))` },
    },
  ]);
});

test('BibTeX preserves any title and quotation', () => {
  const words = fc.array(fc.constantFrom(...WILD.split(' '), '{', '}', '\\', '}}', '@misc{x,', 'é', '日本'), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(words, words, (title, exact) => {
      const quote = kept({ citation: citation(exact.join(' '), { title: title.join(' ') }) });
      const [entry, ...others] = readBibtex(EXPORTS.bibtex.toText([quote], english));
      expect(others).toEqual([]);
      expect(unescapeTex(entry?.fields['title'] ?? '')).toBe(`{${title.join(' ')}}`);
      expect(unescapeTex(entry?.fields['note'] ?? '')).toContain(`“${exact.join(' ')}”`);
    }),
  );
});

test('CSL-JSON has an item for each work with the standard’s variables', () => {
  const url = 'https://example.org/centre?a=1#:~:text=It%20moves.';
  const text = EXPORTS['csl-json'].toText(
    [kept({ citation: citation('It moves.', { url }), note: 'Why?' })],
    english,
  );
  expect(JSON.parse(text)).toEqual([
    {
      id: 'writer-wwwwwwww',
      type: 'article',
      title: 'The Centre That Moves',
      author: [{ literal: 'A. Writer' }],
      URL: 'https://example.org/centre?a=1',
      note: '“It moves.” (3.2 Of tides, ¶ 4 (43 %))',
      annote: '3.2 Of tides, ¶ 4 (43 %): Why?',
    },
  ]);
});

test.each(Object.entries(EXPORTS))('%s has no expiring link', (_, { toText }) => {
  const url = 'https://reading.example.org/works/secret?at=5-9#s5';
  const quote = kept({ citation: { ...citation('It moves.', { url }), urlExpiresAt: new Date() } });
  const text = toText([quote], english);
  expect(text).toContain('It moves.');
  expect(text).not.toContain('reading.example.org');
});

test('no saved quotations give an empty file in each format', () => {
  expect(Object.values(EXPORTS).map(({ toText }) => toText([], english))).toEqual([
    '# Saved quotations\n',
    '[]\n',
    '',
    '[]\n',
  ]);
});
