import { DEFAULT_SETTINGS } from '../src/corpus/group-settings.ts';
import type { ImportedWork } from '../src/corpus/corpus.ts';
import type { Answer } from '../src/corpus/answer.ts';
import type { Concordance } from '../src/wiring.ts';
import { measureWork } from '../src/text/measure-work.ts';
import { createQuestions, createRandom, createWorks } from './corpus.ts';
import { withSampleWorks } from './hostile.ts';
import { quantile, timeEach } from './timing.ts';
import { audienceIn } from '../tests/support/audience.ts';

const GROUPS = 500;
const QUESTIONS = 10_000;
const ASKED = 150;
const PASSAGES_PER_WORK = 50;
const SEED = 11;
const ASKING = 'group-250';

const NO_ANSWER: Answer = {
  answered: false,
  confidence: 0,
  reason: null,
  summary: [],
  quotations: [],
  doubt: null,
  sides: 1,
  closest: [],
};

/** Actions of members, in a store with one group and in one with many. */
export interface CrowdedRow {
  readonly use: string;
  /** Milliseconds of each use. */
  readonly alone: readonly number[];
  readonly crowded: readonly number[];
}

/**
 * Measures look-ups of a group with the sample works and one of its own: once alone in the store, and once with 500
 * other groups, each with a work and lines of its own, that have asked 10,000 questions.
 */
export async function measureCrowded(): Promise<readonly CrowdedRow[]> {
  const random = createRandom(SEED);
  const works = [...createWorks(GROUPS * PASSAGES_PER_WORK, random)].map(({ work }) => describe(work));
  const questions = createQuestions(ASKED, random);
  const own = works[GROUPS / 2];
  const alone = await withSampleWorks(async (concordance) => {
    if (own) await settle(concordance, own, ASKING);
    return measure(concordance, questions);
  });
  const crowded = await withSampleWorks(async (concordance) => {
    await crowd(concordance, works, questions);
    return measure(concordance, questions);
  });
  return Object.entries(alone).map(([use, times]) => ({ use, alone: times, crowded: crowded[use] ?? [] }));
}

/** The quantiles of a row as the cells of a table. */
export function formatCrowdedRow({ use, alone, crowded }: CrowdedRow): string {
  const figures = [0.5, 0.95].map((share) => [quantile(alone, share), quantile(crowded, share)] as const);
  const cells = figures.flatMap(([one, many]) => [
    one.toFixed(2),
    many.toFixed(2),
    `${(many / one).toFixed(2)}×`,
  ]);
  return `| ${use} | ${cells.join(' | ')} |`;
}

async function crowd(
  concordance: Concordance,
  works: readonly ImportedWork[],
  questions: readonly string[],
): Promise<void> {
  const { store } = concordance;
  for (const [at, work] of works.entries()) {
    await settle(concordance, work, `group-${at}`);
  }
  for (let at = 0; at < QUESTIONS; at += 1)
    await store.questions.log({
      groupId: `group-${at % GROUPS}`,
      channelId: 'channel',
      memberId: `member-${at % 2000}`,
      interactionId: `crowd-${at}`,
      askedAt: new Date(at * 60_000),
      text: questions[at % questions.length] ?? '',
      workId: null,
      section: null,
      answer: NO_ANSWER,
      thread: null,
      isPublic: false,
    });
}

async function measure(
  { features }: Concordance,
  questions: readonly string[],
): Promise<Readonly<Record<string, readonly number[]>>> {
  const audience = audienceIn(ASKING, 'mara');
  const ask = (text: string) => ({ audience, text, workId: null, section: null });
  const page = { limit: 10, offset: 0 };
  let asked = 0;
  const uses: Readonly<Record<string, (text: string) => Promise<unknown>>> = {
    '/ask without its log': async (text) => features.answers.answer(ask(text)),
    '/ask with its log': async (text) =>
      features.questions.ask(
        {
          groupId: ASKING,
          channelId: 'channel',
          memberId: 'mara',
          interactionId: `asked-${(asked += 1)}`,
          askedAt: new Date(),
          text,
          workId: null,
          section: null,
        },
        audience,
      ),
    '/find': async (text) =>
      features.words.find({ audience, words: text.split(' ')[1] ?? text, workId: null, near: null }, page),
    'suggested works': async (text) => features.suggestions.works(audience, text.slice(0, 3)),
    '/question list': async () => features.questions.list(audience, { groupId: ASKING }, page),
  };
  const times: Record<string, readonly number[]> = {};
  for (const [use, run] of Object.entries(uses))
    times[use] = await timeEach(questions, async (text) => run(text).catch(() => null));
  return times;
}

/** Gives a group a work, settings and a reading line halfway through the work. */
async function settle({ store, index }: Concordance, imported: ImportedWork, groupId: string): Promise<void> {
  const { work } = imported;
  await store.works.add(imported, { groupId, addedBy: null, addedAt: new Date(0) });
  await index.add(work);
  await store.settings.put(groupId, DEFAULT_SETTINGS);
  const line = work.layout.passages[PASSAGES_PER_WORK / 2]?.end ?? work.text.length;
  await store.readingLines.insertGroup({ groupId, workId: work.id, line, movedBy: null, setBackAt: null });
}

function describe(work: ImportedWork['work']): ImportedWork {
  return {
    work,
    description: {
      title: `Work ${work.id}`,
      author: null,
      edition: null,
      licence: null,
      sourceUrl: null,
      language: 'en',
    },
    size: measureWork(work),
    origin: 'generated',
    report: { format: 'txt', encoding: 'utf-8', drops: [], remarks: [], links: null },
  };
}
