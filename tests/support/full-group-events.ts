import type { ImportedWork } from '../../src/corpus/corpus.ts';
import { planPosts } from '../../src/features/schedule/plan-posts.ts';
import { countRunOff } from '../../src/features/votes/count-run-off.ts';
import type { Store } from '../../src/store/store.ts';
import { cite, START, type Parts } from './full-group-parts.ts';
import { newPrompt } from './new-prompt.ts';
import { newSchedule } from './new-schedule.ts';

/** Sessions, the last of which is still open. */
export async function fillSessions(
  parts: Parts,
  works: readonly ImportedWork[],
  posted: readonly string[],
): Promise<void> {
  const { store, groupId, members, pick, unique, at, typed } = parts;
  for (let n = 0; n < parts.sessions; n += 1) {
    const startedBy = pick(members);
    const started = await store.sessions.start({
      groupId,
      channelId: `55${n}`,
      startedBy,
      interactionId: unique(),
      startedAt: at(),
      order: pick(['first-come', 'new-voices'] as const),
      turnSeconds: pick([null, 120]),
    });
    const id = started?.id ?? '';
    const note = { notedBy: startedBy, writtenBy: null, messageUrl: 'https://discord.com/channels/1/2/3' };
    const question = { kind: 'question' as const, questionId: pick(posted), isAnswered: n % 2 === 0 };
    await store.sessions.note(id, { ...note, matter: question, interactionId: unique() });
    const citation = cite(parts, works);
    await store.sessions.note(id, {
      ...note,
      matter: { kind: 'passage', citation },
      interactionId: unique(),
    });
    const point = { kind: 'point' as const, text: typed() };
    await store.sessions.note(id, {
      ...note,
      matter: point,
      interactionId: unique(),
      writtenBy: pick(members),
      messageUrl: null,
    });
    const isLast = n === parts.sessions - 1;
    const [memberId = '', next = ''] = members;
    const turn = { number: 1, memberId, isReply: false, interactionId: unique(), spentMs: 3, isOver: false };
    await store.sessions.change(id, () =>
      isLast
        ? {
            hands: [{ memberId: next, number: 1, kind: 'hand', duringTurn: 1 }],
            turns: [{ ...turn, runningSince: at() }],
          }
        : { status: 'ended', endedAt: at(), boardId: unique(), digestWords: pick([typed(), null]) },
    );
  }
}

/** Schedules, meetings, posts and prompts. */
export async function fillMeetings(parts: Parts, works: readonly ImportedWork[]): Promise<void> {
  const { store, groupId, members, pick, unique, at, typed } = parts;
  const { work } = pick(works);
  const { plan } = newSchedule();
  const ofWork = { ...plan, workId: work.id };
  const drawn = newSchedule({ groupId, createdBy: pick(members), interactionId: unique(), plan: ofWork });
  const draft = await store.schedules.draft(drawn);
  const meetings = [1, 2].map((number) => ({
    number,
    part: { start: number, end: number + 9 },
    startsAt: new Date(START + number * 86_400_000),
  }));
  const planAll = (made: Parameters<Parameters<Store['schedules']['confirm']>[2]['plan']>[0]) =>
    made.flatMap((meeting) => planPosts(meeting, ofWork, at(), true));
  const made = (await store.schedules.confirm(draft.id, meetings, { changes: [], plan: planAll })) ?? [];
  const changes = made.map(({ id, revision }) => ({ id, revision, coverHost: pick(members) }));
  await store.schedules.change(changes, { kinds: [], plan: () => [] });
  await store.schedules.draft({ ...drawn, interactionId: unique() });
  const now = new Date(START + 2 * 86_400_000);
  const lease = { now, until: new Date(now.getTime() + 60_000) };
  const claim = unique();
  await store.plannedPosts.claim({ claim, ...lease });
  const fault = { code: 'lacks', permissions: ['SendMessages'], channelId: '555' } as const;
  await store.plannedPosts.settle(claim, { state: 'failed', fault }, now);
  await store.plannedPosts.claim({ claim: unique(), ...lease });
  for (const state of ['drafted', 'queued', 'posted'] as const) {
    const citation = cite(parts, works);
    const { id } = await store.prompts.keep(
      newPrompt({
        groupId,
        memberId: pick(members),
        interactionId: unique(),
        createdAt: at(),
        workId: citation.quotation.workId,
        key: unique(),
        citations: [citation],
        question: state === 'queued' ? typed() : null,
      }),
    );
    if (state !== 'drafted') await store.prompts.move(id, ['drafted'], state, at());
  }
  await store.prompts.putSchedule(groupId, { plan: 'plan', everyDays: 7, dueAt: at() });
  await store.prompts.takeFirst(groupId, 'plan/1', at());
}

/** A closed vote, and an open one. */
export async function fillVotes({ store, groupId, members, unique, at, typed }: Parts): Promise<void> {
  for (const isClosed of [true, false]) {
    const [memberId = '', other = ''] = members;
    const vote = await store.votes.open({
      groupId,
      memberId,
      interactionId: unique(),
      openedAt: at(),
      days: 3,
    });
    const id = vote?.id ?? '';
    await store.votes.nominate(id, { memberId, title: typed() });
    await store.votes.nominate(id, { memberId: other, title: 'Walden' });
    await store.votes.start(id, at());
    await store.votes.cast(id, other, [2, 1]);
    if (isClosed) await store.votes.close(id, at(), (ballots) => countRunOff([1, 2], ballots));
  }
}
