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

/** Place of a quotation, from which it can be quoted again. */
export interface QuotedPlace extends Span {
  readonly workId: WorkId;
}

/** A quotation with signs of whose view it gives: ranges of `quotation.exact`. */
export interface ViewedQuotation {
  readonly citation: Citation;
  readonly views: readonly ViewCue[];
  /** Whether the text sets it off as a quotation of somebody else. */
  readonly isSetOff: boolean;
  readonly words: number;
}

/**
 * What shows that two passages are two sides: words that contrast; two speakers, of whom one answers the other; or the
 * word with which the second passage turns against the first, twice.
 */
export interface Apart {
  readonly one: string;
  readonly other: string;
  readonly by: Opposition['by'] | 'reply' | 'turn';
}

/**
 * What the texts say, at equal length. `apart` says what shows that they are two sides; null if nothing does.
 */
export interface Said {
  /** Two, or one if no other is of equal length; none if no text is relevant to the topic. */
  readonly quotations: readonly ViewedQuotation[];
  /** Sentences of each. */
  readonly sentences: number;
  readonly apart: Apart | null;
  /** Number of further relevant works. */
  readonly others: number;
}

/** A day or a week in the group's time zone, and its questions. */
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

/** The questions on a topic. It does not say who asked. */
export interface AskedAbout extends AskedOverTime {
  /** The newest first. */
  readonly questions: readonly { readonly text: string; readonly askedAt: Date }[];
  readonly members: number;
  /** Questions of members who were erased since: they are not among the counted members. */
  readonly unsigned: number;
  /** Voices that members added to these questions, besides the askers'. */
  readonly voices: number;
}

/** A session in which a topic came up. */
export interface TopicSession {
  readonly startedAt: Date;
  readonly channelId: string;
  /** Number of its questions, passages and points on the topic. */
  readonly items: number;
  /** Link to a message of it, or null. */
  readonly message: string | null;
}

/** A moderator's note. */
interface TopicNote {
  readonly words: string | null;
  readonly at: Date;
}

/** The moderators' notes, as far as a look-up needs them. */
export interface TopicNotes {
  /** A group's notes on a topic, newest first. */
  notesAbout(groupId: GroupId, topic: string): Promise<readonly TopicNote[]>;
}

/** Everything that a group has on a topic. */
export interface TopicLookup {
  readonly topic: string;
  readonly days: number;
  readonly said: Said;
  readonly asked: AskedAbout;
  /** Open or parked questions for discussion on it, most voices first. */
  readonly waiting: readonly SeenQuestion[];
  /** Latest first. */
  readonly sessions: readonly TopicSession[];
  readonly notes: readonly TopicNote[];
  /** Phrases and names near the topic in the texts. */
  readonly related: readonly string[];
}

/** What members asked about more, and less, than in the same number of days before. */
export interface ComparedTopics extends TopicTrends {
  readonly days: number;
}

/** A quotation with as many sentences before it as after it. `before + exact + after` is one verbatim slice. */
export interface EqualContext extends Context, ViewedQuotation {
  /** Sentences on either side; 0 if one of the sides has none. */
  readonly around: number;
}

/** Passages that a message is about, at most three. */
export interface BackToText {
  readonly passages: readonly EqualContext[];
  /** Quotations in the message that are not verbatim in the texts. */
  readonly misquoted: readonly QuoteCheck[];
}

/** A card with only quotations, for everybody. */
export interface NeutralCard {
  readonly quotations: readonly EqualContext[];
  /** How many are hidden because they go past what the group has read. */
  readonly withheld: number;
}

/** For moderators: a topic's history in the group, and a way from a heated message back to the text. */
export interface Topics {
  /** UserError if the topic has no words, or the number of days is out of range. */
  lookUp(request: {
    readonly audience: GroupAudience;
    readonly topic: string;
    readonly days: number;
  }): Promise<TopicLookup>;
  /** UserError if the number of days is out of range. */
  trends(request: { readonly audience: GroupAudience; readonly days: number }): Promise<ComparedTopics>;
  /** The passages that a message is about; none if the texts say nothing on it. */
  backToText(request: {
    readonly audience: GroupAudience;
    readonly message: string;
    /** The message's quotations. */
    readonly quoted: readonly string[];
  }): Promise<BackToText>;
  /** Passages by place, as a reader and the whole group may see them; others are left out. */
  passages(audience: GroupAudience, places: readonly QuotedPlace[]): Promise<readonly EqualContext[]>;
  /** Quotations by place, as the whole group may see them. UserError if none of them may be seen. */
  card(audience: GroupAudience, places: readonly QuotedPlace[]): Promise<NeutralCard>;
}
