import { pino, type DestinationStream } from 'pino';

import { allowFields, type LogFields } from './log-fields.ts';

/** Text that stands in the program: nothing that was put together while it ran. */
type Literal<Text extends string> = { readonly '': 1 } extends Record<Text, 1> ? never : Text;

/** Logs a message, a literal, with fields. What {@link LogFields} does not name is left out, whatever it is. */
type Write = <Text extends string>(fields: LogFields, message: Literal<Text>) => void;

/** The operator's log. No words of members and no secrets get into it: all goes through one list of fields. */
export interface Log {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
  readonly fatal: Write;
}

/** Logs JSON lines to standard output; on a terminal, lines for people. `to` is where tests read. */
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
