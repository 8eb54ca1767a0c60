import { array, assert, dictionary, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWork } from '../../src/text/cut-work.ts';
import { locate } from '../../src/text/quotation.ts';
import { composeEssay, harbour } from '../support/essays.ts';

const offsetOf = (words: string): number => harbour.text.indexOf(words);

describe('cutWork', () => {
  it('leaves a work that has been read to the end unchanged', () => {
    expect(cutWork(harbour, harbour.text.length)).toBe(harbour);
  });

  it('ends a paragraph that the line cuts with its last whole sentence', () => {
    const { text, layout } = cutWork(harbour, offsetOf('The harbour council') + 3);
    expect(text.endsWith('She refused to keep a list of members.')).toBe(true);
    expect(layout.paragraphs.at(-1)?.end).toBe(text.length);
    expect(layout.sections).toMatchObject([{ title: 'The pilots', end: text.length }]);
  });

  it('drops a heading beyond the line, and keeps a whole one', () => {
    const heading = offsetOf('The lighthouse');
    expect(cutWork(harbour, heading + 5).layout.sections).toHaveLength(1);
    expect(cutWork(harbour, heading + 'The lighthouse'.length).layout.sections).toHaveLength(2);
  });

  it('keeps the positions of the whole work', () => {
    const at = offsetOf('Every pilot');
    expect(locate(cutWork(harbour, offsetOf('The lighthouse')), at)).toEqual(locate(harbour, at));
  });

  it('has nothing beyond the line, for any line', () => {
    const sections = dictionary(
      string({ minLength: 1 }).map((title) => `S ${title}`),
      array(string({ minLength: 1 }).map((text) => `${text}. Then ${text}.`)),
    );
    assert(
      property(sections, nat(400), (made, line) => {
        const whole = composeEssay('T', made);
        const cut = cutWork(whole, line);
        expect(whole.text.startsWith(cut.text)).toBe(true);
        expect(cut.text.length).toBeLessThanOrEqual(Math.max(0, line));
        const { layout } = cut;
        for (const span of [
          ...layout.sections,
          ...layout.paragraphs,
          ...layout.sentences,
          ...layout.passages,
        ]) {
          expect(span.end).toBeLessThanOrEqual(cut.text.length);
          expect(span.start).toBeLessThan(span.end);
        }
      }),
    );
  });
});
