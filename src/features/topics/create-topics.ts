import type { DiscussionStatus } from '../../corpus/discussion.ts';
import { UNKNOWN_LANGUAGE } from '../../corpus/language.ts';
import { UserError } from '../../errors.ts';
import type { Hit, SearchIndex } from '../../search/search.ts';
import type { Store } from '../../store/store.ts';
import { compareTopics } from '../../text/topic-trends.ts';
import { readQuestion, type AskScope } from '../corpus/ask-scope.ts';
import { seeQuestions } from '../discussion/see-questions.ts';
import { forEverybody, type GroupAudience } from '../group/audience.ts';
import type { Quotations } from '../quotations/quotations.ts';
import type { Library } from '../corpus/library.ts';
import type { SessionQuestions } from '../sessions/ports.ts';
import { createIsAbout, findAbout } from './about-topic.ts';
import { findBackToText } from './back-to-text.ts';
import { findSaid } from './find-said.ts';
import { findTopicSessions } from './find-sessions.ts';
import { makeCard, quotePlaces } from './make-card.ts';
import { readAsked, type AskedOnce } from './read-asked.ts';
import { readSharedScope } from './shared-scope.ts';
import { daysBack, divideTime, weekOf, type TimeSteps } from './time-steps.ts';
import {
  LOOK_BACK,
  type TopicLookup,
  type TopicNotes,
  type Topics,
  type AskedAbout,
  type TrendStep,
} from './topics.ts';
import type { Language } from '../../text/languages/language.ts';
import { languageFor } from '../../text/languages/languages.ts';
import { findTerms } from '../../text/terms.ts';
import { findTopics } from '../../text/topics.ts';

/** Questions that are not closed, and that no session has taken. */
const WAITING: readonly DiscussionStatus[] = ['open', 'parked'];

/** Most topics to list as rising, and as falling. */
const COMPARED = 5;

/** Dependencies of the look-up. */
interface TopicParts {
  readonly store: Pick<Store, 'questions' | 'discussion' | 'sessions'>;
  readonly library: Library;
  readonly index: SearchIndex;
  readonly quotations: Pick<Quotations, 'check'>;
  readonly questions: Pick<SessionQuestions, 'wordings'>;
  readonly notes: TopicNotes;
  readonly now: () => Date;
}

/** Creates the look-up of topics. */
export function createTopics(parts: TopicParts): Topics {
  return {
    lookUp: (request) => lookUp(parts, request),
    async trends({ audience, days }) {
      checkDays(days);
      const { store, now } = parts;
      const { timeZone, language } = audience.settings;
      const [from, since] = [daysBack(now(), days, timeZone), daysBack(now(), 2 * days, timeZone)];
      const asked = await readAsked(store, forEverybody(audience), since);
      const dated = asked.flatMap(({ text, memberId, askedAt }) => {
        const when = { week: weekOf(askedAt, timeZone), isNow: askedAt >= from };
        return memberId === null ? [] : [{ text, memberId, ...when }];
      });
      return { days, ...compareTopics(dated, { most: COMPARED, language }) };
    },
    async passages(audience, places) {
      return quotePlaces(parts.library, await readSharedScope(parts.library, audience), places, null);
    },
    backToText: (request) => findBackToText(parts, request),
    card: (audience, places) => makeCard(parts.library, audience, places),
  };
}

async function lookUp(
  parts: TopicParts,
  { audience, topic: typed, days }: Parameters<Topics['lookUp']>[0],
): Promise<TopicLookup> {
  checkDays(days);
  const { store, library, notes, now } = parts;
  const topic = readQuestion(typed);
  const steps = divideTime(now(), days, audience.settings.timeZone);
  const since = steps.starts[0] ?? now();
  const isAbout = createIsAbout(topic);
  const within = await readSharedScope(library, audience);
  const { said, hits } = await findSaid(parts, within, topic);
  const asked = findAbout(topic, await readAsked(store, audience, since));
  return {
    topic,
    days,
    said,
    asked: countAsked(asked, steps),
    waiting: await findWaiting(parts, audience, topic),
    sessions: await findTopicSessions(parts, audience, { since, isAbout }),
    notes: await notes.notesAbout(audience.groupId, topic),
    related: findRelated(topic, hits, within),
  };
}

async function findWaiting(
  { store, library }: TopicParts,
  audience: GroupAudience,
  topic: string,
): Promise<TopicLookup['waiting']> {
  const { groupId, lines: before } = audience;
  const waiting = await store.discussion.list({ groupId, statuses: WAITING, before, sort: 'voices' });
  return seeQuestions(library, audience, findAbout(topic, waiting));
}

function checkDays(days: number): void {
  const { least, most } = LOOK_BACK;
  if (!Number.isInteger(days) || days < least || days > most)
    throw new UserError((words) => words.topics.wrongDays(least, most));
}

/** Counts questions and their askers, in total and per step. Stores no names. */
function countAsked(asked: readonly AskedOnce[], { unit, starts }: TimeSteps): AskedAbout {
  return {
    questions: asked.map(({ text, askedAt }) => ({ text, askedAt })),
    members: countMembers(asked),
    unsigned: asked.filter(({ memberId }) => memberId === null).length,
    voices: asked.reduce((sum, { voices }) => sum + voices, 0),
    unit,
    steps: starts.map((start, i) => countStep(start, starts[i + 1] ?? null, asked)),
  };
}

function countStep(start: Date, end: Date | null, asked: readonly AskedOnce[]): TrendStep {
  const within = asked.filter(({ askedAt }) => askedAt >= start && (end === null || askedAt < end));
  return { start, questions: within.length, members: countMembers(within) };
}

function countMembers(asked: readonly AskedOnce[]): number {
  return new Set(asked.flatMap(({ memberId }) => memberId ?? [])).size;
}

/** Number of phrases to offer, and of candidates. */
const RELATED = { shown: 6, looked: 16 } as const;

/**
 * Key phrases and names from passages on the topic, without those that contain its own words. Passages are read by
 * language; those in the language of the most come first.
 */
function findRelated(topic: string, hits: readonly Hit[], { entries }: AskScope): readonly string[] {
  const languageOf = ({ workId }: Hit): Language =>
    languageFor(entries.get(workId)?.description.language ?? UNKNOWN_LANGUAGE);
  const phrases = [...Map.groupBy(hits, languageOf)]
    .toSorted((a, b) => b[1].length - a[1].length)
    .flatMap(([language, those]) => findPhrases(topic, those, language));
  return [...new Set(phrases)].slice(0, RELATED.shown);
}

function findPhrases(topic: string, hits: readonly Hit[], language: Language): readonly string[] {
  const sentences = hits.flatMap(({ text, start, sentences: ranked }) =>
    ranked.map((sentence) => text.slice(sentence.start - start, sentence.end - start)),
  );
  const own = stemsOf(topic, language);
  return findTopics(sentences, RELATED.looked, language)
    .map(({ phrase }) => phrase)
    .filter((phrase) => stemsOf(phrase, language).isDisjointFrom(own));
}

function stemsOf(text: string, language: Language): ReadonlySet<string> {
  return new Set(findTerms(text, language).map(({ lexeme }) => lexeme.stem));
}
