import type { Audience } from '../group/audience.ts';
import type { Span } from '../../corpus/layout.ts';
import type { WorkId } from '../../corpus/work.ts';
import { UserError } from '../../errors.ts';
import type { SearchIndex } from '../../search/search.ts';
import { hasSubject } from '../../text/key-sentences/frame-words.ts';
import type { Budget } from '../../text/key-sentences/pick-sentences.ts';
import { recogniseLanguage } from '../../text/languages/recognise-language.ts';
import { readQuestion, readScope, type AskScope } from '../corpus/ask-scope.ts';
import { findSpeakingWorks } from '../answers/find-sources.ts';
import type { Library } from '../corpus/library.ts';
import { nameSection } from '../corpus/name-section.ts';
import { summariseScope, type OpenedScope, type WorkSummary } from './summarise-scope.ts';

/** What several works say on a topic, each at equal length. */
export interface TopicSummary {
  readonly topic: string;
  /** The most relevant works, best first. */
  readonly works: readonly WorkSummary[];
  /** Number of further relevant works. */
  readonly others: number;
}

/** Which works to summarise, and the number of sentences: 1 to 15, or null to fit the length of the text. */
interface SummaryRequest {
  readonly audience: Audience;
  readonly sentences: number | null;
}

/** Summaries made of the texts' own sentences. Each throws a UserError if there is nothing to summarise. */
export interface Summaries {
  ofWork(request: SummaryRequest & { readonly workId: WorkId }): Promise<WorkSummary>;
  /** `section` is the section's ordinal. */
  ofSection(
    request: SummaryRequest & { readonly workId: WorkId; readonly section: number },
  ): Promise<WorkSummary>;
  /** `sentences` is per work. */
  ofTopic(
    request: SummaryRequest & { readonly topic: string; readonly workId: WorkId | null },
  ): Promise<TopicSummary>;
}

/** Allowed number of sentences. */
export const SUMMARY_SENTENCES = { least: 1, most: 15 } as const;

/** Default sentences per work for several works on a topic. */
const PER_WORK = 2;

/** Most works in a topic's summary; further ones are counted. */
const WORKS = 10;

/** Dependencies of summaries. */
interface SummaryParts {
  readonly library: Library;
  readonly index: SearchIndex;
}

/** Creates the summaries of a library's works. */
export function createSummaries(parts: SummaryParts): Summaries {
  return {
    ofWork: (request) => summarisePart(parts, { ...request, section: null }),
    ofSection: (request) => summarisePart(parts, request),
    ofTopic: (request) => summariseTopic(parts, request),
  };
}

async function summarisePart(
  { library }: SummaryParts,
  request: SummaryRequest & { readonly workId: WorkId; readonly section: number | null },
): Promise<WorkSummary> {
  checkSentences(request.sentences);
  const [opened] = await openScope(library, await readScope(library, request), request.section);
  if (!opened) throw new UserError((words) => words.summaries.workGone);
  const wish = { topic: null, budget: toBudget(request.sentences), within: null };
  const summary = summariseScope(library, opened, wish);
  if (summary.total.sentences === 0) throw explainEmpty(opened);
  return summary;
}

async function summariseTopic(
  { library, index }: SummaryParts,
  { audience, topic: typed, workId, sentences }: Parameters<Summaries['ofTopic']>[0],
): Promise<TopicSummary> {
  checkSentences(sentences);
  const topic = readQuestion(typed);
  const within = await readScope(library, { audience, workId, section: null });
  if (workId !== null && !hasSubject(topic, recogniseLanguage(topic) ?? undefined))
    return askWhole(library, within, topic, sentences);
  const speaking = findSpeakingWorks(index, topic, within.scope);
  if (speaking.length === 0) throw explainSilence(topic, workId);
  const chosen = new Map(speaking.slice(0, WORKS).map((each) => [each.workId, each.hits]));
  const scope = [...chosen.keys()].flatMap((id) => within.scope.find((scoped) => scoped.workId === id) ?? []);
  const opened = await openScope(library, { ...within, scope }, null);
  const budget = toBudget(agreeOnLength(opened, chosen, sentences));
  const works = opened.map((each) =>
    summariseScope(library, each, { topic, budget, within: chosen.get(each.work.id) ?? [] }),
  );
  return { topic, works, others: speaking.length - works.length };
}

/** For a topic that means the work as a whole ("Describe the plot"), all of it is relevant. */
async function askWhole(
  library: Library,
  within: AskScope,
  topic: string,
  sentences: number | null,
): Promise<TopicSummary> {
  const opened = await openScope(library, within, null);
  const wish = { topic, budget: toBudget(sentences), within: null };
  const works = opened.map((each) => summariseScope(library, each, wish));
  const silent = opened.find((_, i) => works[i]?.total.sentences === 0);
  if (silent) throw explainEmpty(silent);
  return { topic, works, others: 0 };
}

/** Sentences per work: if one of several has fewer on the topic, the others get no more. */
function agreeOnLength(
  opened: readonly OpenedScope[],
  chosen: ReadonlyMap<WorkId, readonly Span[]>,
  wanted: number | null,
): number | null {
  if (opened.length < 2) return wanted;
  const available = opened.map(
    ({ work }) =>
      work.layout.sentences.filter(({ start, end }) =>
        chosen.get(work.id)?.some((span) => span.start <= start && end <= span.end),
      ).length,
  );
  return Math.min(wanted ?? PER_WORK, ...available);
}

function toBudget(sentences: number | null): Budget | null {
  return sentences === null ? null : { sentences };
}

function checkSentences(sentences: number | null): void {
  const { least, most } = SUMMARY_SENTENCES;
  if (sentences !== null && (!Number.isInteger(sentences) || sentences < least || sentences > most))
    throw new UserError((words) => words.summaries.wrongNumber(least, most));
}

async function openScope(
  library: Library,
  { entries, scope }: AskScope,
  section: number | null,
): Promise<readonly OpenedScope[]> {
  const opened = await Promise.all(
    scope.map(async (scoped) => {
      const entry = entries.get(scoped.workId);
      const work = entry && (await library.work(entry));
      if (!entry || !work) return [];
      return { entry, work, scope: scoped, section: work.layout.sections[section ?? -1] ?? null };
    }),
  );
  return opened.flat();
}

function explainEmpty({ entry, section }: OpenedScope): UserError {
  return new UserError(({ summaries }) =>
    section === null
      ? summaries.emptyWork(entry.description.title)
      : summaries.emptySection(nameSection(section)),
  );
}

function explainSilence(topic: string, workId: string | null): UserError {
  return new UserError(({ summaries }) =>
    workId === null ? summaries.noTextSpeaks(topic) : summaries.textSilent(topic),
  );
}
