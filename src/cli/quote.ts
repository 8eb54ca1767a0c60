import { text as readAll } from 'node:stream/consumers';
import { Command } from 'commander';
import { toCitationJson } from './answer-json.ts';
import { formatCitation } from './format-answer.ts';
import { formatQuoteCheck } from './format-quote-check.ts';
import { toQuoteCheckJson } from './quote-check-json.ts';
import { createLookUp, scopeOf, type LookUpOptions } from './look-up.ts';
import type { Terminal } from './terminal.ts';

/** `concordance quote`. */
export function createQuoteCommand(terminal: Terminal): Command {
  return new Command('quote')
    .description('check a quotation against the texts, or find quotations on a topic')
    .addCommand(createCheck(terminal))
    .addCommand(createFind(terminal));
}

function createCheck({ print, printJson, stdin, width, withConcordance }: Terminal): Command {
  return createLookUp('check')
    .description('say whether a quotation is what the texts say')
    .argument('<text...>', 'the quotation; "-" reads it from standard input')
    .addHelpText(
      'after',
      `
Examples:
  concordance quote check A crust was a loaf that had not been baked yet
  concordance quote check "“a loaf … not been baked yet” — Leopold Anan" --json
  concordance quote check - < quotation.txt`,
    )
    .action(async (words: readonly string[], options: LookUpOptions, command: Command) => {
      const text = words.join(' ');
      const request = { text: text === '-' ? await readAll(stdin) : text };
      const check = await withConcordance(command, async ({ features }) =>
        features.quotations.check({ ...request, ...(await scopeOf(options, features)) }),
      );
      if (options.json) printJson(toQuoteCheckJson(check));
      else print(formatQuoteCheck(check, width));
    });
}

function createFind({ print, printJson, width, withConcordance }: Terminal): Command {
  return createLookUp('find')
    .description('list the best quotations on a topic, at most 50')
    .argument('<topic...>', 'the topic, in quotation marks or not')
    .addHelpText(
      'after',
      `
Examples:
  concordance quote find exit
  concordance quote find "who pays for a network" --work k3v7aq2mzx5tqh4wn6ycbd2e7f`,
    )
    .action(async (words: readonly string[], options: LookUpOptions, command: Command) => {
      const request = { topic: words.join(' ') };
      const found = await withConcordance(command, async ({ features }) =>
        features.quotations.find({ ...request, ...(await scopeOf(options, features)) }),
      );
      if (options.json) printJson(found.map(toCitationJson));
      else print(found.flatMap((each) => formatCitation(each, width)));
    });
}
