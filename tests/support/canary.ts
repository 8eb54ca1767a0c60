import type { GroupId } from '../../src/corpus/corpus.ts';
import { newEntry } from '../../src/features/moderation/new-entry.ts';
import type { Store } from '../../src/store/store.ts';
import { newDirectPost } from './new-direct-post.ts';
import { newDiscussionQuestion } from './new-discussion-question.ts';
import { newLookup } from './new-lookup.ts';
import { newPrompt } from './new-prompt.ts';
import { newQuestion } from './new-question.ts';
import { newSavedQuote } from './new-saved-quote.ts';
import { newSchedule } from './new-schedule.ts';
import { newStart } from './new-session.ts';
import { shortWork } from './made-works.ts';

/** A member whose traces are searched for. */
export interface Canary {
  readonly store: Store;
  readonly groupId: GroupId;
  readonly memberId: string;
  /** Another member, into whose question the canary's is merged. */
  readonly otherId: string;
  /** Words that nobody else writes; different ones for each call. */
  readonly words: () => string;
}

const at = new Date('2026-03-02T12:00:00Z');

/** Adds a member to every table that can reference one, and their words wherever they can write some. */
export async function fillCanary(canary: Canary): Promise<void> {
  await fillTexts(canary);
  await fillReading(canary);
  await fillDiscussion(canary);
  await fillSession(canary);
  await fillSchedule(canary);
  await fillVotes(canary);
  await fillModeration(canary);
  await fillActs(canary);
  const { store, groupId, memberId } = canary;
  await store.privacy.departures.noteMember({ groupId, memberId }, at);
}

async function fillTexts({ store, groupId, memberId, words }: Canary): Promise<void> {
  await store.works.add(shortWork(`Tides of ${groupId}.`), { groupId, addedBy: memberId, addedAt: at });
  const own = { groupId, memberId };
  const asked = await store.questions.log(
    newQuestion({ ...own, text: 'Who pays?', interactionId: `${groupId} asked` }),
  );
  await store.questions.log(newQuestion({ ...own, text: words(), interactionId: `${groupId} twice` }));
  const { answer, text } = newQuestion({ text: words() });
  await store.questions.edit(asked.id, { text, answer, editedAt: at });
  await store.feedback.give({ ...own, questionId: asked.id, isRight: false }, new Date(0));
  const kept = newSavedQuote({ ...own, note: words(), tag: words(), interactionId: `${groupId} kept` });
  await store.savedQuotes.save(kept);
  await store.lookups.keep(
    newLookup({ ...own, options: { topic: words(), memberId }, interactionId: `${groupId} looked` }),
  );
  const { id } = await store.prompts.keep(newPrompt({ ...own, interactionId: `${groupId} prompt` }));
  await store.prompts.reword(id, words(), memberId);
  await store.prompts.keep(
    newPrompt({
      ...own,
      key: null,
      workId: null,
      draft: null,
      question: words(),
      interactionId: `${groupId} written`,
    }),
  );
}

async function fillReading({ store, groupId, memberId }: Canary): Promise<void> {
  const line = { groupId, workId: 'w', line: 7 };
  await store.readingLines.putMember({ ...line, memberId, changedAt: at });
  await store.readingLines.insertGroup({ ...line, movedBy: memberId, setBackAt: null });
}

async function fillDiscussion({ store, groupId, memberId, otherId, words }: Canary): Promise<void> {
  const { discussion } = store;
  const post = (by: string, text: string, key: string) =>
    discussion.post(
      newDiscussionQuestion({ groupId, memberId: by, text, interactionId: `${groupId} ${key}` }),
    );
  const own = await post(memberId, words(), 'own');
  const merged = await post(memberId, words(), 'merged');
  const other = await post(otherId, 'Who owns the sea?', 'other');
  const label = words();
  const theme = await discussion.addTheme({ groupId, label }, own.id);
  await discussion.putInto(theme, [own.id], { by: memberId, at });
  await discussion.addVoice(other.id, memberId);
  const step = { by: memberId, at, reason: words() };
  await discussion.change(merged.id, { ...step, from: ['open'], to: 'merged', into: other.id });
  await discussion.change(other.id, { ...step, reason: words(), from: ['open'], to: 'parked', into: null });
}

