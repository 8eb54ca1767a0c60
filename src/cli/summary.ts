import { Command } from 'commander';
import { UserError } from '../errors.ts';
import type { Concordance } from '../wiring.ts';
import { audienceOf } from './look-up.ts';
import { findSection } from './find-section.ts';
import { formatTopicSummary, formatWorkSummary } from './format-summary.ts';
import { toSummaryJson, toTopicJson } from './summary-json.ts';
import type { Terminal } from './terminal.ts';

interface SummaryOptions {
  readonly topic?: string;
  readonly section?: string;
  readonly sentences?: string;
  readonly group?: string;
  readonly json?: true;
}

/** `concordance summary`. */
export function createSummaryCommand(terminal: Terminal): Command {
  return new Command('summary')
    .description('the key sentences of a work, of a section, or of all works on a topic')
    .argument('[work]', 'id of the work; "concordance works" lists them')
    .option('--topic <words>', 'what the sentences should speak to; of all works unless one is named')
    .option('--section <number>', 'only this section of the work, by its number, e.g. 3.2')
    .option('--sentences <number>', '1 to 15 sentences; on a topic, for each work alike')
    .option('--group <id>', "look only in this Discord server's works and the shared ones")
    .option('--json', 'print the summary as JSON')
    .addHelpText(
      'after',
      `
Examples:
  concordance summary k3v7aq2mzx5tqh4wn6ycbd2e7f --sentences 5
  concordance summary k3v7aq2mzx5tqh4wn6ycbd2e7f --section 3
  concordance summary --topic "who pays" --json`,
    )
    .action(async (work: string | undefined, options: SummaryOptions, command: Command) => {
      await terminal.withConcordance(command, (concordance) =>
        printSummary(terminal, concordance, work, options),
      );
    });
}

async function printSummary(
  { print, printJson, width }: Terminal,
  concordance: Concordance,
  work: string | undefined,
  options: SummaryOptions,
): Promise<void> {
  const { features } = concordance;
  const { topic, section: number } = options;
  const request = {
    audience: await audienceOf(features, options.group),
    sentences: options.sentences === undefined ? null : Number(options.sentences),
  };
  if (topic !== undefined) {
    if (number !== undefined) throw new UserError('Give a topic or a section, not both.');
    const summary = await features.summaries.ofTopic({ ...request, topic, workId: work ?? null });
    if (options.json) printJson(toTopicJson(summary));
    else print(formatTopicSummary(summary, width));
    return;
  }
  if (work === undefined)
    throw new UserError('Name a work by its id, or a --topic. "concordance works" lists the works.');
  const summary =
    number === undefined
      ? await features.summaries.ofWork({ ...request, workId: work })
      : await features.summaries.ofSection({
          ...request,
          workId: work,
          section: await findSection(concordance, { audience: request.audience, workId: work, number }),
        });
  if (options.json) printJson(toSummaryJson(summary));
  else print(formatWorkSummary(summary, width));
}
