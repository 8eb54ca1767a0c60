import { pino, type DestinationStream } from 'pino';

import { allowFields, type LogFields } from './log-fields.ts';

/** A literal of the source code: nothing that was composed at run time. */
type Literal<Text extends string> = { readonly '': 1 } extends Record<Text, 1> ? never : Text;

/** Logs a literal message with fields. Everything that {@link LogFields} does not name is left out. */
type Write = <Text extends string>(fields: LogFields, message: Literal<Text>) => void;

/** The operator's log. It has no members' words and no secrets, because all fields go through one allow-list. */
export interface Log {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
  readonly fatal: Write;
}

/** Logs JSON lines to standard output, or readable lines on a terminal. `to` is for tests. */
export function createLog(level: string, to?: DestinationStream): Log {
  const logger = to
    ? pino({ level }, to)
    : process.stdout.isTTY
      ? pino({ level, transport })
      : pino({ level });
  const write =
    (at: keyof Log): Write =>
    (fields, message) =>
      logger[at](allowFields(fields), message);
  return {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    fatal: write('fatal'),
  };
}

const transport = {
  target: 'pino-pretty',
  options: { ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' },
};
