import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { DiscussionQuestion, NewDiscussionQuestion } from '../../../src/corpus/discussion.ts';
import type { WorkId } from '../../../src/corpus/work.ts';
import { createDiscussion } from '../../../src/features/discussion/create-discussion.ts';
import { createSessionPort } from '../../../src/features/discussion/session-port.ts';
import { createLibrary } from '../../../src/features/corpus/library.ts';
import { createPassages } from '../../../src/features/passages/passages.ts';
import { entryOf, harbour, railway, shelve } from '../../support/essays.ts';
import { newDiscussionQuestion } from '../../support/new-discussion-question.ts';
import { openTemporaryStore } from '../../support/temporary-store.ts';
import { audienceIn } from '../../support/audience.ts';

const ALL = { statuses: ['open', 'taken', 'parked'], sort: 'voices', memberId: null, themeId: null } as const;
const PAGE = { limit: 100, offset: 0 };

async function openDiscussion() {
  const store = await openTemporaryStore();
  const lines = new Map<WorkId, number>();
  const works = [harbour, railway];
  const entries = works.map((work) => entryOf(work));
  const library = createLibrary({ store: { works: shelve(entries, works) }, linkTo: () => null });
  const everybody = audienceIn('group', null, { groupLines: lines });
  const passages = createPassages({ library, index: { sections: () => [] } });
  const questions = { find: async () => null };
  let time = 0;
  const now = () => new Date((time += 1000));
  const discussion = createDiscussion({
    store,
    library,
    passages,
    questions,
    openGroup: async () => everybody,
    now,
  });
  const port = createSessionPort({ store, discussion });
  let posted = 0;
  const post = async (change: Partial<NewDiscussionQuestion>) => {
    posted += 1;
    return discussion.post(newDiscussionQuestion({ interactionId: `i${posted}`, askedAt: now(), ...change }));
  };
  return { discussion, port, lines, everybody, post };
}

const passageOf = (start: number, end: number) => ({ workId: harbour.id, start, end });
const idsOf = (questions: readonly DiscussionQuestion[]) => questions.map(({ id }) => id);

test('the same interaction posts once', async () => {
  const { discussion, post, everybody } = await openDiscussion();
  const [one, other] = [await post({ interactionId: 'x' }), await post({ interactionId: 'x' })];
  expect(other.id).toBe(one.id);
  expect((await discussion.list(everybody, ALL, PAGE)).total).toBe(1);
  await discussion.withdraw('group', one.id, { memberId: one.memberId ?? '', isModerator: false });
  await expect(post({ interactionId: 'x' })).rejects.toThrow(/was withdrawn/u);
});

test('a member can have twenty waiting questions, and others are not affected', async () => {
  const { discussion, post, everybody } = await openDiscussion();
  for (let i = 0; i < 20; i += 1) await post({ memberId: 'ana' });
  await expect(post({ memberId: 'ana' })).rejects.toThrow(/You have 20 questions waiting/u);
  await post({ memberId: 'ben' });
  const { questions } = await discussion.list(everybody, { ...ALL, memberId: 'ana' }, PAGE);
  await discussion.answer('group', questions[0]?.id ?? '', 'host', null);
  expect((await post({ memberId: 'ana' })).memberId).toBe('ana');
});

test('voices of a merged question move to the other, each once, and back when it is reopened', async () => {
  const { discussion, post, everybody } = await openDiscussion();
  const [one, other] = [await post({ memberId: 'ana' }), await post({ memberId: 'ben' })];
  await discussion.turnVoice(everybody, one.id, 'cleo');
  await discussion.turnVoice(everybody, other.id, 'cleo');
  await discussion.turnVoice(everybody, one.id, 'ben');
  const voices = async () => (await discussion.see(everybody, other.id)).voices;
  expect(await voices()).toBe(2);
  const merger = { into: other.id, reason: 'The same.' };
  const merged = await discussion.merge('group', one.id, 'host', merger);
  expect(merged).toMatchObject({ status: 'merged', mergedInto: other.id, reason: 'The same.' });
  expect(await voices()).toBe(3);
  await expect(discussion.turnVoice(everybody, one.id, 'dana')).rejects.toThrow(
    /can no longer add your voice/u,
  );
  await expect(discussion.merge('group', other.id, 'host', { into: one.id, reason: null })).rejects.toThrow(
    /cannot be merged/u,
  );
  await discussion.reopen('group', one.id, 'host');
  expect(await voices()).toBe(2);
  const kinds = (await discussion.steps('group', one.id)).map(({ kind, by }) => `${kind} by ${by}`);
  expect(kinds).toEqual(['posted by ana', 'merged by host', 'reopened by host']);
});

test('withdrawing a question reopens those merged into it', async () => {
  const { discussion, post, everybody } = await openDiscussion();
  const [one, other] = [await post({ memberId: 'ana' }), await post({ memberId: 'ben' })];
  await discussion.merge('group', one.id, 'host', { into: other.id, reason: null });
  await discussion.withdraw('group', other.id, { memberId: 'ben', isModerator: false });
  expect(await discussion.see(everybody, one.id)).toMatchObject({ status: 'open', mergedInto: null });
  expect((await discussion.steps('group', one.id)).at(-1)?.kind).toBe('reopened');
});

