import { styleText } from 'node:util';
import type { Command } from 'commander';
import { OperatorCommand } from './operator-command.ts';
import { UserError } from '../errors.ts';
import type { Concordance } from '../wiring.ts';
import { audienceOf, findSection } from './look-up.ts';
import type { Terminal } from './terminal.ts';
import { catalogueOf } from '../catalogue/catalogue.ts';
import { describeShare } from '../features/summaries/describe-share.ts';
import type { TopicSummary } from '../features/summaries/summaries.ts';
import type { WorkSummary } from '../features/summaries/summarise-scope.ts';
import { nameSection } from '../features/corpus/name-section.ts';
import { formatCitation } from './format-answer.ts';
import { harmless } from './harmless.ts';
import { toCitationJson } from './answer-json.ts';

interface SummaryOptions {
  readonly topic?: string;
  readonly section?: string;
  readonly sentences?: string;
  readonly group?: string;
  readonly json?: true;
}

/** `concordance summary`. */
export function createSummaryCommand(terminal: Terminal): Command {
  return new OperatorCommand('summary')
    .description('the key sentences of a work, of a section, or of all works on a topic')
    .argument('[work]', 'id of the work; "concordance works" lists them')
    .option('--topic <words>', 'what the sentences should speak to; of all works unless one is named')
    .option('--section <number>', 'only this section of the work, by its number, e.g. 3.2')
    .option('--sentences <number>', '1 to 15 sentences; on a topic, for each work alike')
    .option('--group <id>', "look only in this Discord server's works and the shared ones")
    .option('--json', 'print the summary as JSON')
    .examples(`
Examples:
  concordance summary k3v7aq2mzx5tqh4wn6ycbd2e7f --sentences 5
  concordance summary k3v7aq2mzx5tqh4wn6ycbd2e7f --section 3
  concordance summary --topic "who pays" --json`)
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

/** The summary of a work or section for people, wrapped to this width. */
function formatWorkSummary(summary: WorkSummary, width: number): readonly string[] {
  const { entry, section, citations } = summary;
  const { title, author } = entry.description;
  const name = [title, author, section === null ? null : nameSection(section)].filter(
    (each) => each !== null,
  );
  return [
    harmless(name.join(', ')),
    styleText('dim', describeShare(catalogueOf('en'), summary)),
    '',
    ...citations.flatMap((citation) => formatCitation(citation, width)),
  ];
}

/** What works say on a topic, for people, wrapped to this width. */
function formatTopicSummary({ works, others }: TopicSummary, width: number): readonly string[] {
  const more = others === 1 ? 'One more work speaks' : `${others} more works speak`;
  return [
    ...works.flatMap((summary) => formatWorkSummary(summary, width)),
    ...(others === 0 ? [] : [`${more} to it. Name a work, or a narrower topic, to see more.`]),
  ];
}

/** A summary as `summary --json` prints it; a stable form for other programs. */
function toSummaryJson({ entry, section, citations, shown, total }: WorkSummary): object {
  return {
    workId: entry.workId,
    title: entry.description.title,
    author: entry.description.author,
    section: section === null ? null : { number: section.number, title: section.title },
    shown,
    total,
    sentences: citations.map(toCitationJson),
  };
}

/** What works say on a topic, as `summary --topic --json` prints it. */
function toTopicJson({ topic, works, others }: TopicSummary): object {
  return { topic, works: works.map(toSummaryJson), others };
}
