import type { Answer } from '../corpus/answer.ts';
import type { CorpusEntry, GroupId, LinedEntry } from '../corpus/corpus.ts';
import type { GroupSettings } from '../corpus/group-settings.ts';
import type { LookupId, NewLookup } from '../corpus/lookup.ts';
import type { QuoteCheck } from '../corpus/quote-check.ts';
import type { LoggedQuestion, NewQuestion, QuestionId } from '../corpus/question.ts';
import type { Citation } from '../corpus/quotation.ts';
import type { Section, Span } from '../corpus/layout.ts';
import type { Work, WorkDescription, WorkId } from '../corpus/work.ts';
import type { Source } from '../import/import-work.ts';
import type { AddressSource } from '../import/read-address.ts';
import type { ClockWatch } from './privacy/clock.ts';
import type { Names, Words } from './find/found-words.ts';
import type { Passages } from './passages/found-passage.ts';
import type { Digests } from './sessions/digests.ts';
import type { SessionNotes } from './sessions/session-notes.ts';
import type { Sessions } from './sessions/sessions.ts';
import type { Audit } from './group/audit.ts';
import type { Cooling } from './moderation/cooling.ts';
import type { Moderation } from './moderation/moderation.ts';
import type { Votes } from './votes/votes.ts';
import type { Posts } from './posts/posts.ts';
import type { Prompts } from './prompts/prompt-features.ts';
import type { PromptSchedules } from './prompts/prompt-schedules.ts';
import type { ReadingLines } from './reading-line/reading-line.ts';
import type { Discussion } from './discussion/discussion.ts';
import type { Topics } from './topics/topics.ts';
import type { SavedQuotes } from './quotations/saved/saved-quote-page.ts';
import type { Schedules } from './schedule/schedules.ts';
import type { Departures } from './privacy/departures.ts';
import type { Privacy } from './privacy/privacy.ts';

/** Who sees what a look-up in a group finds. */
export interface GroupAudience {
  /** The group whose works, with the operator's, may be used. */
  readonly groupId: GroupId;
  /** Discord id of the member who alone sees it, up to their own reading line; null: everybody in the channel. */
  readonly reader: string | null;
}

/** Who sees what a look-up finds: in a group, or the operator, who may see everybody's works whole. */
export type Audience = GroupAudience | 'everyone';

/** What to ask of whose works. Throws a UserError if the work or section is not there. */
export interface AskRequest {
  readonly audience: Audience;
  readonly text: string;
  /** Limits the answer to one work, and within it to one section. */
  readonly workId: WorkId | null;
  readonly section: number | null;
}

/** A quotation with the text around it. `before + quotation.exact + after` is one verbatim slice. */
export interface Context {
  readonly citation: Citation;
  readonly before: string;
  readonly after: string;
}

/** A work that speaks to a topic, with its best place. */
export interface TopicSource {
  readonly entry: CorpusEntry;
  readonly best: Citation;
  /** How many passages of the work speak to the topic. */
  readonly passages: number;
}

/** Answers out of the texts. */
export interface Answers {
  answer(request: AskRequest): Promise<Answer>;
  /** The paragraph of a quotation with its neighbours; null if its work has left the audience's corpus. */
  context(audience: Audience, citation: Citation): Promise<Context | null>;
  /** The works that speak to a topic, best first. */
  sources(audience: Audience, topic: string): Promise<readonly TopicSource[]>;
}

/** Quotations: whether one is the texts' own, and the best on a topic. */
export interface Quotations {
  /**
   * Judges a quotation that somebody typed. UserError if it has fewer than three words or is too long, or the work is
   * not there.
   */
  check(request: {
    readonly audience: Audience;
    readonly text: string;
    /** The work that it is said to be from. */
    readonly workId: WorkId | null;
  }): Promise<QuoteCheck>;
  /** The best quotations on a topic, best first, at most 50. UserError if nothing speaks to it. */
  find(request: {
    readonly audience: Audience;
    readonly topic: string;
    readonly workId: WorkId | null;
  }): Promise<readonly Citation[]>;
}

/** How much text there is. */
export interface Extent {
  readonly sentences: number;
  readonly words: number;
}

/** Key sentences of a work, or of one of its sections. */
export interface WorkSummary {
  readonly entry: CorpusEntry;
  /** The section that it is of, or null for the whole work. */
  readonly section: Pick<Section, 'ordinal' | 'number' | 'title'> | null;
  /** Verbatim, in text order; each a sentence, or a few where the last points back to those before. */
  readonly citations: readonly Citation[];
  /** What the citations hold, and all that they were chosen from. */
  readonly shown: Extent;
  readonly total: Extent;
}

/** What several works have to say on a topic, each at equal length. */
export interface TopicSummary {
  readonly topic: string;
  /** The works that speak to the topic most, best first. */
  readonly works: readonly WorkSummary[];
  /** How many further works speak to it. */
  readonly others: number;
}

/** Whose works a summary may use, and how many sentences it may have: 1 to 15, or null for what fits the length. */
export interface SummaryRequest {
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
  /** `sentences` is for each work alike. */
  ofTopic(
    request: SummaryRequest & { readonly topic: string; readonly workId: WorkId | null },
  ): Promise<TopicSummary>;
}

/** One line of an autocomplete list. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** Autocomplete from the index. */
export interface Suggestions {
  works(audience: Audience, typed: string): Promise<readonly Suggestion[]>;
  /** Names that the works mention, the most frequent first; name and value are the same. */
  names(audience: Audience, workId: WorkId | null, typed: string): Promise<readonly Suggestion[]>;
  /** Values are section ordinals as decimal digits. */
  sections(audience: Audience, workId: WorkId, typed: string): Promise<readonly Suggestion[]>;
}