test('of two concurrent changes the second is told the question’s new status', async () => {
  const { discussion, post, everybody } = await openDiscussion();
  const { id } = await post({});
  const taking = [discussion.take('group', id, 'hanna'), discussion.take('group', id, 'hugo')];
  const outcomes = await Promise.allSettled(taking);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expect(discussion.take('group', id, 'hugo')).rejects.toThrow(/the question is now taken up/u);
  expect(await discussion.open(everybody)).toEqual([]);
  await expect(discussion.answer('other group', id, 'hugo', null)).rejects.toThrow(/another server/u);
});

test('a session takes and answers questions, and finds their current text', async () => {
  const { port, discussion, lines, post, everybody } = await openDiscussion();
  const [one, other] = [await post({ text: 'Who owns the light?' }), await post({ memberId: 'ben' })];
  const past = await post({ passage: passageOf(0, 40) });
  await discussion.turnVoice(everybody, other.id, 'cleo');
  lines.set(harbour.id, 20);
  expect((await port.open(everybody)).map(({ id, voices }) => [id, voices])).toEqual([
    [other.id, 2],
    [one.id, 1],
  ]);
  await port.take('group', one.id, 'hanna');
  await port.answer('group', one.id, 'hanna', 'In the session.');
  expect(await discussion.see(everybody, one.id)).toMatchObject({
    status: 'answered',
    reason: 'In the session.',
  });
  await discussion.withdraw('group', other.id, { memberId: 'ben', isModerator: false });
  const worded = await port.wordings(everybody, [one.id, other.id, past.id, 'none']);
  expect([...worded]).toEqual([[one.id, 'Who owns the light?']]);
});

test('themes exist as long as the questions whose words name them', async () => {
  const { discussion, post, everybody } = await openDiscussion();
  const ana = await post({ memberId: 'ana', text: 'Who owns the lighthouse?' });
  const ben = await post({ memberId: 'ben', text: 'Does the lighthouse have owners?' });
  await post({ memberId: 'cleo', text: 'Why did they laugh?' });
  expect(await discussion.group(everybody, 'host')).toBe(2);
  expect(await discussion.group(everybody, 'host')).toBe(0);
  const [theme] = await discussion.themes(everybody);
  const [phrase] = await discussion.phrases(everybody, theme?.id ?? '');
  expect(theme?.label).toBe(phrase?.words);
  const later = await post({ memberId: 'dana', text: 'Is the lighthouse owned by anybody?' });
  expect(await discussion.group(everybody, 'host')).toBe(1);
  expect((await discussion.see(everybody, later.id)).theme?.id).toBe(theme?.id);
  for (const own of [ana, ben])
    await discussion.withdraw('group', own.id, { memberId: own.memberId ?? '', isModerator: false });
  expect(await discussion.themes(everybody)).toEqual([]);
  expect((await discussion.see(everybody, later.id)).theme).toBeNull();
});

test('nothing on a passage past the line is listed, offered, supported, posted, or names a theme', async () => {
  const { discussion, lines, post, everybody } = await openDiscussion();
  const end = harbour.text.length;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(end - 2), fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 4 }),
      fc.nat(end),
      async (spans, line) => {
        lines.clear();
        const posted = await Promise.all(
          spans.map(async ([start, length], at) =>
            post({
              memberId: `member ${at}`,
              text: 'Who owns the lighthouse?',
              passage: passageOf(start, Math.min(end, start + length)),
            }),
          ),
        );
        await discussion.group(everybody, 'host');
        lines.set(harbour.id, line);
        const open = idsOf(posted.filter(({ passage }) => (passage?.end ?? 0) <= line));
        const { questions, total } = await discussion.list(everybody, ALL, PAGE);
        expect(idsOf(questions).toSorted()).toEqual(open.toSorted());
        expect(total).toBe(open.length);
        expect(idsOf(await discussion.open(everybody)).toSorted()).toEqual(open.toSorted());
        const similar = await discussion.similar(everybody, 'Who owns the lighthouse?');
        expect(similar).toHaveLength(Math.min(3, open.length));
        expect(similar.every(({ id }) => open.includes(id))).toBe(true);
        const named = questions.map(({ theme }) => theme?.passage?.end ?? 0);
        const themes = (await discussion.themes(everybody)).map(({ passage }) => passage?.end ?? 0);
        expect(Math.max(0, ...named, ...themes)).toBeLessThanOrEqual(line);
        const joining = await Promise.allSettled(
          posted.map(async ({ id }) => discussion.turnVoice(everybody, id, 'ben')),
        );
        const joined = joining.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
        expect(idsOf(joined)).toEqual(open);
        expect(Math.max(0, ...joined.map(({ source }) => source?.quotation.end ?? 0))).toBeLessThanOrEqual(
          line,
        );
        const past = { passage: passageOf(line, line + 1) };
        await expect(post(past)).rejects.toThrow(/has not read this far yet/u);
        for (const { id, memberId } of posted)
          await discussion.withdraw('group', id, { memberId: memberId ?? '', isModerator: false });
      },
    ),
    { numRuns: 25 },
  );
});
