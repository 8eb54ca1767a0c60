import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { namePage } from '../../src/features/corpus/name-page.ts';
import { nameSection } from '../../src/features/corpus/name-section.ts';
import type { LinePlace, Progress } from '../../src/features/reading-line/reading-line.ts';

import { escapeLine, escapeMarkdown } from '../../src/discord/replies/escape-markdown.ts';
import { notice, type Message } from '../../src/discord/replies/message.ts';
import { pageButtons, pageMessage, privateFrame, takePage } from '../../src/discord/replies/pages.ts';

const WORKS = { first: 10, next: 10 };
const LONGEST_TITLE = 150;

/** Where the group's line stands. */
export function groupLineMessage(words: Catalogue, place: LinePlace): Message {
  const { readingLine } = words;
  const title = nameTitle(place.title);
  return notice(
    place.line === null ? readingLine.groupOpen(title) : readingLine.groupAt(title, where(words, place)),
  );
}

/** Where a member has set their own line. */
export function ownLineMessage(words: Catalogue, place: LinePlace): Message {
  return notice(words.readingLine.ownSet(nameTitle(place.title), where(words, place)));
}

/** All lines that concern a member, page by page. */
export function progressMessage(words: Catalogue, progress: readonly Progress[], wanted: number): Message {
  const { readingLine } = words;
  if (progress.length === 0) return notice(readingLine.noLines);
  const blocks = progress.map(({ title, own, group }) => {
    const facts = [
      ...(own ? [readingLine.yours(where(words, own))] : []),
      group ? readingLine.ofGroup(where(words, group)) : readingLine.groupHasNone,
    ];
    return `**${nameTitle(title)}**\n-# ${facts.join(' · ')}`;
  });
  const frame = privateFrame(words, readingLine.heading);
  const page = takePage(blocks, frame, WORKS, wanted);
  return pageMessage(words, page, frame, pageButtons(words, page, { command: 'progress', action: 'page' }));
}

function where(words: Catalogue, { line, percent, section, page }: LinePlace): string {
  if (line === 0) return words.readingLine.beforeAll;
  const name =
    section && (section.title === null ? section.number : nameSection({ ...section, title: section.title }));
  return words.readingLine.where({
    percent,
    section: name === null ? null : escapeLine(name, LONGEST_TITLE),
    page: page && escapeMarkdown(namePage(words, page)),
  });
}

function nameTitle(title: string): string {
  return escapeLine(title, LONGEST_TITLE);
}
