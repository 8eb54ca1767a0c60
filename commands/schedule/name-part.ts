import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { PartSection, PartView } from '../../src/features/schedule/describe-part.ts';

import { escapeLine } from '../../src/discord/replies/escape-markdown.ts';

/** Sections named one by one; more are named by the first and the last. */
const NAMED = 3;
const TITLE_LIMIT = 60;

/** What is to be read, in words: sections by number, their titles where they have been read, and how much it is. */
export function namePart(words: Catalogue, { sections, words: length, percent }: PartView): string {
  const say = words.schedule.part;
  const named = sections.map((section) => nameSection(words, section));
  const [first, last] = [sections[0], sections.at(-1)];
  const isShort = sections.length <= NAMED || sections.some(({ paragraphs }) => paragraphs !== null);
  const part =
    !first || !last
      ? say.percent(percent.from, percent.to)
      : isShort && sections.length <= 2 * NAMED
        ? words.listWords(named, 'and')
        : say.sections(first.number, last.number);
  return say.length(part, words.count.words(roundWords(length)));
}

function nameSection(words: Catalogue, { number, title, paragraphs }: PartSection): string {
  const say = words.schedule.part;
  const named = title === null ? say.section(number) : say.titled(number, escapeLine(title, TITLE_LIMIT));
  return paragraphs === null ? named : say.paragraphs(named, paragraphs.first, paragraphs.last);
}

/** To two figures: more would be a promise. */
function roundWords(length: number): number {
  return Number(length.toPrecision(length < 10 ? 1 : 2));
}
