import { describe, expect, it } from 'vitest';
import { readQuery } from '../../src/search/query.ts';

const asked = (text: string) => readQuery(text).terms.map(({ word }) => word);
const names = (text: string) =>
  readQuery(text).terms.flatMap(({ word, isProper }) => (isProper ? [word] : []));

describe('readQuery', () => {
  it('keeps content words, once each, and recognises names and numbers', () => {
    const { terms, isQuestion } = readQuery(
      'What did Putin ask about Taiwan in 2022, and what about TAIWAN?',
    );
    expect(terms.map(({ word, isProper }) => [word, isProper])).toEqual([
      ['putin', true],
      ['ask', false],
      ['taiwan', true],
      ['2022', true],
    ]);
    expect(isQuestion).toBe(true);
  });

  it('takes no word for a name because everything has capitals', () => {
    expect(names('WHO DECIDES ON UPGRADES IN 2022?')).toEqual(['2022']);
    expect(names('What Did Putin Ask?')).toEqual([]);
    expect(names('Vladimir Putin')).toEqual(['putin']);
  });

  it('treats words without any function word as keywords', () => {
    expect(readQuery('network power').isQuestion).toBe(false);
  });

  it('keeps function words if there is nothing else', () => {
    expect(readQuery('to be or not to be').terms.map(({ word }) => word)).toContain('not');
    expect(readQuery('who are you').terms.map(({ word }) => word)).toEqual(['who', 'are', 'you']);
  });

  it('leaves out frame words, unless a question has nothing else', () => {
    expect(asked('What does moderation actually consist of?')).toEqual(['moderation']);
    expect(asked('What does the author mean?')).toEqual(['author', 'mean']);
    expect(asked('typical definition')).toEqual(['typical', 'definition']);
  });

  it('uses at most 32 terms', () => {
    const words = Array.from({ length: 1000 }, (_, i) => `w${i}`).join(' ');
    expect(readQuery(words).terms).toHaveLength(32);
  });
});
