import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase, openStore } from '../../../src/store/open-store.ts';
import {
  eraseIn,
  PERSONAL_TABLES,
  readStoredRows,
  type PersonalTable,
} from '../../../src/store/privacy/member-rows.ts';
import type { Store } from '../../../src/store/store.ts';
import { newDirectPost } from '../../support/new-direct-post.ts';
import { newDiscussionQuestion } from '../../support/new-discussion-question.ts';
import { newReport } from '../../support/new-report.ts';
import { newLookup } from '../../support/new-lookup.ts';
import { newSchedule } from '../../support/new-schedule.ts';
import { newPrompt } from '../../support/new-prompt.ts';
import { newStart } from '../../support/new-session.ts';
import { newSavedQuote } from '../../support/new-saved-quote.ts';
import { newQuestion } from '../../support/new-question.ts';
import { createTemporaryFolder, shortWork } from '../../support/made-works.ts';

const ANA = { memberId: 'ana', groupId: null };

async function openFilled() {
  const file = path.join(createTemporaryFolder(), 'store.sqlite');
  const store = await openStore(file);
  await store.works.add(shortWork('Tides.'), { groupId: 'g', addedBy: 'ana', addedAt: new Date() });
  for (const memberId of ['ana', 'ben']) {
    const asked = newQuestion({ memberId, interactionId: memberId });
    const { id: questionId, groupId } = await store.questions.log(asked);
    await store.feedback.give({ groupId, questionId, memberId, isRight: true }, new Date(0));
    await store.savedQuotes.save(newSavedQuote({ memberId, interactionId: memberId }));
    await store.readingLines.putMember({
      memberId,
      groupId: 'g',
      workId: 'w',
      line: 7,
      changedAt: new Date(0),
    });
    await store.readingLines.insertGroup({
      groupId: memberId,
      workId: 'w',
      line: 7,
      movedBy: memberId,
      setBackAt: null,
    });
    await store.lookups.keep(newLookup({ memberId, interactionId: memberId }));
    const vote = { groupId: memberId, memberId, interactionId: memberId, openedAt: new Date(), days: 1 };
    const { id = '' } = (await store.votes.open(vote)) ?? {};
    await store.votes.nominate(id, { memberId, title: 'Walden' });
    await store.votes.cast(id, memberId, [1]);
    await fillSession(store, memberId);
    await store.acts.add({
      groupId: 'group',
      at: new Date(),
      by: memberId,
      act: 'group answers',
      options: [],
      channelId: null,
      messageId: null,
      right: 'permission',
    });
    await store.prompts.keep(newPrompt({ memberId, interactionId: memberId, key: memberId }));
    const posted = await store.discussion.post(newDiscussionQuestion({ memberId, interactionId: memberId }));
    const theme = await store.discussion.addTheme({ groupId: 'group', label: 'the tide' }, posted.id);
    await store.discussion.putInto(theme, [posted.id], { by: memberId, at: new Date() });
    await store.discussion.turnVoice(posted.id, `${memberId}'s friend`);
    await store.moderation.tell(
      newReport({ by: memberId, about: memberId === 'ana' ? 'ben' : 'ana', interactionId: memberId }),
      () => [],
    );
    await store.plannedPosts.plan([newDirectPost({ groupId: 'group', to: memberId })]);
    await store.moderation.hold({
      groupId: 'group',
      memberId,
      interactionId: memberId,
      begunAt: new Date(),
      about: 'eva',
      message: { channelId: '5', messageId: '7' },
      messageAt: new Date(),
      evidence: { text: 'Hm.', isCut: false, files: [], stickers: [], embeds: 0, polls: 0 },
    });
  }
  const draft = await store.schedules.draft(newSchedule());
  const parts = [1, 2].map((number) => ({
    number,
    part: { start: number, end: number + 1 },
    startsAt: new Date(),
  }));
  const made = (await store.schedules.confirm(draft.id, parts, { changes: [], plan: () => [] })) ?? [];
  const changes = made.map(({ id, revision }, i) => ({ id, revision, coverHost: ['ana', 'ben'][i] ?? null }));
  await store.schedules.change(changes, { kinds: [], plan: () => [] });
  const all = { groupId: 'group', statuses: ['open'], before: new Map(), sort: 'newest' } as const;
  const [last, first] = await store.discussion.list(all);
  await store.discussion.turnVoice(last?.id ?? '', 'ana');
  await store.discussion.turnVoice(first?.id ?? '', 'ben');
  const merger = { from: ['open'], to: 'merged', by: 'ana', at: new Date(), reason: 'the same' } as const;
  await store.discussion.change(last?.id ?? '', { ...merger, into: first?.id ?? '' });
  await store.close();
  const { db } = await openDatabase(file);
  onTestFinished(() => db.destroy());
  const departures = ['ana', 'ben'].map((id) => ({ group_id: 'g', member_id: id, left_at: '' }));
  await db.insertInto('member_departures').values(departures).execute();
  return db;
}

