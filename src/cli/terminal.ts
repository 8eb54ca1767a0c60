import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Command } from 'commander';
import { parseConfig, type Config } from '../config.ts';
import { describeError } from '../log/describe-error.ts';
import { UserError } from '../errors.ts';
import type { ImportWork } from '../import/import-work.ts';
import { startModel } from '../search/reader-model/start-model.ts';
import { openConcordance, type Concordance } from '../wiring.ts';
import { harmless } from './harmless.ts';

/** Longer lines are hard to read. */
const MOST_COLUMNS = 100;

/** The surroundings of a run: a process's own, or those of a test. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly environment: NodeJS.ProcessEnv;
  /** Reads texts; default: in child processes. */
  readonly importWork?: ImportWork;
}

/** Input, output and data access of each command. */
export type Terminal = ReturnType<typeof createTerminal>;

/** Creates the commands' environment; `fail` makes the run exit with status 1, after everything was printed. */
export function createTerminal(streams: Streams, fail: () => void) {
  const { stdout, stderr, environment, importWork } = streams;
  const { columns = 0 } = stdout;
  const warn = (line: string): void => void stderr.write(`${line}\n`);
  const print = (lines: string | readonly string[] = ''): void => {
    for (const line of [lines].flat()) stdout.write(`${line}\n`);
  };
  const warnOfModel = (error: unknown): void =>
    warn(`The reader model failed, so the answer is by words alone: ${JSON.stringify(describeError(error))}`);
  const readConfig = (command: Command): Config => {
    const { data } = command.optsWithGlobals<{ data?: string }>();
    const config = parseConfig(environment);
    return data === undefined ? config : { ...config, dataFolder: path.resolve(data) };
  };
  return {
    ...streams,
    fail,
    /** Columns per line: 80 without a terminal. */
    width: Math.min(columns > 0 ? columns : 80, MOST_COLUMNS),
    /** Writes one or more lines to standard output. */
    print,
    /** Writes a value as JSON to standard output. */
    printJson: (value: unknown): void => print(JSON.stringify(value, null, 2)),
    /** Writes a line for the operator to standard error. */
    warn,
    /** The settings, with `--data` before CONCORDANCE_DATA; a relative `--data` starts at the working folder. */
    readConfig,
    /**
     * Opens the data folder for one use, and always closes it. A missing folder is reported as an error, except by a
     * command that fills it. `onNotice` reports what the operator should know about the files.
     */
    withConcordance: async <Result>(
      command: Command,
      use: (concordance: Concordance) => Promise<Result>,
      { mayCreate = false, onNotice = (words: string): void => warn(harmless(words)) } = {},
    ): Promise<Result> => {
      const { dataFolder, publicUrl, readerLinkDays, readerModel, ocr } = readConfig(command);
      if (!mayCreate && !existsSync(dataFolder))
        throw new UserError(`There is no data folder ${dataFolder}. "concordance import" creates one.`);
      const model = readerModel ? startModel(warnOfModel) : null;
      const concordance = await openConcordance({
        dataFolder,
        publicUrl,
        readerLinkDays,
        model,
        ocr,
        onNotice,
        ...(importWork && { importWork }),
      });
      try {
        return await use(concordance);
      } finally {
        await concordance.close();
      }
    },
  };
}
