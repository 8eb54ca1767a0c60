import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { parseConfig, readEnvironment, type Config } from '../config.ts';
import { OPERATOR_GROUP, type GroupId } from '../corpus/corpus.ts';
import { describeError } from '../log/describe-error.ts';
import { UserError } from '../errors.ts';
import type { Audience } from '../features/group/audience.ts';
import { harmless, warn } from './print.ts';
import { startEncoder } from '../search/meaning/start-encoder.ts';
import { openConcordance, type Concordance } from '../wiring.ts';

/** The settings, with `--data` before CONCORDANCE_DATA; a relative `--data` starts at the working folder. */
export function readConfig(command: Command): Config {
  const { data } = command.optsWithGlobals<{ data?: string }>();
  const config = parseConfig(readEnvironment());
  return data === undefined ? config : { ...config, dataFolder: path.resolve(data) };
}

interface OpeningOptions {
  readonly mayCreate?: boolean;
  /** Told what the operator should know of the folder's files; absent: it is written to standard error. */
  readonly onNotice?: (words: string) => void;
}

/**
 * Opens the data folder for one use, and closes it whatever comes. A folder that is not there is a slip of the pen,
 * except for a command that fills it.
 */
export async function withConcordance<Result>(
  command: Command,
  use: (concordance: Concordance) => Promise<Result>,
  { mayCreate = false, onNotice = warnHarmless }: OpeningOptions = {},
): Promise<Result> {
  const { dataFolder, publicUrl, readerLinkDays, sentenceEncoder } = readConfig(command);
  if (!mayCreate && !existsSync(dataFolder))
    throw new UserError(`There is no data folder ${dataFolder}. "concordance import" makes one.`);
  const encoder = sentenceEncoder ? startEncoder({ onFailed: warnOfEncoder }) : null;
  const concordance = await openConcordance({ dataFolder, publicUrl, readerLinkDays, encoder, onNotice });
  try {
    return await use(concordance);
  } finally {
    await concordance.close();
  }
}

function warnHarmless(words: string): void {
  warn(harmless(words));
}

function warnOfEncoder(error: unknown): void {
  const described = JSON.stringify(describeError(error));
  warn(`The sentence encoder failed, and words alone were compared: ${described}`);
}

/** A group's works and the operator's, up to the group's reading lines; without a group, the operator sees all whole. */
export function audienceOf(group: GroupId | undefined): Audience {
  return group === undefined ? 'everyone' : { groupId: group, reader: null };
}

/** The corpus to change: the operator's own unless a group is named. */
export function corpusOf(group: GroupId | undefined): GroupId {
  return group ?? OPERATOR_GROUP;
}