async function fillSession({ store, groupId, memberId, otherId, words }: Canary): Promise<void> {
  const start = { groupId, startedBy: memberId };
  const running = await store.sessions.start(newStart({ ...start, interactionId: `${groupId} running` }));
  const hand = { memberId, number: 1, kind: 'hand', duringTurn: 1 } as const;
  const times = { spentMs: 0, runningSince: at, isOver: false };
  const turn = { number: 1, memberId, isReply: false, interactionId: `${groupId} turn`, ...times };
  await store.sessions.change(running?.id ?? '', () => ({ hands: [hand], turns: [turn] }));
  const notes = [
    { notedBy: otherId, writtenBy: memberId },
    { notedBy: memberId, writtenBy: null },
  ];
  for (const [i, note] of notes.entries())
    await store.sessions.note(running?.id ?? '', {
      ...note,
      matter: { kind: 'point', text: words() },
      interactionId: `${groupId} note ${i}`,
      messageUrl: null,
    });
  const over = await store.sessions.start(
    newStart({ ...start, channelId: 'over', interactionId: `${groupId} over` }),
  );
  await store.sessions.change(over?.id ?? '', () => ({ status: 'ended', endedAt: at }));
  await store.sessions.change(over?.id ?? '', () => ({ digestWords: words(), digestWordsBy: memberId }));
}

async function fillSchedule({ store, groupId, memberId }: Canary): Promise<void> {
  const { id } = await store.schedules.draft(
    newSchedule({ groupId, createdBy: memberId, interactionId: `${groupId} schedule` }),
  );
  const part = { number: 1, part: { start: 1, end: 2 }, startsAt: at };
  const [meeting] = (await store.schedules.confirm(id, [part], { changes: [], plan: () => [] })) ?? [];
  if (meeting)
    await store.schedules.change([{ id: meeting.id, revision: meeting.revision, coverHost: memberId }], {
      kinds: [],
      plan: () => [],
    });
}

async function fillVotes({ store, groupId, memberId }: Canary): Promise<void> {
  const opened = { groupId, memberId, interactionId: `${groupId} vote`, openedAt: at, days: 1 };
  const { id = '' } = (await store.votes.open(opened)) ?? {};
  await store.votes.nominate(id, { memberId, title: 'Walden' });
  await store.votes.cast(id, memberId, [1]);
}

/** A moderator's notes about others are kept without the moderator. */
async function fillModeration({ store, groupId, memberId, otherId, words }: Canary): Promise<void> {
  const entry = { groupId, at, channelId: '5', messageId: '7' };
  const about = { ...entry, kind: 'note', by: otherId, about: memberId } as const;
  await store.moderation.add(newEntry({ ...about, words: words(), interactionId: `${groupId} about` }));
  const told = { ...entry, kind: 'report', by: memberId, about: otherId } as const;
  await store.moderation.tell(
    newEntry({ ...told, words: words(), interactionId: `${groupId} told` }),
    () => [],
  );
  await fillCases({ store, groupId, memberId, otherId, words });
}

/** Reports about somebody are kept as evidence, without who it was; texts that mention them lose the mention. */
async function fillCases({ store, groupId, memberId, otherId }: Canary): Promise<void> {
  const text = `Words of ${groupId}, <@${memberId}>, and of <@!${memberId}>.`;
  const evidence = { text, isCut: false, files: [], stickers: [], embeds: 0, polls: 0 };
  const place = { groupId, channelId: '5', messageAt: at, evidence };
  for (const [by, about, messageId] of [
    [otherId, memberId, '8'],
    [memberId, otherId, '9'],
  ] as const) {
    const told = { ...place, messageId, by, about, interactionId: `${groupId} told ${messageId}` };
    await store.moderation.tell(newEntry({ ...told, at, kind: 'report' }), () => []);
    await store.moderation.hold({
      ...place,
      memberId: by,
      about,
      message: { channelId: '5', messageId },
      interactionId: `${groupId} held ${messageId}`,
      begunAt: at,
    });
  }
  await store.plannedPosts.plan([newDirectPost({ groupId, to: memberId })]);
}

async function fillActs({ store, groupId, memberId, otherId, words }: Canary): Promise<void> {
  const act = {
    groupId,
    at,
    act: 'question:park',
    channelId: '5',
    messageId: '7',
    right: 'permission',
  } as const;
  await store.acts.add({ ...act, by: memberId, options: [{ name: 'reason', value: words() }] });
  await store.acts.add({ ...act, by: otherId, options: [{ name: 'member', value: `<@${memberId}>` }] });
}
