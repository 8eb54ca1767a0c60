import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Command } from 'commander';
import { parseConfig, type Config } from '../config.ts';
import { describeError } from '../log/describe-error.ts';
import { UserError } from '../errors.ts';
import { startEncoder } from '../search/meaning/start-encoder.ts';
import { openConcordance, type Concordance } from '../wiring.ts';
import { harmless } from './print.ts';

/** What a run of the command line reads and writes: a process's own streams, or those of a test. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly environment: NodeJS.ProcessEnv;
}

interface OpeningOptions {
  readonly mayCreate?: boolean;
  /** Told what the operator should know of the folder's files; absent: it is written to standard error. */
  readonly onNotice?: (words: string) => void;
}

/** What each command is given. */
export interface Terminal extends Streams {
  /** Columns that a line may have: 80 where there is no terminal, and at most 100. */
  readonly width: number;
  /** Writes one line or several to standard output. */
  readonly print: (lines?: string | readonly string[]) => void;
  /** Writes a value as JSON to standard output. */
  readonly printJson: (value: unknown) => void;
  /** Writes a line for the operator to standard error. */
  readonly warn: (line: string) => void;
  /** Makes the run end with status 1, after everything was printed. */
  readonly fail: () => void;
  /** The settings, with `--data` before CONCORDANCE_DATA; a relative `--data` starts at the working folder. */
  readonly readConfig: (command: Command) => Config;
  /**
   * Opens the data folder for one use, and always closes it. A folder that does not exist is taken for a typing
   * error, except by a command that fills it.
   */
  readonly withConcordance: <Result>(
    command: Command,
    use: (concordance: Concordance) => Promise<Result>,
    options?: OpeningOptions,
  ) => Promise<Result>;
}

/** Longer lines are hard to read. */
const MOST_COLUMNS = 100;

/** Makes what commands are given; `fail` is told when the run is to end with status 1. */
export function createTerminal(streams: Streams, fail: () => void): Terminal {
  const { stdout, stderr, environment } = streams;
  const { columns = 0 } = stdout;
  const print = (lines: string | readonly string[] = ''): void => {
    for (const line of [lines].flat()) stdout.write(`${line}\n`);
  };
  const warn = (line: string): void => void stderr.write(`${line}\n`);
  const readConfig = (command: Command): Config => {
    const { data } = command.optsWithGlobals<{ data?: string }>();
    const config = parseConfig(environment);
    return data === undefined ? config : { ...config, dataFolder: path.resolve(data) };
  };
  return {
    ...streams,
    width: Math.min(columns > 0 ? columns : 80, MOST_COLUMNS),
    print,
    printJson: (value) => print(JSON.stringify(value, null, 2)),
    warn,
    fail,
    readConfig,
    withConcordance: async (command, use, { mayCreate = false, onNotice } = {}) => {
      const { dataFolder, publicUrl, readerLinkDays, sentenceEncoder } = readConfig(command);
      if (!mayCreate && !existsSync(dataFolder))
        throw new UserError(`There is no data folder ${dataFolder}. "concordance import" makes one.`);
      const concordance = await openConcordance({
        dataFolder,
        publicUrl,
        readerLinkDays,
        encoder: sentenceEncoder ? startEncoder({ onFailed: warnOfEncoder }) : null,
        onNotice: onNotice ?? ((words) => warn(harmless(words))),
      });
      try {
        return await use(concordance);
      } finally {
        await concordance.close();
      }
    },
  };

  function warnOfEncoder(error: unknown): void {
    warn(
      `The sentence encoder failed, and only words were compared: ${JSON.stringify(describeError(error))}`,
    );
  }
}
