import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { text } from '../../../src/discord/replies/components.ts';
import { weigh } from '../../../src/discord/replies/message.ts';
import { pageButtons, pageMessage, takePage } from '../../../src/discord/replies/pages.ts';
import { english } from '../../support/words.ts';

const frame = { head: [text('h'.repeat(500))], foot: [text('f'.repeat(100))] };

test('every block is on exactly one page, in order, and every page is a message', () => {
  const blocks = fc.array(
    fc.integer({ min: 1, max: 3100 }).map((length) => 'a'.repeat(length)),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(blocks, fc.integer({ min: 1, max: 6 }), (all, next) => {
      const perPage = { first: 8, next };
      const { pages } = takePage(all, frame, perPage, 0);
      const each = Array.from({ length: pages }, (_, index) => takePage(all, frame, perPage, index));
      expect(each.flatMap((page) => page.blocks)).toEqual(all);
      for (const page of each) {
        expect(all[page.start]).toBe(page.blocks[0]);
        expect(weigh(pageMessage(english, page, frame).components).text).toBeLessThanOrEqual(4000);
        expect(page.blocks.length).toBeLessThanOrEqual(page.page === 0 ? 8 : next);
      }
    }),
  );
});

test('a page past the end is the last', () => {
  expect(takePage(['a', 'b'], frame, { first: 1, next: 1 }, 99)).toMatchObject({ page: 1, blocks: ['b'] });
});

test('buttons lead to pages that exist', () => {
  const to = { command: 'c', action: 'page', state: ['id'] };
  const ids = (page: number) =>
    pageButtons(english, { page, pages: 3 }, to).map((each) => 'custom_id' in each && each.custom_id);
  expect([ids(0), ids(1), ids(2)]).toEqual([
    ['c:page:id.1'],
    ['c:page:id.0', 'c:page:id.2'],
    ['c:page:id.1'],
  ]);
});
