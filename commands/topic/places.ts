import { z } from 'zod';

import type { QuotedPlace } from '../../src/features/topics/topics.ts';

/** Places of quotations in one value of a kept look-up. */
export const places = z.preprocess(
  (value) => (typeof value === 'string' ? (JSON.parse(value) as unknown) : value),
  z.array(z.object({ workId: z.string(), start: z.number(), end: z.number() })),
);

/** What {@link places} reads. */
export function writePlaces(quoted: readonly QuotedPlace[]): string {
  return JSON.stringify(quoted.map(({ workId, start, end }) => ({ workId, start, end })));
}
