import { beforeAll, expect, test } from 'vitest';
import { choosePrompts, keyOfPrompt } from '../../../src/text/prompts/choose-prompts.ts';
import { readSamplePrompts, type SamplePrompts } from '../../support/sample-prompts.ts';

let samples: readonly SamplePrompts[] = [];

beforeAll(async () => {
  samples = await readSamplePrompts();
});

function choose({ text, prompts }: SamplePrompts, count: number, used: readonly string[] = []) {
  const part = { start: 0, end: text.work.text.length };
  return choosePrompts(prompts, part, { count, withSetUp: true, isUsed: (key) => used.includes(key) });
}

test('has at least three frames in any five in a row', () => {
  for (const sample of samples) {
    for (const count of [5, 6, 8, 12]) {
      const frames = choose(sample, count).map(({ draft }) => draft.frame);
      for (let i = 0; i + 5 <= frames.length; i += 1)
        expect(new Set(frames.slice(i, i + 5)).size).toBeGreaterThanOrEqual(3);
    }
  }
});

test('covers all thirds of a work that give a prompt', () => {
  const touched = samples.map((sample) => {
    const length = sample.text.work.text.length;
    const thirdsOf = (prompts: SamplePrompts['prompts']) =>
      new Set(
        prompts.flatMap(({ draft }) => draft.quotations.map(({ start }) => Math.floor((3 * start) / length))),
      );
    const possible = thirdsOf(sample.prompts.filter(({ score }) => score >= 0));
    expect(thirdsOf(choose(sample, 8))).toEqual(possible);
    return possible.size;
  });
  expect(touched.filter((thirds) => thirds === 3).length).toBeGreaterThanOrEqual(5);
});

test('quotes no place twice', () => {
  for (const sample of samples) {
    const spans = choose(sample, 12)
      .flatMap(({ draft }) => draft.quotations)
      .toSorted((a, b) => a.start - b.start);
    spans.forEach(({ start }, i) => {
      expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
    });
  }
});

test('asks factual questions first, own judgement last, and mostly about the meaning of the text', () => {
  for (const sample of samples) {
    const kinds = choose(sample, 8).map(({ draft }) => draft.kind);
    const order = ['factual', 'interpretive', 'evaluative'];
    expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(kinds.filter((kind) => kind === 'factual').length).toBeLessThanOrEqual(1);
    expect(kinds.filter((kind) => kind === 'interpretive').length * 2).toBeGreaterThan(kinds.length);
  }
});

test('is deterministic, and never repeats a used prompt', () => {
  for (const sample of samples) {
    const first = choose(sample, 5);
    expect(choose(sample, 5)).toEqual(first);
    const used = first.map(({ draft }) => keyOfPrompt(draft));
    const second = choose(sample, 5, used).map(({ draft }) => keyOfPrompt(draft));
    expect(second.filter((key) => used.includes(key))).toEqual([]);
  }
});
