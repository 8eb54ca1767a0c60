import { styleText } from 'node:util';
import { type Command, Option } from 'commander';
import { OperatorCommand } from './operator-command.ts';
import type { LoggedQuestion } from '../corpus/question.ts';
import type { Questions } from '../features/answers/questions.ts';
import { harmless } from './harmless.ts';
import type { Terminal } from './terminal.ts';
import type { Answer } from '../corpus/answer.ts';
import type { Citation } from '../corpus/quotation.ts';
import { toCsvLine } from '../text/csv-line.ts';
import { lastingUrl } from '../text/link.ts';
import { toAnswerJson } from './answer-json.ts';
import { formatLocator } from './format-answer.ts';

const PAGE = 500;

/** `concordance questions`. */
export function createQuestionsCommand(terminal: Terminal): Command {
  return new OperatorCommand('questions')
    .description('read the log of questions, newest first')
    .option('--group <id>', 'only those of this Discord server')
    .addOption(new Option('--export <format>', 'print them as a file').choices(Object.keys(EXPORTS)))
    .examples(`
Examples:
  concordance questions
  concordance questions --group 1234567890123456789 --export csv > questions.csv`)
    .action(async (options: { group?: string; export?: ExportFormat }, command: Command) => {
      const { group } = options;
      await terminal.withConcordance(command, async ({ features }) => {
        const questions = readAll(features.questions, group === undefined ? {} : { groupId: group });
        if (options.export === undefined) await list(questions, terminal);
        else await writeExport(questions, options.export, terminal);
      });
    });
}

async function* readAll(
  log: Questions,
  filter: { groupId?: string },
): AsyncGenerator<LoggedQuestion, void, void> {
  for (let offset = 0; ; offset += PAGE) {
    const { questions } = await log.list('everyone', filter, { limit: PAGE, offset });
    yield* questions;
    if (questions.length < PAGE) return;
  }
}

async function list(questions: AsyncIterable<LoggedQuestion>, { print }: Terminal): Promise<void> {
  let isEmpty = true;
  for await (const question of questions) {
    isEmpty = false;
    const { id, groupId, askedAt, answer, text } = question;
    print(harmless(text));
    const outcome = answer.answered ? `${answer.quotations.length} quotations` : 'the texts do not say';
    print(styleText('dim', `  ${id} · ${askedAt.toISOString()} · group ${groupId} · ${outcome}`));
  }
  if (isEmpty) print('No question has been logged yet.');
}

async function writeExport(
  questions: AsyncIterable<LoggedQuestion>,
  format: ExportFormat,
  { stdout }: Terminal,
): Promise<void> {
  const { head, toText } = EXPORTS[format];
  stdout.write(head);
  for await (const question of questions) stdout.write(toText(question));
}

/** An export format for questions. */
type ExportFormat = 'csv' | 'jsonl' | 'md';

interface Exporter {
  /** Text before the first question. */
  readonly head: string;
  readonly toText: (question: LoggedQuestion) => string;
}

const COLUMNS = [
  'id',
  'group',
  'channel',
  'member',
  'asked_at',
  'edited_at',
  'question',
  'answered',
  'confidence',
  'reason',
  'quotations',
  'works',
  'links',
];

/** The writer of each format. */
const EXPORTS: Readonly<Record<ExportFormat, Exporter>> = {
  csv: { head: toCsvLine(COLUMNS), toText: (question) => toCsvLine(toCells(question)) },
  jsonl: { head: '', toText: (question) => `${JSON.stringify(toQuestionJson(question))}\n` },
  md: { head: '# Questions\n\n', toText: toMarkdown },
};

function toCells({ answer, ...question }: LoggedQuestion): readonly string[] {
  const { quotations } = answer;
  return [
    question.id,
    question.groupId,
    question.channelId,
    question.memberId ?? '',
    question.askedAt.toISOString(),
    question.editedAt?.toISOString() ?? '',
    question.text,
    answer.answered ? 'yes' : 'no',
    answer.confidence.toFixed(3),
    answer.reason?.english ?? '',
    quotations.map(({ quotation }) => quotation.exact).join('\n'),
    quotations.map(({ title, author }) => (author === null ? title : `${title}, ${author}`)).join('\n'),
    quotations.map((citation) => lastingUrl(citation) ?? '').join('\n'),
  ];
}

function toQuestionJson({ answer, askedAt, editedAt, ...question }: LoggedQuestion): object {
  return {
    ...question,
    askedAt: askedAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
    answer: toAnswerJson(withLastingUrls(answer)),
  };
}

/** A file outlives a link to the reader page. */
function withLastingUrls(answer: Answer): Answer {
  return {
    ...answer,
    summary: answer.summary.map(withLastingUrl),
    quotations: answer.quotations.map(withLastingUrl),
    closest: answer.closest.map(withLastingUrl),
  };
}

function withLastingUrl(citation: Citation): Citation {
  return { ...citation, url: lastingUrl(citation) };
}

function toMarkdown({ text, askedAt, answer }: LoggedQuestion): string {
  const opening = `## ${inOneLine(text)}\n\nAsked on ${askedAt.toISOString().slice(0, 10)}.`;
  if (!answer.answered)
    return `${opening} ${inOneLine(`The texts do not say. ${answer.reason?.english ?? ''}`)}\n\n`;
  return `${opening}\n\n${answer.quotations.map(toBlockquote).join('\n')}\n`;
}

function toBlockquote(citation: Citation): string {
  const { quotation, title, author, locator } = citation;
  const url = lastingUrl(citation);
  const lines = quotation.exact.split('\n').map((line) => `> ${escapeMarkdown(line)}`);
  const work = inOneLine(`${author === null ? title : `${title}, ${author}`}, ${formatLocator(locator)}`);
  const source = url === null ? work : `[${work}](<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`;
  return `${lines.join('  \n')}\n>\n> — ${source}\n`;
}

function inOneLine(text: string): string {
  return escapeMarkdown(text.replaceAll(/\s+/g, ' ').trim());
}

/** CommonMark 2.4: a backslash escapes any punctuation. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#+!|~&]|^\s*(?:[-=]|\d+[.)])/g, (mark) =>
    mark.length === 1 ? `\\${mark}` : mark.replace(/[-=.)]$/, '\\$&'),
  );
}