/** A session that a member started, spoke in, has a hand raised in, and wrote a point of. */
async function fillSession(store: Store, memberId: string): Promise<void> {
  const { id = '' } = (await store.sessions.start(newStart({ memberId }))) ?? {};
  const hand = { memberId, number: 1, kind: 'hand', duringTurn: 1 } as const;
  const times = { spentMs: 0, runningSince: new Date(), isOver: false };
  const turn = { number: 1, memberId, isReply: false, interactionId: memberId, ...times };
  await store.sessions.change(id, () => ({ hands: [hand], turns: [turn] }));
  await store.sessions.note(id, {
    matter: { kind: 'point', text: 'Who pays?' },
    interactionId: memberId,
    notedBy: memberId === 'ana' ? 'ben' : 'ana',
    writtenBy: memberId,
    messageUrl: null,
  });
}

describe('personal data', () => {
  test('of a member is exported completely, and nobody else’s', async () => {
    const db = await openFilled();
    const exported: Record<string, number> = {};
    for (const table of PERSONAL_TABLES) exported[table.name] = (await readStoredRows(db, table, ANA)).length;
    expect(exported).toEqual({
      citations: 2,
      questions: 1,
      feedback: 1,
      corpus_entries: 1,
      saved_quotes: 1,
      lookups: 1,
      votes: 1,
      nominations: 1,
      ballots: 1,
      schedules: 1,
      sessions: 1,
      session_hands: 1,
      session_turns: 1,
      session_items: 2,
      meetings: 1,
      prompts: 1,
      group_lines: 1,
      member_lines: 1,
      voices: 1,
      question_steps: 3,
      themes: 1,
      discussion_questions: 1,
      member_departures: 1,
      moderation_entries: 1,
      pending_reports: 1,
      planned_posts: 1,
      acts: 1,
    });
  });

  test('of a member is erased everywhere, and nobody else’s', async () => {
    const db = await openFilled();
    for (const table of PERSONAL_TABLES) expect(await eraseIn(db, table, ANA, new Date())).toBeGreaterThan(0);
    for (const table of PERSONAL_TABLES) expect(await readStoredRows(db, table, ANA)).toEqual([]);
    expect(await db.selectFrom('questions').select('member_id').execute()).toEqual([{ member_id: 'ben' }]);
    const items = await db.selectFrom('session_items').select(['member_id', 'noted_by']).execute();
    expect(items).toEqual([{ member_id: 'ben', noted_by: null }]);
    expect(await db.selectFrom('corpus_entries').select('added_by').execute()).toEqual([{ added_by: null }]);
    const left = db
      .selectFrom('discussion_questions')
      .select(['member_id', 'status', 'reason', 'merged_into']);
    const ofBen = { member_id: 'ben', status: 'open', reason: null, merged_into: null };
    expect(await left.execute()).toEqual([ofBen]);
    expect(await db.selectFrom('themes').select('label').execute()).toHaveLength(1);
  });

  test('of a member is exported and erased by group', async () => {
    const db = await openFilled();
    const inGroup = (table: PersonalTable, groupId: string) => readStoredRows(db, table, { ...ANA, groupId });
    const elsewhere = new Map<PersonalTable, readonly object[]>();
    for (const table of PERSONAL_TABLES) {
      const here = await inGroup(table, 'group');
      const there = await Promise.all(['g', 'ana', 'ben'].map((groupId) => inGroup(table, groupId)));
      expect([...here, ...there.flat()]).toHaveLength((await readStoredRows(db, table, ANA)).length);
      elsewhere.set(table, there.flat());
    }
    for (const table of PERSONAL_TABLES) await eraseIn(db, table, { ...ANA, groupId: 'group' }, new Date());
    for (const table of PERSONAL_TABLES) {
      expect(await inGroup(table, 'group')).toEqual([]);
      expect(await readStoredRows(db, table, ANA)).toEqual(elsewhere.get(table));
    }
  });
});
