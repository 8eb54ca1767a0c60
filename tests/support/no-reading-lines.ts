import type { Features } from '../../src/features/features.ts';

const OPEN = { title: 'A work', line: null, section: null, page: null, percent: 100 };

/** Nobody has read anything, and nothing is behind a line. */
export const noReadingLines: Features['readingLines'] = {
  groupLine: async () => null,
  moveGroup: async () => undefined,
  placeGroup: async () => OPEN,
  findGroup: async () => OPEN,
  setOwn: async () => OPEN,
  clearOwn: async () => 0,
  progress: async () => [],
  suggestEnds: async () => [],
  mayShare: async () => true,
};
