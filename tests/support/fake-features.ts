import type { Answer } from '../../src/corpus/answer.ts';
import { OPERATOR_GROUP } from '../../src/corpus/corpus.ts';
import { DEFAULT_SETTINGS, type GroupSettings } from '../../src/corpus/group-settings.ts';
import type { QuoteCheck } from '../../src/corpus/quote-check.ts';
import type { Citation } from '../../src/corpus/quotation.ts';
import type { LoggedQuestion } from '../../src/corpus/question.ts';
import { createLibrary } from '../../src/features/corpus/library.ts';
import { createPassages } from '../../src/features/passages/passages.ts';
import { createSavedQuotes } from '../../src/features/quotations/saved/saved-quotes.ts';
import { createQuestions } from '../../src/features/answers/questions.ts';
import type { Features } from '../../src/features/features.ts';
import type { ListedWork } from '../../src/features/corpus/corpus.ts';
import type { TopicSource } from '../../src/features/answers/find-sources.ts';
import type { WorkSummary } from '../../src/features/summaries/summarise-scope.ts';
import type { FindRequest, FoundWords, Naming, WhoRequest } from '../../src/features/find/found-words.ts';
import type { SearchIndex } from '../../src/search/search.ts';
import { UserError } from '../../src/errors.ts';
import { audienceIn } from './audience.ts';
import { createMemoryLookups, createMemoryQuotes } from './memory-stores.ts';
import { noSessions } from './no-sessions.ts';
import { noPrivacy } from './no-privacy.ts';
import { noReadingLines } from './no-reading-lines.ts';
import { noReimports } from './no-reimports.ts';
import { noVotes } from './no-votes.ts';
import { noSchedules, quietPosts } from './fake-schedules.ts';
import { noDiscussion } from './no-discussion.ts';
import { answer, citation, entry, foundWords, naming, quoteCheck, workSummary } from './fixtures.ts';
import { composeEssay, entryOf, harbour, railway, shelve } from './essays.ts';
import type { QuestionStore } from '../../src/store/questions/question-store.ts';

/** The answers of the fakes, which tests can change. */
export interface FakeWorld {
  answer: Answer;
  entries: ListedWork[];
  sources: TopicSource[];
  words: FoundWords;
  naming: Naming;
  /** Recorded look-ups. */
  found: (FindRequest | WhoRequest)[];
  summary: WorkSummary;
  /** Content of other works on a topic. */
  otherSummaries: WorkSummary[];
  /** Recorded summary requests. */
  summarised: object[];
  /** Names of files that were added. */
  added: string[];
  settings: GroupSettings;
  /** Recorded questions. */
  asked: string[];
  /** A bug to throw instead of answering. */
  fault: Error | null;
  /** A UserError to throw instead of answering, if any. */
  refusal: string | null;
  check: QuoteCheck;
  /** Quotations that were checked. */
  checked: string[];
  quotations: Citation[];
}

const noAudit: Features['audit'] = {
  note: async () => undefined,
  list: async () => ({ acts: [], total: 0 }),
  export: async () => null,
};

const emptyLibrary = createLibrary({ store: { works: shelve([], []) }, linkTo: () => null });

