import { describe, expect, it } from 'vitest';
import { pickSummary, SUMMARY_LIMITS } from '../../src/text/summary.ts';

describe('pickSummary', () => {
  it('picks nothing from an empty list', () => {
    expect(pickSummary([])).toEqual([]);
  });

  it('skips repetitions', () => {
    const candidates = [
      { text: 'The network has no owner.', relevance: 10 },
      { text: 'No owner has the network.', relevance: 9.9 },
      { text: 'Gardeners keep the lamps burning.', relevance: 9 },
    ];
    expect(pickSummary(candidates)).toEqual([0, 2]);
  });

  it('skips what is much less relevant', () => {
    const candidates = [
      { text: 'The network has no owner.', relevance: 10 },
      { text: 'Gardeners keep the lamps burning.', relevance: 10 - 2 * SUMMARY_LIMITS.leastRelevance },
    ];
    expect(pickSummary(candidates)).toEqual([0]);
  });

  it('stays within three sentences and their length', () => {
    const candidates = ['alpha', 'beta', 'gamma', 'delta'].map((word) => ({
      text: `${word} `.repeat(40),
      relevance: 1,
    }));
    const picked = pickSummary(candidates);
    const characters = picked.reduce((sum, i) => sum + (candidates[i]?.text.length ?? 0), 0);
    expect(picked).toEqual([0, 1]);
    expect(characters).toBeLessThanOrEqual(SUMMARY_LIMITS.characters);
  });
});
