import { styleText } from 'node:util';
import { catalogueOf } from '../catalogue/catalogue.ts';
import type { Answer } from '../corpus/answer.ts';
import type { Citation, Locator } from '../corpus/quotation.ts';
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

/** An answer for people, wrapped to this width. */
export function formatAnswer(answer: Answer, width: number): readonly string[] {
  if (!answer.answered) return formatAbstention(answer, width);
  const { summary, quotations, reason } = answer;
  const said = new Set(summary.map((citation) => citation.quotation.exact));
  const others = quotations.filter((citation) => !said.has(citation.quotation.exact));
  return [
    ...(reason === null ? [] : [...formatWords(reason.english, width), '']),
    ...summary.flatMap((citation) => formatCitation(citation, width)),
    ...(others.length === 0 ? [] : [styleText('dim', 'More from the texts'), '']),
    ...others.flatMap((citation) => formatCitation(citation, width)),
  ];
}

function formatAbstention({ reason, closest }: Answer, width: number): readonly string[] {
  return [
    ...formatWords(['The texts do not say.', reason?.english ?? ''].join(' ').trim(), width),
    '',
    ...(closest.length === 0 ? [] : [styleText('dim', 'What comes closest'), '']),
    ...closest.flatMap((citation) => formatCitation(citation, width)),
  ];
}

function formatWords(said: string, width: number): readonly string[] {
  const words = harmless(said);
  return wrap(words, width).map(({ start, end }) => words.slice(start, end));
}

/** A citation for people: the quotation, matches in bold, above work, place and link. */
export function formatCitation(
  { quotation, title, author, locator, url, matches }: Citation,
  width: number,
): readonly string[] {
  const exact = harmless(quotation.exact);
  const work = harmless(author === null ? title : `${title}, ${author}`);
  const lines = wrap(exact, width - INDENT.length);
  return [
    ...lines.map((line) => INDENT + emphasise(exact, line, matches, (part) => styleText('bold', part))),
    `${INDENT}${styleText('dim', `— ${work}, ${harmless(formatLocator(locator))}`)}`,
    ...(url === null ? [] : [`${INDENT}${styleText('dim', harmless(url))}`]),
    '',
  ];
}
