import { describe, expect, it } from 'vitest';
import { alignQuotation } from '../../src/text/align-quotation.ts';
import { findCutDenials } from '../../src/text/negation.ts';
import { findQuoteWords } from '../../src/text/quote-words.ts';
import { readQuotation } from '../../src/text/read-quotation.ts';
import { FRENCH } from '../support/negation/french.ts';
import { GERMAN } from '../support/negation/german.ts';

/** The words by which a quotation says something else than a text. */
function turnedBy(text: string, typed: string): readonly string[] {
  const [reading] = readQuotation(typed);
  if (!reading) throw new Error('It has no words.');
  const { pieces } = alignQuotation(reading, { source: text, words: findQuoteWords(text) });
  return pieces.flatMap(({ differences }) => differences.flatMap(({ negations }) => negations));
}

describe.each([
  ['German', GERMAN],
  ['French', FRENCH],
])('a quotation in %s', (_language, cases) => {
  const turned = cases.flatMap((each) => each.turned.map((typed) => [typed, each.text] as const));
  const harmless = cases.flatMap((each) => each.harmless.map((typed) => [typed, each.text] as const));

  it.each(turned)('that turns the sense is noticed: %s', (typed, text) => {
    expect(turnedBy(text, typed)).not.toEqual([]);
  });

  it.each(harmless)('that says the same is not: %s', (typed, text) => {
    expect(turnedBy(text, typed)).toEqual([]);
  });
});

it.each([
  ['Das glaube ich nicht. Er kam doch.', 'Das glaube ich', ['nicht']],
  ['Sie sahen sich an. „Nicht alle kamen“, sagte er.', 'alle kamen', ['nicht']],
  ['Er sprach viel, aber die Wahrheit sagte er nie.', 'die Wahrheit sagte er', ['nie']],
  ['Le vent tombait. Jamais il ne revint au village.', 'il ne revint au village', ['jamais']],
  ['No man is an island, entire of itself.', 'man is an island', ['no']],
  ['Das glaube ich nicht mehr, seit er hier war.', 'seit er hier war', []],
  ['He was not a man of peace in those days.', 'a man of peace', []],
  ['Ich habe das nicht gewollt und nicht getan.', 'Ich habe das', []],
])('a quotation that cuts the denial off a clause of “%s” is noticed: “%s”', (text, quoted, denials) => {
  const start = text.indexOf(quoted);
  expect(findCutDenials(text, { start, end: start + quoted.length })).toEqual(denials);
});