/** A page of the log. */
export interface QuestionPage {
  readonly questions: readonly LoggedQuestion[];
  readonly total: number;
}

/** The log of questions. */
export interface Questions {
  /** Answers a question for an audience and logs both; the same interaction delivered twice is logged once. */
  ask(question: Omit<NewQuestion, 'answer'>, audience: GroupAudience): Promise<LoggedQuestion>;
  /**
   * A question of the audience's group, or null if it is not there or was withdrawn. An answer that goes past the
   * audience's line is not shown: the question is answered anew for them, and the log stays as it is.
   */
  find(audience: GroupAudience, id: QuestionId): Promise<LoggedQuestion | null>;
  /** Answers are as an audience may see them. */
  list(
    audience: Audience,
    filter: { groupId?: GroupId; memberId?: string },
    page: { limit: number; offset: number },
  ): Promise<QuestionPage>;
  /** Changes one's own question and answers it anew. UserError if it is another member's, or gone. */
  edit(audience: GroupAudience, id: QuestionId, memberId: string, text: string): Promise<LoggedQuestion>;
  /** Withdraws one's own question. UserError if it is another member's, or gone. */
  withdraw(groupId: GroupId, id: QuestionId, memberId: string): Promise<void>;
}

/** A work of a corpus, and where all of it can be read: its source, else the reader page, else nowhere. */
export interface ListedWork extends LinedEntry {
  readonly address: string | null;
}

/** What became of an import. */
export interface Addition {
  readonly entry: ListedWork;
  /** False: the corpus had this text already, and nothing changed. */
  readonly isNew: boolean;
}

/** A group's corpus. */
export interface CorpusKeeper {
  /** The works that an audience may use, the group's own first, oldest first. */
  list(audience: Audience): Promise<readonly ListedWork[]>;
  /** UserError if the audience has no such work. */
  info(audience: Audience, workId: WorkId): Promise<ListedWork>;
  add(source: Source, to: { groupId: GroupId; addedBy: string | null }): Promise<Addition>;
  /** Fetches a text from the open internet and adds it. UserError if it cannot be fetched or read. */
  addFromWeb(source: AddressSource, to: { groupId: GroupId; addedBy: string | null }): Promise<Addition>;
  /** Takes a work out; returns what it was. UserError if the group itself does not hold it. */
  remove(groupId: GroupId, workId: WorkId): Promise<ListedWork>;
}

/** What of a work the reader page may show. */
export interface ReadableWork {
  readonly work: Work;
  readonly description: WorkDescription;
  /** Why it may not be all: the line of the group that the link is from, or the link alone. */
  readonly end: 'whole' | 'line' | 'link';
}

/** A work to be read, for the reader page. */
export interface Reader {
  /**
   * Up to the line of the group that a link is from, as it is now, and no further than the link says. Null if we have not
   * written the link so, or the group may not see the work.
   */
  read(link: string): Promise<ReadableWork | 'expired' | null>;
}

/** Look-ups whose replies have buttons. */
export interface Lookups {
  /** Keeps what was looked up for thirty days; the same interaction is kept once. */
  keep(lookup: Omit<NewLookup, 'keptAt'>): Promise<LookupId>;
  /** What was looked up in this group, or null if that was not here or too long ago. */
  find(groupId: GroupId, id: LookupId): Promise<NewLookup['options'] | null>;
}

/** What the groups have decided. */
export interface Settings {
  read(groupId: GroupId): Promise<GroupSettings>;
  /** Changes some of them, and returns all. */
  change(groupId: GroupId, change: Partial<GroupSettings>): Promise<GroupSettings>;
  /** The operator's works, which a group may close for itself. */
  sharedWorks(): Promise<readonly CorpusEntry[]>;
}

/** How the texts are kept. */
export interface CorpusHealth {
  readonly works: number;
  readonly words: number;
  /** Works of the audience that are not in the index yet. */
  readonly notIndexed: number;
  /** Indexed works of the audience whose sentences are not all encoded yet; 0 where they never are. */
  readonly notEncoded: number;
}

/** Looks after the bot itself. */
export interface Health {
  check(audience: Audience): Promise<CorpusHealth>;
}

/** Address on the web of a place in a work, or null where it has none; nothing of the text from `until` on stands in it. */
export type LinkTo = (
  work: Work,
  sourceUrl: string | null,
  span: Span,
  until?: number | null,
) => string | null;

/** All use cases, as the commands, the web and the command line see them. */
export interface Features {
  readonly answers: Answers;
  readonly summaries: Summaries;
  readonly suggestions: Suggestions;
  readonly words: Words;
  readonly names: Names;
  readonly questions: Questions;
  readonly quotations: Quotations;
  readonly corpus: CorpusKeeper;
  readonly reader: Reader;
  readonly lookups: Lookups;
  readonly settings: Settings;
  readonly health: Health;
  readonly passages: Passages;
  readonly savedQuotes: SavedQuotes;
  readonly votes: Votes;
  readonly sessions: Sessions;
  readonly sessionNotes: SessionNotes;
  readonly digests: Digests;
  readonly posts: Posts;
  readonly schedules: Schedules;
  readonly prompts: Prompts;
  readonly promptSchedules: PromptSchedules;
  readonly readingLines: ReadingLines;
  readonly discussion: Discussion;
  readonly topics: Topics;
  readonly moderation: Moderation;
  readonly audit: Audit;
  readonly cooling: Cooling;
  readonly privacy: Privacy;
  readonly departures: Departures;
  readonly clock: ClockWatch;
}
