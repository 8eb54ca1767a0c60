import { describe, expect, test } from 'vitest';
import { composeWork } from '../../src/text/compose-work.ts';
import { createLinkTo, type LinkTo } from '../../src/text/link.ts';

const work = composeWork([{ kind: 'prose', text: 'It rained. We stayed.' }]);
const span = { start: 11, end: 21 };
const link: LinkTo = createLinkTo();

describe('createLinkTo', () => {
  test('links to the sentence on the source page', () => {
    expect(link(work, 'https://example.org/rain?a=1', span)).toBe(
      'https://example.org/rain?a=1#:~:text=We%20stayed.',
    );
  });

  test("drops the page's own hash and any password", () => {
    expect(link(work, 'https://me:secret@example.org/rain#top', span)).toBe(
      'https://example.org/rain#:~:text=We%20stayed.',
    );
  });

  test('links only to the page if the full address would be too long', () => {
    const page = `https://example.org/${'x'.repeat(480)}`;
    expect(link(work, page, span)).toBe(page);
  });

  test('links to the page of a PDF', () => {
    const pdf = composeWork([
      {
        kind: 'prose',
        text: 'It rained. We stayed.',
        pages: [
          { at: 0, label: 'xii', index: 14 },
          { at: 11, label: '1', index: 15 },
        ],
      },
    ]);
    expect(link(pdf, 'https://example.org/rain.pdf#view=fit', { start: 0, end: 10 })).toBe(
      'https://example.org/rain.pdf#page=14',
    );
    expect(link(pdf, 'https://example.org/rain.pdf', span)).toBe('https://example.org/rain.pdf#page=15');
  });

  test('links to the sentence if only the pages of a printed edition are known', () => {
    const pages = [{ at: 0, label: '7', index: null }];
    const marked = composeWork([{ kind: 'prose', text: 'It rained. We stayed.', pages }]);
    expect(link(marked, 'https://example.org/rain', span)).toBe(
      'https://example.org/rain#:~:text=We%20stayed.',
    );
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'no address'])('never links to %s', (source) => {
    expect(link(work, source, span)).toBeNull();
  });

  test('gives no link without an address', () => {
    expect(link(work, null, span)).toBeNull();
    expect(link(work, `https://example.org/${'x'.repeat(600)}`, span)).toBeNull();
  });

  test('puts no word from beyond a line into an address', () => {
    const repeated = composeWork([
      { kind: 'prose', text: 'What comes before is the same in both.' },
      { kind: 'prose', text: 'Tides turn. Alpha follows.' },
      { kind: 'prose', text: 'What comes before is the same in both.' },
      { kind: 'prose', text: 'Tides turn. Omega follows.' },
    ]);
    const start = repeated.text.lastIndexOf('Tides');
    const second = { start, end: start + 'Tides turn.'.length };
    const page = 'https://example.org/tides';
    expect(link(repeated, page, second)).toContain('Omega');
    expect(link(repeated, page, second, second.end)).not.toContain('Omega');
  });
});
