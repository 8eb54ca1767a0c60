import { expect, it } from 'vitest';
import { composeWork } from '../../../src/text/compose-work.ts';
import { readSourceText } from '../../../src/text/key-sentences/source-text.ts';

const work = composeWork([
  { kind: 'heading', level: 1, text: 'Lamps' },
  { kind: 'prose', text: 'Lamps burn. Keepers trim them.' },
  { kind: 'heading', level: 2, text: 'Oil' },
  { kind: 'code', text: 'const oil = 40;' },
  { kind: 'prose', text: 'Oil came by ship.' },
  { kind: 'heading', level: 1, text: 'Bread' },
  { kind: 'prose', text: 'Bread rose.' },
]);

it('reads all sentences except code, under their headings', () => {
  const { source, spans } = readSourceText(work, 'Light', { start: 0, end: work.text.length });
  expect(source.sentences.map(({ text, heading }) => [heading, text])).toEqual([
    ['Lamps', 'Lamps burn.'],
    ['Lamps', 'Keepers trim them.'],
    ['Lamps Oil', 'Oil came by ship.'],
    ['Bread', 'Bread rose.'],
  ]);
  expect(spans.map(({ start, end }) => work.text.slice(start, end))).toEqual(
    source.sentences.map(({ text }) => text),
  );
});

it('reads nothing outside the range, not even a heading', () => {
  const section = work.layout.sections[1];
  const { source } = readSourceText(work, 'Light', { start: section?.start ?? 0, end: section?.end ?? 0 });
  expect(source.sentences).toMatchObject([{ text: 'Oil came by ship.', heading: 'Oil' }]);
});