/** Features with the test's answers, and a log of questions in memory. */
export function createFakeFeatures(): { features: Features; world: FakeWorld } {
  const world: FakeWorld = {
    answer: answer(),
    entries: [entry()],
    sources: [],
    summary: workSummary(),
    otherSummaries: [],
    summarised: [],
    added: [],
    settings: DEFAULT_SETTINGS,
    asked: [],
    fault: null,
    refusal: null,
    check: quoteCheck(),
    checked: [],
    words: foundWords(),
    naming: naming(),
    found: [],
    quotations: [],
  };
  const answerOne: Features['answers']['answer'] = async ({ text }) => {
    if (world.fault !== null) throw world.fault;
    if (world.refusal !== null) throw new UserError(world.refusal);
    world.asked.push(text);
    return world.answer;
  };
  const answers: Features['answers'] = {
    answer: answerOne,
    look: async (request) => ({ answer: await answerOne(request), passages: [], author: null }),
    context: async (_audience, cited) => ({
      citation: cited,
      before: 'What stands before. ',
      after: ' What follows.',
    }),
    sources: async () => world.sources,
    areMentioned: async () => true,
  };
  const find = async (workId: string) => {
    const found = world.entries.find((each) => each.workId === workId);
    if (!found) throw new UserError('This work is not in the corpus, or no longer is is.');
    return found;
  };
  const features: Features = {
    ...noPrivacy,
    answers,
    summaries: {
      async ofWork({ workId, sentences }) {
        world.summarised.push({ workId, sentences });
        return world.summary;
      },
      async ofSection({ workId, section, sentences }) {
        world.summarised.push({ workId, section, sentences });
        return { ...world.summary, section: { ordinal: section, number: '3.2', title: 'Of tides' } };
      },
      async ofTopic({ topic, workId, sentences }) {
        world.summarised.push({ topic, workId, sentences });
        if (world.refusal !== null) throw new UserError(world.refusal);
        return { topic, works: [world.summary, ...world.otherSummaries], others: 0 };
      },
    },
    suggestions: {
      works: async (_audience, typed) =>
        world.entries
          .filter(({ description }) => description.title.toLowerCase().includes(typed.toLowerCase()))
          .map(({ workId, description }) => ({ name: description.title, value: workId })),
      names: async (_audience, _workId, typed) => [{ name: `${typed} Crane`, value: `${typed} Crane` }],
      sections: async (_audience, _workId, typed) => [{ name: `3.2 ${typed}`, value: '7' }],
    },
    words: {
      async find(request, { limit, offset }) {
        if (world.refusal !== null) throw new UserError(world.refusal);
        world.found.push(request);
        return { ...world.words, places: world.words.places.slice(offset, offset + limit) };
      },
    },
    names: {
      async who(request) {
        if (world.refusal !== null) throw new UserError(world.refusal);
        world.found.push(request);
        return world.naming;
      },
    },
    questions: createQuestions({
      store: { questions: createMemoryLog() },
      answers,
      library: emptyLibrary,
      now: () => new Date(),
    }),
    feedback: { give: async () => undefined, counts: async () => new Map(), worst: async () => [] },
    corpus: {
      list: async () => world.entries,
      info: async (_audience, workId) => find(workId),
      async add({ name, bytes, description }, { groupId, addedBy }) {
        world.added.push(`${name}: ${Buffer.from(bytes).toString()}`);
        const added = entry({ groupId, addedBy, description: { ...entry().description, ...description } });
        return { entry: added, isNew: true };
      },
      async addFromWeb({ address, description }, { groupId, addedBy }) {
        world.added.push(address);
        const added = entry({ groupId, addedBy, description: { ...entry().description, ...description } });
        return { entry: added, isNew: true };
      },
      async edit(_groupId, workId, changes) {
        const edited = await find(workId);
        const changed = { ...edited, description: { ...edited.description, ...changes } };
        world.entries = world.entries.map((each) => (each === edited ? changed : each));
        return changed;
      },
      async remove(_groupId, workId) {
        const removed = await find(workId);
        world.entries = world.entries.filter((each) => each !== removed);
        return removed;
      },
    },
    quotations: {
      async check({ text }) {
        world.checked.push(text);
        return { ...world.check, quoted: text };
      },
      find: async ({ topic }) => {
        if (world.quotations.length === 0) throw new UserError(`No work is about “${topic}”.`);
        return world.quotations;
      },
    },
    reader: { read: async () => null },
    reimports: noReimports,
    lookups: createMemoryLookups(),
    openGroup: async (groupId, reader) => audienceIn(groupId, reader, { settings: world.settings }),
    settings: {
      read: async () => world.settings,
      change: async (_groupId, change) => (world.settings = { ...world.settings, ...change }),
      begin: async () => false,
      sharedWorks: async () => world.entries.filter(({ groupId }) => groupId === OPERATOR_GROUP),
    },
    health: {
      check: async () => ({ works: world.entries.length, words: 1000, notIndexed: 0, notEncoded: 0 }),
    },
    passages: createEssayPassages(),
    savedQuotes: createSavedQuotes({
      store: { savedQuotes: createMemoryQuotes() },
      library: emptyLibrary,
      verify: async (_audience, text) => (world.entries.length > 0 ? [citation(text)] : []),
      random: () => 0,
    }),
    votes: noVotes,
    ...noSessions,
    posts: quietPosts,
    schedules: noSchedules,
    prompts: notFaked as unknown as Features['prompts'],
    promptSchedules: notFaked as unknown as Features['promptSchedules'],
    readingLines: noReadingLines,
    discussion: noDiscussion,
    topics: notFaked as unknown as Features['topics'],
    audit: noAudit,
    moderation: notFaked as unknown as Features['moderation'],
    slowModes: notFaked as unknown as Features['slowModes'],
  };
  return { features, world };
}

/** Features that no test needs from the fakes. */
const notFaked: object = new Proxy(
  {},
  {
    get: (_, name) => () => {
      throw new Error(`${String(name)} has no fake`);
    },
  },
);

function describeWatch(_: unknown, at: number): string {
  return `Watch ${at + 1} ${'was quiet, and the light burned on. '.repeat(5)}`;
}

/** Passages of three essays, which every group may read. */
function createEssayPassages(): Features['passages'] {
  const log = composeEssay('A Night Log', { 'The long watch': Array.from({ length: 60 }, describeWatch) });
  const works = [harbour, railway, log];
  const store = {
    works: shelve(
      works.map((work) => entryOf(work)),
      works,
    ),
  };
  const sections: SearchIndex['sections'] = ({ workId }, typed) =>
    works.find(({ id }) => id === workId)?.layout.sections.filter(({ title }) => title === typed) ?? [];
  return createPassages({ library: createLibrary({ store, linkTo: () => null }), index: { sections } });
}

/** A log of questions in memory, with the contract of the real one. */
export function createMemoryLog(): QuestionStore {
  let questions: LoggedQuestion[] = [];
  const open = (id: string) => questions.find((each) => each.id === id && each.status === 'open');
  const select = ({ groupId, memberId }: { groupId?: string; memberId?: string }) =>
    questions
      .filter((each) => each.status === 'open')
      .filter((each) => groupId === undefined || each.groupId === groupId)
      .filter((each) => memberId === undefined || each.memberId === memberId)
      .toReversed();
  const change = (id: string, to: Partial<LoggedQuestion>) => {
    const isThere = open(id) !== undefined;
    questions = questions.map((each) => (each.id === id ? { ...each, ...to } : each));
    return isThere;
  };
  return {
    async log(asked) {
      const there = questions.find(({ interactionId }) => interactionId === asked.interactionId);
      const logged: LoggedQuestion = {
        ...asked,
        id: `q${questions.length + 1}`,
        status: 'open',
        editedAt: null,
      };
      if (!there) questions = [...questions, logged];
      return there ?? logged;
    },
    find: async (id) => questions.find((each) => each.id === id) ?? null,
    findByInteraction: async (id) => questions.find(({ interactionId }) => interactionId === id) ?? null,
    list: async ({ limit = Infinity, offset = 0, ...filter }) => select(filter).slice(offset, offset + limit),
    count: async (filter) => select(filter).length,
    edit: async (id, to) => change(id, to),
    withdraw: async (id) => change(id, { status: 'withdrawn', text: '' }),
    async *citations() {},
  };
}
