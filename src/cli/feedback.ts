import { styleText } from 'node:util';
import { type Command, InvalidArgumentError } from 'commander';
import type { JudgedQuestion } from '../features/answers/feedback.ts';
import { toAnswerJson } from './answer-json.ts';
import { formatAnswer } from './format-answer.ts';
import { harmless } from './harmless.ts';
import { OperatorCommand } from './operator-command.ts';
import type { Terminal } from './terminal.ts';

/** Questions listed by default. */
const LISTED = 20;

/** `concordance feedback`. */
export function createFeedbackCommand({ print, printJson, width, withConcordance }: Terminal): Command {
  return new OperatorCommand('feedback')
    .description('list the answers that members found wrong, those of most members first')
    .option('--group <id>', 'only those of this Discord server')
    .option('--limit <number>', 'how many at most', readLimit, LISTED)
    .option('--json', 'print them as JSON')
    .examples(`
Examples:
  concordance feedback
  concordance feedback --group 1234567890123456789 --limit 5`)
    .action(async (options: { group?: string; limit: number; json?: true }, command: Command) => {
      const { group, limit } = options;
      const filter = { limit, ...(group !== undefined && { groupId: group }) };
      const judged = await withConcordance(command, ({ features }) => features.feedback.worst(filter));
      if (options.json) printJson(judged.map(toJson));
      else if (judged.length === 0) print('No answer has been found wrong.');
      else for (const each of judged) print(formatJudged(each, width));
    });
}

function formatJudged({ question, feedback }: JudgedQuestion, width: number): readonly string[] {
  const { id, groupId, askedAt, text, answer } = question;
  const [right, wrong] = [`right: ${feedback.right}`, `not right: ${feedback.wrong}`];
  return [
    styleText('bold', harmless(text)),
    styleText('dim', `${wrong} · ${right} · ${id} · ${askedAt.toISOString()} · group ${groupId}`),
    ...formatAnswer(answer, width, false),
  ];
}

function toJson({ question, feedback }: JudgedQuestion): object {
  const { id, groupId, askedAt, text, answer } = question;
  return { id, groupId, askedAt: askedAt.toISOString(), text, ...feedback, answer: toAnswerJson(answer) };
}

function readLimit(typed: string): number {
  if (!/^[1-9]\d{0,3}$/u.test(typed)) throw new InvalidArgumentError('Give a number from 1 to 9999.');
  return Number(typed);
}
