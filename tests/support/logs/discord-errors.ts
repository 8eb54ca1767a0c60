import type { Loopback } from '../../../src/playground/loopback.ts';
import { CANARIES } from './canaries.ts';

/** A fault of Discord, and how many calls it affects at least: discord.js tries four times, then the bot reports it. */
export const DISCORD_ERRORS: readonly (readonly [
  string,
  number,
  (discord: Loopback, route: string | RegExp) => void,
])[] = [
  ...[
    [404, 10008],
    [403, 50013],
    [400, 50035],
    [404, 10062],
    [404, 10015],
    [401, 50027],
    [400, 40060],
  ].map(
    ([status = 0, code = 0]) =>
      [
        String(code),
        1,
        ({ faults }: Loopback, route: string | RegExp) =>
          faults.refuseNext(route, {
            status,
            code,
            message: `Refused: ${CANARIES.question}`,
            errors: {
              data: {
                components: {
                  0: { content: { _errors: [{ code: 'BASE_TYPE_BAD_LENGTH', message: CANARIES.text }] } },
                },
              },
            },
          }),
      ] as const,
  ),
  ['429', 1, ({ faults }, route) => faults.failNext(route, 429, 1)],
  ['500, once', 1, ({ faults }, route) => faults.failNext(route, 500, 1)],
  ['500, until it is given up', 4, ({ faults }, route) => faults.failNext(route, 500, 4)],
  ['500, again and again', 8, ({ faults }, route) => faults.failNext(route, 500, 12)],
  ['a connection that is cut', 1, ({ faults }, route) => faults.cutNext(route, 4)],
];
