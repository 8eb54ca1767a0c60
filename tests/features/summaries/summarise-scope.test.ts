import { expect, test } from 'vitest';
import type { Citation } from '../../../src/corpus/quotation.ts';
import { summariseScope } from '../../../src/features/summaries/summarise-scope.ts';
import { composeEssay, openEntryOf } from '../../support/essays.ts';

const german = composeEssay('Am Hafen', {
  Hafen: [
    'Niemand wollte damals den Weg über den Berg gehen, weil der Schnee in jenem Jahr zu hoch lag.',
    'Deshalb stiegen die Preise der Häuser am Hafen in einem Winter auf das Doppelte.',
    'Die Häuser der Händler wurden im Jahr des großen Frostes aus grauem Stein gebaut.',
  ],
});

test('a German work on a topic is read as German: its stems, and what leans on the sentence before', () => {
  const entry = openEntryOf(german);
  const inGerman = { ...entry, description: { ...entry.description, language: 'de' as const } };
  const highlighted: string[] = [];
  const library = {
    cite: (
      _entry: unknown,
      work: typeof german,
      span: { start: number; end: number },
      matches: readonly { start: number; end: number }[] = [],
    ) => {
      const exact = work.text.slice(span.start, span.end);
      highlighted.push(...matches.map(({ start, end }) => exact.slice(start, end)));
      return { quotation: { exact } } as unknown as Citation;
    },
  };
  const whole = { start: 0, end: german.text.length };
  const opened = { entry: inGerman, work: german, scope: whole, section: null };
  const wish = { topic: 'Was war mit dem Haus?', budget: { sentences: 1 }, within: [whole] };
  const { citations } = summariseScope(library, opened, wish);
  expect(citations.map(({ quotation }) => quotation.exact)).toEqual([
    'Die Häuser der Händler wurden im Jahr des großen Frostes aus grauem Stein gebaut.',
  ]);
  expect(highlighted).toEqual(['Häuser']);
});
