import { performance } from 'node:perf_hooks';
import path from 'node:path';
import { Kysely, type LogEvent } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';

import type { Tables } from '../../src/store/tables/tables.ts';
import { createDiscussionStore } from '../../src/store/discussion/discussion-store.ts';
import { ImmediateSqliteDialect } from '../../src/store/file/immediate-dialect.ts';
import { openDatabase } from '../../src/store/open-store.ts';
import { createPosting } from '../../src/features/discussion/posting.ts';
import { createReading } from '../../src/features/discussion/reading.ts';
import { createTemporaryFolder } from '../support/made-works.ts';
import { newDiscussionQuestion } from '../support/new-discussion-question.ts';
import { audienceIn } from '../support/audience.ts';

const QUESTIONS = 10_000;
const GROUPS = 500;

/** A store with many questions and voices in many groups, and every query on it. */
async function openLarge() {
  const { db: own, sqlite } = await openDatabase(path.join(createTemporaryFolder(), 'store.sqlite'));
  onTestFinished(() => own.destroy());
  const add = sqlite.prepare(
    `insert into discussion_questions (id, group_id, member_id, interaction_id, asked_at, text, attribution, status)
     values (?, ?, ?, ?, ?, ?, 'named', 'open')`,
  );
  const join = sqlite.prepare('insert into voices (question_id, member_id) values (?, ?)');
  sqlite.transaction(() => {
    for (let i = 0; i < QUESTIONS; i += 1) {
      const asked = new Date(i * 1000).toISOString();
      const text = `Who owns lighthouse number ${i % 97} of ${i % 31}?`;
      add.run(`q${i}`, `g${i % GROUPS}`, `m${i % 1700}`, `i${i}`, asked, text);
      for (let voice = 0; voice < i % 5; voice += 1) join.run(`q${i}`, `v${voice}`);
    }
  })();
  const queries: LogEvent['query'][] = [];
  const log = ({ query }: LogEvent) => void queries.push(query);
  const db = new Kysely<Tables>({ dialect: new ImmediateSqliteDialect({ database: sqlite }), log });
  const store = createDiscussionStore({
    db,
    createId: () => `new${queries.length}`,
    afterErasure: async () => undefined,
  });
  return { sqlite, store, queries };
}

test('with 10,000 questions in 500 groups every query uses an index', async () => {
  const { sqlite, store, queries } = await openLarge();
  const lines = new Map([['work', 100]]);
  const library = {
    entries: async () => [],
    entry: async () => null,
    work: async () => null,
    cite: () => {
      throw new Error('No question here has a passage.');
    },
  };
  const audience = audienceIn('g7', null, { groupLines: lines });
  const parts = { store, library, openGroup: async () => audience, now: () => new Date() };
  const asking = { ...createReading(parts), ...createPosting(parts) };
  const selection = { statuses: ['open', 'taken', 'parked'], memberId: null, themeId: null } as const;
  const page = { limit: 5, offset: 5 };
  const started = performance.now();
  for (const sort of ['voices', 'newest', 'theme'] as const) {
    const list = await asking.list(audience, { ...selection, sort }, page);
    expect(list).toMatchObject({ total: QUESTIONS / GROUPS });
    expect(list.questions).toHaveLength(5);
  }
  await asking.list(audience, { ...selection, sort: 'newest', memberId: 'm7' }, page);
  await asking.list(audience, { ...selection, sort: 'newest', themeId: 'none' }, page);
  expect(await asking.similar(audience, 'Who owns lighthouse number 7 of 7?')).not.toEqual([]);
  const took = performance.now() - started;
  const posted = await asking.post(newDiscussionQuestion({ groupId: 'g7', fromQuestion: 'asked' }));
  await asking.turnVoice(audience, posted.id, 'ben');
  const step = { by: 'host', at: new Date() };
  const theme = await store.addTheme({ groupId: 'g7', label: 'lighthouse' }, posted.id);
  await store.putInto(theme, [posted.id], step);
  await store.putInto(null, [posted.id], step);
  await store.themes('g7');
  await store.steps(posted.id);
  await store.findMadeOf('asked');
  await store.change('q7', { from: ['open'], to: 'merged', ...step, reason: null, into: posted.id });
  await store.withdraw(posted.id, step);
  const statements = queries.filter(({ sql }) => /^(?:select|update|delete|insert)/u.test(sql));
  expect(statements.length).toBeGreaterThan(30);
  const scans = statements.flatMap(({ sql, parameters }) => {
    const plan = sqlite.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[];
    const whole = plan
      .map(({ detail }) => detail)
      .filter((detail) => /^SCAN (?!CONSTANT|\d+-ROW VALUES)/u.test(detail));
    return whole.map((detail) => `${detail}: ${sql}`);
  });
  expect(scans).toEqual([]);
  process.stdout.write(`five lists and similar questions: ${took.toFixed(0)} ms\n`);
});
