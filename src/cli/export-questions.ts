import type { Answer } from '../corpus/answer.ts';
import type { LoggedQuestion } from '../corpus/question.ts';
import type { Citation } from '../corpus/quotation.ts';
import { toCsvLine } from '../text/csv-line.ts';
import { lastingUrl } from '../text/link.ts';
import { toAnswerJson } from './answer-json.ts';
import { formatLocator } from './format-answer.ts';

/** An export format for questions. */
export type ExportFormat = 'csv' | 'jsonl' | 'md';

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
export const EXPORTS: Readonly<Record<ExportFormat, Exporter>> = {
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
