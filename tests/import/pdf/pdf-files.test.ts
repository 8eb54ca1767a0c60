import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { IMPORT_LIMITS } from '../../../src/import/import-limits.ts';
import { readDocument } from '../../../src/import/read-document.ts';

const ACCENTED = [
  'The road from México to the mill is long.',
  'He told it to the Müller and to nobody else.',
  'The garçon left, and the café was shut.',
];

test.each([
  [
    'cjk-font-not-embedded.pdf',
    ['塩を運ぶ人は丘を越えて町へ急いだ。', 'The salt went over the hill on a Monday in the frost.'],
  ],
  [
    'rtl-printed.pdf',
    [
      'كتب صاحب الطاحونة رسالة إلى Bram Dusk في عام 1911 وقال فيها إن الملح يباع في السوق بثمن غال.',
      'لم يعرف أحد ثمن الملح، والطريق إلى التل طويل جدا في الشتاء والناس لا يحبون السفر.',
    ],
  ],
  ['latex-accents.pdf', ACCENTED],
  ['junk-before-header.pdf', ACCENTED],
  [
    'sideways.pdf',
    [
      'The salt went over the hill on a Monday in the frost. Nobody in the valley had a dry shoe that year at all.',
    ],
  ],
])('reads %s', async (name, texts) => {
  const bytes = await readFile(new URL(`files/${name}`, import.meta.url));
  const { blocks, drops, remarks } = await readDocument({ name, bytes }, IMPORT_LIMITS);
  expect(blocks.map(({ text }) => text)).toEqual(texts);
  expect([...drops, ...remarks]).toEqual([]);
});
