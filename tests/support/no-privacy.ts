import type { ClockWatch } from '../../src/features/privacy/clock.ts';
import type { Features } from '../../src/features/features.ts';
import { NOBODY_GONE } from '../../src/store/privacy/erase-expired.ts';

/** A clock that always counts as right. */
export const rightClock: ClockWatch = {
  judge: async () => ({ at: new Date(), isPlausible: true, reference: null }),
};

/** For tests that need no privacy features: nothing is stored about anybody, and nobody leaves. */
export const noPrivacy: Pick<Features, 'privacy' | 'departures' | 'clock'> = {
  privacy: {
    held: async () => [],
    export: async () => ({ json: '{}\n', markdown: '' }),
    offer: async () => ({ tables: [], token: '0-0' }),
    erase: async () => ({ tables: [], isGone: true }),
  },
  departures: {
    groupLeft: async () => undefined,
    groupSeen: async () => undefined,
    groupUsed: async () => undefined,
    memberLeft: async () => undefined,
    memberSeen: async () => undefined,
    members: async () => [],
    settle: async () => NOBODY_GONE,
  },
  clock: rightClock,
};
