import { styleText } from 'node:util';
import { catalogueOf } from '../catalogue/catalogue.ts';
import type { Answer } from '../corpus/answer.ts';
import type { Citation, Locator } from '../corpus/quotation.ts';
import { shownAtOnce, shownCitations } from '../features/answers/shown-citations.ts';
import { verdictOf } from '../features/answers/verdict.ts';
import { namePage } from '../features/corpus/name-page.ts';
import { nameSection } from '../features/corpus/name-section.ts';
import { harmless } from './harmless.ts';
import { emphasise, wrap } from './wrap.ts';

const INDENT = '  ';

/** A locator in words, e.g. `3.2 Of tides, p. 217, paragraph 4 (43 %)`. */
export function formatLocator({ section, page, paragraph, percent, note }: Locator): string {
  const { quotation } = catalogueOf('en');
  const numbered = paragraph > 0 ? `paragraph ${paragraph}` : section ? quotation.heading : quotation.title;
  const sure = page?.ocr === undefined ? [] : [quotation.ocr(page.ocr)];
  const place = [
    section && nameSection(section),
    page && namePage(catalogueOf('en'), page),
    `${numbered} (${percent} %)`,
    ...sure,
  ]
    .filter(Boolean)
    .join(', ');
  return note === undefined ? place : quotation.note(note, place);
}

/** An answer for people, wrapped to this width: its first quotations, or all. */
export function formatAnswer(answer: Answer, width: number, isWhole: boolean): readonly string[] {
  const { verdicts, inShort, moreFromTexts } = catalogueOf('en').answer;
  const { summary, doubt, reason } = answer;
  const all = shownCitations(answer);
  const shown = isWhole ? all : all.slice(0, shownAtOnce(answer));
  const [short, others] = [shown.slice(0, summary.length), shown.slice(summary.length)];
  const said = [`${verdicts[verdictOf(answer)]}.`, doubt?.english ?? '', reason?.english ?? ''];
  const left = all.length - shown.length;
  return [
    ...formatWords(said.filter(Boolean).join(' '), width),
    '',
    ...formatLabelled(inShort, short, width),
    ...formatLabelled(answer.answered ? moreFromTexts : 'What comes closest', others, width),
    ...(left === 0 ? [] : [styleText('dim', `${left} more with --all`), '']),
  ];
}

function formatLabelled(label: string, citations: readonly Citation[], width: number): readonly string[] {
  if (citations.length === 0) return [];
  return [styleText('dim', label), '', ...citations.flatMap((citation) => formatCitation(citation, width))];
}

function formatWords(said: string, width: number): readonly string[] {
  const words = harmless(said);
  return wrap(words, width).map(({ start, end }) => words.slice(start, end));
}

/** A citation for people: the quotation, matches in bold, above work, place and link. */
export function formatCitation(
  { quotation, title, author, locator, url, matches, voice }: Citation,
  width: number,
): readonly string[] {
  const exact = harmless(quotation.exact);
  const work = harmless(author === null ? title : `${title}, ${author}`);
  const lines = wrap(exact, width - INDENT.length);
  return [
    ...lines.map((line) => INDENT + emphasise(exact, line, matches, (part) => styleText('bold', part))),
    `${INDENT}${styleText('dim', `— ${work}, ${harmless(formatLocator(locator))}`)}`,
    ...(voice === undefined ? [] : [`${INDENT}${styleText('dim', harmless(voice.english))}`]),
    ...(url === null ? [] : [`${INDENT}${styleText('dim', harmless(url))}`]),
    '',
  ];
}
