import { createAnswers } from './features/answers/answers.ts';
import { createLookups } from './features/answers/lookups.ts';
import { createFeedback } from './features/answers/feedback.ts';
import { createQuestions } from './features/answers/questions.ts';
import { createCorpus } from './features/corpus/corpus.ts';
import { createHealth } from './features/corpus/health.ts';
import { createLibrary } from './features/corpus/library.ts';
import { createReader } from './features/corpus/reader.ts';
import { createSuggestions } from './features/corpus/suggestions.ts';
import { createDiscussion } from './features/discussion/create-discussion.ts';
import { createSessionPort } from './features/discussion/session-port.ts';
import type { Features } from './features/features.ts';
import { createNames } from './features/find/names.ts';
import { createWords } from './features/find/words.ts';
import { createOpenGroup } from './features/group/audience.ts';
import { createAudit } from './features/group/audit.ts';
import { createSettings } from './features/group/settings.ts';
import { createSlowModes } from './features/moderation/slow-modes.ts';
import { createModeration } from './features/moderation/create-moderation.ts';
import { createPassages } from './features/passages/passages.ts';
import { createPosts } from './features/posts/posts.ts';
import type { ClockWatch } from './features/privacy/clock.ts';
import { createPrivacy } from './features/privacy/create-privacy.ts';
import { createDepartures } from './features/privacy/departures.ts';
import { createPromptSchedules } from './features/prompts/prompt-schedules.ts';
import { createPrompts } from './features/prompts/prompts.ts';
import { withLinks } from './features/prompts/with-links.ts';
import { createQuotations } from './features/quotations/quotations.ts';
import { createSavedQuotes } from './features/quotations/saved/saved-quotes.ts';
import { createVerifyByCheck } from './features/quotations/saved/verify-by-check.ts';
import { createReimports } from './features/reimport/reimports.ts';
import { createReaderLinks } from './features/reader-links/reader-links.ts';
import { createReadingLines } from './features/reading-line/reading-lines.ts';
import { createSchedules } from './features/schedule/create-schedules.ts';
import { createIsCoverHost } from './features/sessions/cover-host.ts';
import { createDigests } from './features/sessions/digests.ts';
import { createSessionNotes } from './features/sessions/session-notes.ts';
import { createSessions } from './features/sessions/sessions.ts';
import { createSummaries } from './features/summaries/summaries.ts';
import { createTopics } from './features/topics/create-topics.ts';
import { createVotes } from './features/votes/votes.ts';
import type { ImportWork } from './import/import-work.ts';
import { createReadAddress } from './import/web/read-address.ts';
import type { SearchIndex } from './search/search.ts';
import type { Store } from './store/store.ts';
import { createLinkTo } from './text/link.ts';

/** Dependencies of the features. */
export interface FeatureParts {
  readonly store: Store;
  readonly index: SearchIndex;
  readonly publicUrl: string | null;
  readonly readerLinkDays: number;
  readonly now: () => Date;
  readonly clock: ClockWatch;
  readonly importWork: ImportWork;
}

/** Creates all features of a data folder; each factory gets only the parts that it needs. */
export function createFeatures(given: FeatureParts): Features {
  const { store, clock } = given;
  const texts = createTexts(given);
  const first = {
    openGroup: texts.openGroup,
    settings: texts.settings,
    answers: createAnswers(texts),
    passages: createPassages(texts),
    posts: createPosts(texts),
    quotations: createQuotations(texts),
    readingLines: createReadingLines(texts),
  };
  const parts = { ...texts, ...first, verify: createVerifyByCheck(first.quotations) };

  const moderation = createModeration(parts);
  const questions = createQuestions(parts);
  const schedules = createSchedules(parts);
  const discussion = createDiscussion({ ...parts, questions });
  const forPrompts = { ...parts, schedules, store: { ...store, prompts: withLinks(store.prompts, parts) } };
  const forSessions = { ...parts, questions: createSessionPort({ ...parts, discussion }) };

  return {
    ...first,
    audit: createAudit(parts),
    slowModes: createSlowModes(parts),
    clock,
    corpus: createCorpus(parts),
    departures: createDepartures({ store: store.privacy.departures, clock }),
    digests: createDigests(forSessions),
    discussion,
    health: createHealth(parts),
    lookups: createLookups(parts),
    moderation,
    names: createNames(parts),
    privacy: createPrivacy(parts),
    promptSchedules: createPromptSchedules(forPrompts),
    prompts: createPrompts(forPrompts),
    questions,
    feedback: createFeedback(parts),
    reimports: createReimports(parts),
    reader: createReader({ ...parts, links: parts.readerLinks }),
    savedQuotes: createSavedQuotes({ ...parts, random: Math.random }),
    schedules,
    sessionNotes: createSessionNotes(forSessions),
    sessions: createSessions({ ...forSessions, isCoverHost: createIsCoverHost(parts) }),
    suggestions: createSuggestions(parts),
    summaries: createSummaries(parts),
    topics: createTopics({ ...forSessions, notes: moderation }),
    votes: createVotes(parts),
    words: createWords(parts),
  };
}

/** What gives the features the texts of a group. */
function createTexts(given: FeatureParts) {
  const { store, readerLinkDays: days } = given;
  const readerLinks = createReaderLinks({ ...given, keys: store.readerKeys, days });
  return {
    ...given,
    openGroup: createOpenGroup({ store }),
    settings: createSettings({ store }),
    readAddress: createReadAddress(),
    library: createLibrary({ store, linkTo: createLinkTo(), readerLinks }),
    readerLinks,
  };
}
