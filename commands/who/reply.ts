import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { LookupId } from '../../src/corpus/lookup.ts';
import { nameSection } from '../../src/features/corpus/name-section.ts';
import { countPlaces } from '../../src/features/find/count-places.ts';
import type { Naming, NamingWork, SectionCount } from '../../src/features/find/found-words.ts';

import { customId } from '../../src/discord/command/custom-id.ts';
import { button } from '../../src/discord/replies/components.ts';
import { escapeLine } from '../../src/discord/replies/escape-markdown.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { pageMessage, privateFrame, takePage } from '../../src/discord/replies/pages.ts';
import { shareButton } from '../../src/discord/replies/share.ts';
import { nameTitle, placeBlock } from '../find/reply.ts';

/** What is listed, so that the reply fits into a message. */
const LISTED = { works: 3, sections: 5, sectionTitle: 50, name: 60 } as const;

/** A name: how often the works mention it and where, its first mention and its last. `lookupId` finds all places. */
export function whoMessage(words: Catalogue, naming: Naming, lookupId: LookupId): Message {
  const { find } = words;
  const head = [
    `**${escapeLine(naming.name, LISTED.name)}**`,
    countPlaces(words, naming, 'mentions', nameTitle),
    ...(naming.within.length > 0 ? [`-# ${find.countedWith(naming.within.map(shortName))}`] : []),
  ];
  const frame = privateFrame(words, head.join('\n'));
  const works = naming.works.slice(0, LISTED.works).map((work) => sectionsBlock(words, work));
  const ends =
    naming.total === 1
      ? [[find.onlyMention, naming.first] as const]
      : [[find.firstMention, naming.first] as const, [find.lastMention, naming.last] as const];
  const blocks = ends.map(([label, citation]) => `-# ${label}\n${placeBlock(words, citation)}`);
  const perPage = { first: ends.length + LISTED.works, next: 0 };
  const { blocks: shown } = takePage([...blocks, ...works], frame, perPage, 0);
  return pageMessage(words, { blocks: shown, page: 0, pages: 1 }, frame, [
    button(find.allMentions, customId('find', 'all', lookupId), { whenShared: 'kept' }),
    shareButton(words),
  ]);
}

/** A work with the sections that mention the name, in text order, and the one that does so most. */
function sectionsBlock(words: Catalogue, { entry, sections }: NamingWork): string {
  const { find } = words;
  const listed = sections
    .slice(0, LISTED.sections)
    .map((section) => `${nameOf(words, section)}: ${find.number(section.count)}`);
  const left = sections.length - listed.length;
  const [busiest, second] = sections.toSorted((a, b) => b.count - a.count);
  const most =
    busiest && second && busiest.count > second.count
      ? [find.mostIn(nameOf(words, busiest), find.mentions(busiest.count))]
      : [];
  const lines = [
    [...listed, ...(left > 0 ? [find.notListed(words.count.sections(left))] : [])].join(' · '),
    ...most,
  ];
  return `**${nameTitle(entry.description.title)}**\n${lines.map((line) => `-# ${line}`).join('\n')}`;
}

function nameOf({ find }: Catalogue, { section }: SectionCount): string {
  return section ? escapeLine(nameSection(section), LISTED.sectionTitle) : find.beforeHeadings;
}

function shortName(name: string): string {
  return escapeLine(name, LISTED.name);
}
