import type { GroupId } from '../../corpus/corpus.ts';
import type { Span } from '../../corpus/layout.ts';
import type { Citation } from '../../corpus/quotation.ts';
import type { QuoteCheck } from '../../corpus/quote-check.ts';
import type { WorkId } from '../../corpus/work.ts';
import type { Opposition } from '../../text/opposition/compare-stances.ts';
import { LEAST_MEMBERS, type TopicTrend, type TopicTrends } from '../../text/topic-trends.ts';
import type { ViewCue } from '../../text/views/find-views.ts';
import type { SeenQuestion } from '../discussion/discussion.ts';
import type { Context } from '../answers/find-context.ts';
import type { GroupAudience } from '../group/audience.ts';

export { LEAST_MEMBERS, type TopicTrend };

/** Days that a look-up or a comparison may look back. */
export const LOOK_BACK = { least: 1, usual: 84, most: 364 } as const;

/** Place of a quotation, by which it can be made again. */
export interface QuotedPlace extends Span {
  readonly workId: WorkId;
}

/** A quotation with what shows whose view it gives: ranges of `quotation.exact`. */
export interface ViewedQuotation {
  readonly citation: Citation;
  readonly views: readonly ViewCue[];
  /** Whether the text sets it off as a quotation of somebody else's. */
  readonly isSetOff: boolean;
  readonly words: number;
}

/** Two words that passages have against each other. */
export type Apart = Pick<Opposition, 'one' | 'other' | 'by'>;

/**
 * What the texts say, at equal length. `apart` says by which words two passages pull apart; null where nothing in their
 * words shows that they do.
 */
export interface Said {
  /** Two, or one where no other is of equal length; none where no text speaks to the topic. */
  readonly quotations: readonly ViewedQuotation[];
  /** Sentences of each. */
  readonly sentences: number;
  readonly apart: Apart | null;
  /** How many further works speak to it. */
  readonly others: number;
}

/** A day or a week, by the clocks of the group's time zone, and what was asked in it. */
export interface TrendStep {
  readonly start: Date;
  readonly questions: number;
  /** How many members asked; each once. */
  readonly members: number;
}

/** What was asked over time, the first step first. */
export interface AskedOverTime {
  readonly unit: 'day' | 'week';
  readonly steps: readonly TrendStep[];
}

/** What was asked about a topic. It does not say who asked. */
export interface AskedAbout extends AskedOverTime {
  /** The newest first. */
  readonly questions: readonly { readonly text: string; readonly askedAt: Date }[];
  readonly members: number;
  /** Questions of members who were erased since: they are not among the members counted. */
  readonly unsigned: number;
  /** Voices that members added to these questions, beside those who posted them. */
  readonly voices: number;
}

/** A session in which a topic came up. */
export interface TopicSession {
  readonly startedAt: Date;
  readonly channelId: string;
  /** How many questions, passages and points of it were about the topic. */
  readonly items: number;
  /** Link to a message of it, or null. */
  readonly message: string | null;
}

/** What a moderator noted. */
interface TopicNote {
  readonly words: string | null;
  readonly at: Date;
}

/** The moderators' notes, as far as a look-up needs them. */
export interface TopicNotes {
  /** Notes of a group on a topic, the newest first. */
  notesAbout(groupId: GroupId, topic: string): Promise<readonly TopicNote[]>;
}

/** All that a group has on a topic. */
export interface TopicLookup {
  readonly topic: string;
  readonly days: number;
  readonly said: Said;
  readonly asked: AskedAbout;
  /** Questions for discussion about it that are open or parked, those with the most voices first. */
  readonly waiting: readonly SeenQuestion[];
  /** The last first. */
  readonly sessions: readonly TopicSession[];
  readonly notes: readonly TopicNote[];
  /** Phrases and names that stand where the texts speak to it. */
  readonly related: readonly string[];
}

/** What members asked about more, and less, than in as many days before. */
export interface ComparedTopics extends TopicTrends {
  readonly days: number;
}

/** A quotation in as many sentences before it as after it. `before + exact + after` is one verbatim slice. */
export interface EqualContext extends Context, ViewedQuotation {
  /** Sentences on either side; 0 where there is none on one of them. */
  readonly around: number;
}

/** Passages that a message is about, at most three. */
export interface BackToText {
  readonly passages: readonly EqualContext[];
  /** Quotations of the message that are not word for word the texts'. */
  readonly misquoted: readonly QuoteCheck[];
}

/** A card with quotations alone, for everybody. */
export interface NeutralCard {
  readonly quotations: readonly ViewedQuotation[];
  /** How many are left out because they go past what the group has read. */
  readonly withheld: number;
}

/** For moderators: what a topic has been to the group, and back from a heated message to the text. */
export interface Topics {
  /** UserError if the topic has no words, or the days are none that can be looked back. */
  lookUp(request: {
    readonly audience: GroupAudience;
    readonly topic: string;
    readonly days: number;
  }): Promise<TopicLookup>;
  /** UserError if the days are none that can be looked back. */
  trends(request: { readonly audience: GroupAudience; readonly days: number }): Promise<ComparedTopics>;
  /** The passages that a message is about; none if the texts say nothing on it. */
  backToText(request: {
    readonly audience: GroupAudience;
    readonly message: string;
    /** What the message quotes. */
    readonly quoted: readonly string[];
  }): Promise<BackToText>;
  /** Passages by their places, as a reader and the whole group may see them; others are left out. */
  passages(audience: GroupAudience, places: readonly QuotedPlace[]): Promise<readonly EqualContext[]>;
  /** Quotations by their places, as the whole group may see them. UserError if none of them may be seen. */
  card(audience: GroupAudience, places: readonly QuotedPlace[]): Promise<NeutralCard>;
}
