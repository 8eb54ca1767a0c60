import type { Features } from '../../src/features/features.ts';

/** For tests of other things: nothing is held about anybody, and nobody leaves. */
export const noPrivacy: Pick<Features, 'privacy' | 'departures'> = {
  privacy: {
    held: async () => [],
    export: async () => ({ json: '{}\n', markdown: '' }),
    offer: async () => ({ tables: [], token: '0-0' }),
    erase: async () => ({ tables: [], isGone: true }),
  },
  departures: {
    compare: async () => [],
    groupLeft: async () => undefined,
    groupSeen: async () => undefined,
    memberLeft: async () => undefined,
    memberSeen: async () => undefined,
    members: async () => [],
  },
};
