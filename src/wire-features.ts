import { randomUUID } from 'node:crypto';
import type { GroupId } from './corpus/corpus.ts';
import type { NewPlannedPost } from './corpus/planned-post.ts';
import { createAnswers } from './features/answers/answers.ts';
import { type ClockWatch } from './features/privacy/clock.ts';
import { createCorpusKeeper } from './features/corpus/corpus-keeper.ts';
import { createDiscussion } from './features/discussion/create-discussion.ts';
import { createSessionPort } from './features/discussion/session-port.ts';
import type { Features } from './features/features.ts';
import { createHealth } from './features/corpus/health.ts';
import { createLibrary, type Library } from './features/corpus/library.ts';
import { createLookups } from './features/answers/lookups.ts';
import { createAudit } from './features/group/audit.ts';
import { createCooling } from './features/moderation/cooling.ts';
import { createModeration } from './features/moderation/create-moderation.ts';
import { createNames } from './features/find/names.ts';
import { createPassages } from './features/passages/passages.ts';
import { createPosts } from './features/posts/posts.ts';
import { endOfQuiet } from './features/posts/quiet-hours.ts';
import { createPrompts } from './features/prompts/prompts.ts';
import { withLinks } from './features/prompts/with-links.ts';
import { createPromptSchedules } from './features/prompts/prompt-schedules.ts';
import { createPrivacy } from './features/privacy/create-privacy.ts';
import { createDepartures } from './features/privacy/departures.ts';
import { createQuestions } from './features/answers/questions.ts';
import { createQuotations } from './features/quotations/quotations.ts';
import { createDrawLines } from './features/reading-line/draw-lines.ts';
import type { ReadingLines } from './features/reading-line/reading-line.ts';
import { createReadingLines } from './features/reading-line/reading-lines.ts';
import { createReader } from './features/corpus/reader.ts';
import { createReaderLinks, type ReaderLinks } from './features/reader-links/reader-links.ts';
import { createSavedQuotes, type VerifyQuotation } from './features/quotations/saved/saved-quotes.ts';
import { createVerifyByCheck } from './features/quotations/saved/verify-by-check.ts';
import { createSchedules, type ScheduleParts } from './features/schedule/create-schedules.ts';
import type { ReadingLine } from './features/schedule/schedules.ts';
import { createIsCoverHost } from './features/sessions/cover-host.ts';
import { createSessionFeatures } from './features/sessions/create-session-features.ts';
import { createSettings, type Settings } from './features/group/settings.ts';
import { createSuggestions } from './features/corpus/suggestions.ts';
import { createTopics } from './features/topics/create-topics.ts';
import { createVotes } from './features/votes/votes.ts';
import { createWords } from './features/find/words.ts';
import { createSummaries } from './features/summaries/summaries.ts';
import { createImportWork } from './import/import-work.ts';
import { createReadAddress } from './import/web/read-address.ts';
import type { SearchIndex } from './search/search.ts';
import type { Store } from './store/store.ts';
import { createLinkTo } from './text/link.ts';

/** What features are made of. */
export interface FeatureParts {
  readonly store: Store;
  readonly index: SearchIndex;
  readonly publicUrl: string | null;
  readonly readerLinkDays: number;
  readonly now: () => Date;
  readonly clock: ClockWatch;
}

/** Makes everything that can be done with a data folder. */
export function createFeatures(parts: FeatureParts): Features {
  const { store, index, publicUrl, readerLinkDays, now, clock } = parts;
  const settings = createSettings({ store });
  const readerLinks = createReaderLinks({ keys: store.readerKeys, publicUrl, days: readerLinkDays, now });
  const { library, readingLines } = openLibrary({ store, settings, readerLinks, now });
  const answers = createAnswers({
    library,
    index,
    strictnessFor: async (audience) =>
      audience === 'everyone' ? 'normal' : (await settings.read(audience.groupId)).strictness,
  });
  const lookUps = createLookUps({ library, index });
  const verify = createVerifyByCheck(lookUps.quotations);
  const questions = createQuestions({ store, answers, library, now });
  const meetings = createMeetings({ store, library, settings, readingLines, verify, now, clock });
  return {
    ...lookUps,
    answers,
    questions,
    corpus: createCorpusKeeper({
      store,
      index,
      library,
      importWork: createImportWork(),
      readAddress: createReadAddress(),
      readerLinks,
      now,
    }),
    reader: createReader({ library, links: readerLinks, now }),
    lookups: createLookups({ store, now }),
    settings,
    savedQuotes: createSavedQuotes({ store, library, verify, random: Math.random }),
    ...meetings,
    readingLines,
    ...createTalk({
      ...lookUps,
      store,
      index,
      library,
      settings,
      questions,
      notes: meetings.moderation,
      now,
    }),
    ...createRecords({ store, now, clock }),
    clock,
  };
}

