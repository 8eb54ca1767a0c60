import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseConfig } from '../src/config.ts';
import { createLog } from '../src/log/log.ts';
import { UserError } from '../src/errors.ts';
import type { Loopback } from '../src/playground/loopback.ts';
import { type RunningBot, startBot } from '../src/start.ts';
import { type Concordance, openConcordance } from '../src/wiring.ts';
import { startPatientLoopback } from './support/loopback.ts';
import { audienceIn } from './support/audience.ts';
import { withSampleWorks } from './support/room.ts';

const DATA = path.resolve(import.meta.dirname, '../data');
const questionsShape = z.array(
  z.object({ question: z.string(), work: z.string().nullable(), contains: z.string().nullable() }),
);
const questions = questionsShape.parse(JSON.parse(await readFile(path.join(DATA, 'questions.json'), 'utf8')));
const folders: string[] = [];

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function createFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'concordance-start-'));
  folders.push(folder);
  return folder;
}

const log = createLog('silent');
const onFatal = (reason: UserError): never => {
  throw reason;
};

/** Reads the words of a reply without the marks of Markdown that only show in Discord. */
const plain = (markdown: string): string => markdown.replace(/\\(?=[^\p{L}\p{N}\s])|\*\*|^> /gmu, '');

describe('the whole bot, in a Discord of its own', () => {
  let dataFolder: string;
  let loopback: Loopback;
  let bot: RunningBot;
  const config = () =>
    parseConfig({
      DISCORD_TOKEN: loopback.token,
      DISCORD_API_URL: loopback.apiUrl,
      CONCORDANCE_DATA: dataFolder,
    });

  beforeAll(async () => {
    dataFolder = await createFolder();
    loopback = await startPatientLoopback();
    await withSampleWorks(dataFolder);
    bot = await startBot(config(), { log, onFatal });
  });

  afterAll(async () => {
    await bot.stop();
    await loopback.close();
  });

  const ask = async (question: string) =>
    (await loopback.as('Mara').in('reading').command('ask', { question })).settled();

  test.each([
    ['What is meant by “decentralised centralisation”?', 'The Centre That Moves'],
    ['When was the Joint Spares Agreement signed?', 'Minutes Taken in the Rain'],
    ['Does a network without a server have an owner?', 'A Network Without a Landlord'],
  ])('answers “%s” out of the right text', async (question, title) => {
    const known = questions.find((each) => each.question === question);
    const reply = plain((await ask(question)).text);
    expect(reply).toContain(title);
    expect(reply).toContain(known?.contains ?? question);
  });

  test('says that the texts do not say', async () => {
    const reply = await ask('What is the price of bread in Lisbon?');
    expect(reply.text).toContain('### The texts do not say');
    expect(reply.text).toContain('Lisbon');
  });

  test('its buttons work after a restart', async () => {
    const reply = await ask('What makes a federation fail?');
    await bot.stop();
    bot = await startBot(config(), { log, onFatal });
    const mara = loopback.as('Mara').in('reading');
    const context = await (await mara.click(reply, 'More context')).settled();
    expect(context.text).toContain('What makes a federation fail?');
    await (await mara.click(reply, 'Share to channel')).settled();
    const shared = loopback.messages('reading', { as: 'Mo' }).at(-1);
    expect(shared).toMatchObject({ ephemeral: false });
    expect(shared?.text).toContain('What makes a federation fail?');
  });

  test('what was asked stands in the log, with who asked and where', async () => {
    await ask('Who founded the mesh?');
    const concordance = await openConcordance({ dataFolder, publicUrl: null });
    const { questions: logged } = await concordance.features.questions.list(
      'everyone',
      {},
      { limit: 1, offset: 0 },
    );
    await concordance.close();
    const mara = [...loopback.world.users.values()].find(({ name }) => name === 'Mara');
    expect(logged[0]).toMatchObject({ text: 'Who founded the mesh?', memberId: mara?.id });
    expect(logged[0]?.answer.quotations.length).toBeGreaterThan(0);
  });
});

describe('quotations of the sample works', () => {
  let concordance: Concordance;

  beforeAll(async () => {
    const folder = await createFolder();
    await withSampleWorks(folder);
    concordance = await openConcordance({ dataFolder: folder, publicUrl: null });
  });

  afterAll(() => concordance.close());

  const answer = (text: string) =>
    concordance.features.answers.answer({
      audience: audienceIn('group'),
      text,
      workId: null,
      section: null,
    });

  /** Nothing is quoted for what asks nothing of the texts. */
  const quoteFor = async (text: string) => {
    try {
      const { summary, quotations, closest } = await answer(text);
      return [...summary, ...quotations, ...closest];
    } catch (error) {
      if (error instanceof UserError) return [];
      throw error;
    }
  };

  test('are slices of the stored text, whatever is asked', async () => {
    const words = [
      ...new Set((await readFile(path.join(DATA, 'works/soup-for-forty.md'), 'utf8')).match(/\S*\p{L}\S*/gu)),
    ];
    const question = fc.oneof(
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((each) => each.join(' ')),
      fc.constantFrom(...questions.map((each) => each.question)),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((noise) => `power ${noise}`),
    );
    await fc.assert(
      fc.asyncProperty(question, async (text) => {
        for (const { quotation, matches } of await quoteFor(text.slice(0, 400))) {
          const work = await concordance.store.works.find(quotation.workId);
          expect(work?.text.slice(quotation.start, quotation.end)).toBe(quotation.exact);
          for (const { end } of matches) expect(end).toBeLessThanOrEqual(quotation.exact.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('answer most of the sample questions, and decline those that no work answers', async () => {
    const outcomes = await Promise.all(
      questions.map(async ({ question, contains }) => {
        const { answered, quotations } = await answer(question);
        if (contains === null) return !answered;
        return quotations.slice(0, 3).some(({ quotation }) => quotation.exact.includes(contains));
      }),
    );
    const right = (isAnswerable: boolean) =>
      outcomes.filter((isRight, i) => isRight && (questions[i]?.contains !== null) === isAnswerable).length;
    expect(right(true)).toBeGreaterThanOrEqual(18);
    expect(right(false)).toBeGreaterThanOrEqual(5);
  });
});

test('without a token in production it refuses to start, and says why', async () => {
  const config = parseConfig({ NODE_ENV: 'production', CONCORDANCE_DATA: await createFolder() });
  await expect(startBot(config, { log, onFatal })).rejects.toThrow(/There is no DISCORD_TOKEN/);
});

test('a taken port is named', async () => {
  const taken = await startPatientLoopback();
  const config = parseConfig({
    PLAYGROUND_PORT: new URL(taken.url).port,
    CONCORDANCE_DATA: await createFolder(),
  });
  await expect(startBot(config, { log, onFatal })).rejects.toThrow('Set PLAYGROUND_PORT to another one.');
  await taken.close();
});
