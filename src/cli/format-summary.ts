import { styleText } from 'node:util';
import { catalogueOf } from '../catalogue/catalogue.ts';
import { describeShare } from '../features/summaries/describe-share.ts';
import type { TopicSummary } from '../features/summaries/summaries.ts';
import type { WorkSummary } from '../features/summaries/summarise-scope.ts';
import { nameSection } from '../features/corpus/name-section.ts';
import { formatCitation } from './format-answer.ts';
import { harmless } from './harmless.ts';

/** The summary of a work or section for people, wrapped to this width. */
export function formatWorkSummary(summary: WorkSummary, width: number): readonly string[] {
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
export function formatTopicSummary({ works, others }: TopicSummary, width: number): readonly string[] {
  const more = others === 1 ? 'One more work speaks' : `${others} more works speak`;
  return [
    ...works.flatMap((summary) => formatWorkSummary(summary, width)),
    ...(others === 0 ? [] : [`${more} to it. Name a work, or a narrower topic, to see more.`]),
  ];
}
