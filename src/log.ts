import { pino, type Logger } from 'pino';

/** The operator's log. */
export type Log = Logger;

/** Logs JSON lines; on a terminal, lines for people. Tokens never reach it. */
export function createLog(level: string): Log {
  const redact = ['token', '*.token', 'authorization', '*.authorization', 'headers.authorization'];
  if (!process.stdout.isTTY) return pino({ level, redact });
  const transport = {
    target: 'pino-pretty',
    options: { ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' },
  };
  return pino({ level, redact, transport });
}