/** What is held of groups and members, and of what was done. */
function createRecords({ store, now, clock }: Pick<FeatureParts, 'store' | 'now' | 'clock'>) {
  return {
    privacy: createPrivacy({ store, now }),
    departures: createDepartures({ store: store.privacy.departures, clock }),
    audit: createAudit({ store }),
  };
}

/** What a group discusses, in posts and live, and what topics have been to it. */
function createTalk({
  questions,
  ...parts
}: Omit<Parameters<typeof createTopics>[0], 'questions'> & {
  store: Store;
  passages: Features['passages'];
  questions: Features['questions'];
}): Pick<Features, 'discussion' | 'sessions' | 'sessionNotes' | 'digests' | 'topics'> {
  const { store, library, passages, now } = parts;
  const discussion = createDiscussion({ store, library, passages, questions, now });
  const posted = createSessionPort({ store: store.discussion, library, discussion });
  const isCoverHost = createIsCoverHost({ store, now });
  return {
    discussion,
    ...createSessionFeatures({ store, library, passages, isCoverHost, questions: posted, now }),
    topics: createTopics({ ...parts, questions: posted }),
  };
}

/** What needs the texts and their index alone. */
function createLookUps(texts: { library: Library; index: SearchIndex }) {
  return {
    summaries: createSummaries(texts),
    suggestions: createSuggestions(texts),
    words: createWords(texts),
    names: createNames(texts),
    quotations: createQuotations(texts),
    health: createHealth(texts),
    passages: createPassages(texts),
  };
}

function openLibrary({
  store,
  settings,
  readerLinks,
  now,
}: {
  store: Store;
  settings: Settings;
  readerLinks: ReaderLinks;
  now: () => Date;
}): { readonly library: Library; readonly readingLines: ReadingLines } {
  const drawLines = createDrawLines({ store, settings });
  const library = createLibrary({
    store,
    linkTo: createLinkTo(),
    readerLinks,
    closedWorks: async (groupId) => (await settings.read(groupId)).closedWorks,
    linesFor: ({ groupId, reader }) => drawLines(groupId, reader),
  });
  return { library, readingLines: createReadingLines({ store, settings, library, drawLines, now }) };
}

/** Meetings, prompts, votes, what moderators do, and all that is posted at set times. */
function createMeetings(
  parts: Pick<ScheduleParts, 'now'> & {
    settings: Settings;
    store: Store;
    library: Library;
    readingLines: ReadingLines;
    verify: VerifyQuotation;
    clock: ClockWatch;
  },
): Pick<
  Features,
  'posts' | 'schedules' | 'prompts' | 'promptSchedules' | 'votes' | 'moderation' | 'cooling'
> {
  const { store, settings, library, readingLines, now, clock } = parts;
  const prompts = withLinks(store.prompts, library);
  const posts = createPosts({
    store,
    now,
    quietUntil: async (groupId, at) => endOfQuiet(await settings.read(groupId), at),
  });
  const line: ReadingLine = {
    lineOf: (groupId, workId) => readingLines.groupLine(groupId, workId),
    moveLine: (groupId, workId, to) => readingLines.moveGroup(groupId, workId, to),
  };
  const planPost = (post: NewPlannedPost) => posts.plan([post]);
  const schedules = createSchedules({ ...parts, line, posts });
  const next = async (groupId: GroupId) => (await schedules.list(groupId))[0]?.meeting ?? null;
  return {
    posts,
    schedules,
    votes: createVotes({ store, planPost, now, clock }),
    moderation: createModeration({ store, settings, posts, now }),
    cooling: createCooling({ store, posts, now }),
    prompts: createPrompts({
      ...parts,
      store: { prompts },
      readNow: async (groupId) => {
        const meetings = await store.schedules.meetings(groupId, null);
        return meetings.findLast(({ startsAt }) => startsAt <= now()) ?? null;
      },
    }),
    promptSchedules: createPromptSchedules({
      store: { prompts },
      planPost,
      nextMeeting: async (groupId) => (await next(groupId))?.startsAt ?? null,
      createId: randomUUID,
      now,
    }),
  };
}
