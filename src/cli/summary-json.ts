import type { TopicSummary } from '../features/summaries/summaries.ts';
import type { WorkSummary } from '../features/summaries/summarise-scope.ts';
import { toCitationJson } from './answer-json.ts';

/** A summary as `summary --json` prints it; a stable form for other programs. */
export function toSummaryJson({ entry, section, citations, shown, total }: WorkSummary): object {
  return {
    workId: entry.workId,
    title: entry.description.title,
    author: entry.description.author,
    section: section === null ? null : { number: section.number, title: section.title },
    shown,
    total,
    sentences: citations.map(toCitationJson),
  };
}

/** What works say on a topic, as `summary --topic --json` prints it. */
export function toTopicJson({ topic, works, others }: TopicSummary): object {
  return { topic, works: works.map(toSummaryJson), others };
}
