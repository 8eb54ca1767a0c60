import type { ImportedWork } from '../../src/corpus/corpus.ts';
import { DEFAULT_SETTINGS } from '../../src/corpus/group-settings.ts';
import type { Store } from '../../src/store/store.ts';
import { answer } from './fixtures.ts';
import { fillModeration } from './full-group-moderation.ts';
import { fillMeetings, fillSessions, fillVotes } from './full-group-events.ts';
import { cite, START, type FullGroup, type Parts } from './full-group-parts.ts';
import { importedWork } from './made-works.ts';
import { createRandom } from './seeded-random.ts';

/** Fills a store with a group that has data of every kind. Ids of other groups differ. */
export async function fillGroup(store: Store, group: FullGroup): Promise<readonly ImportedWork[]> {
  const { groupId, typed = () => 'Who owns the tide?' } = group;
  const random = createRandom(Number(groupId) % 1000);
  let counted = 0;
  const parts = {
    ...group,
    typed,
    store,
    pick: <Item>(items: readonly Item[]): Item => {
      const item = items[Math.floor(random() * items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
    unique: () => `${groupId}${String((counted += 1)).padStart(8, '0')}`,
    at: () => new Date(START + counted * 60_000),
    members: Array.from({ length: 12 }, (_, i) => `90000000000000${String(100 + i)}`),
  };
  const works = makeWorks(parts);
  for (const work of works)
    await store.works.add(work, {
      groupId,
      addedBy: parts.pick([...parts.members, null]),
      addedAt: parts.at(),
    });
  await fillSettings(parts, works);
  const asked = await fillQuestions(parts, works);
  const posted = await fillDiscussion(parts, works, asked);
  await fillSessions(parts, works, posted);
  await fillMeetings(parts, works);
  await fillVotes(parts);
  await fillModeration(parts);
  return works;
}

function makeWorks({ works, groupId, typed }: Parts): readonly ImportedWork[] {
  return Array.from({ length: works }, (_, n) => {
    const sentences = Array.from(
      { length: 8 },
      (_each, i) => `Boat ${i} of harbour ${groupId}-${n} sails at dawn.`,
    );
    return importedWork(
      [
        { kind: 'title', text: `Harbour ${n}` },
        { kind: 'byline', text: 'A. Writer' },
        { kind: 'heading', text: 'Of boats', level: 1 },
        { kind: 'prose', text: sentences.slice(0, 4).join(' ') },
        { kind: 'prose', text: `It is asked: ${typed()}` },
        { kind: 'heading', text: 'Of small boats', level: 3 },
        { kind: 'verse', text: `O tide,\nO tide of ${n}` },
        { kind: 'code', text: 'if (tide) {\n```\n}' },
        { kind: 'quote', text: sentences[4] ?? '' },
        { kind: 'list', text: sentences[5] ?? '' },
        { kind: 'heading', text: '', level: 1 },
        { kind: 'note', text: sentences[6] ?? '' },
      ],
      {
        title: n % 2 === 0 ? `Harbour ${n}` : typed(),
        author: 'A. Writer',
        sourceUrl: 'https://example.org/harbour',
      },
    );
  });
}

async function fillSettings(parts: Parts, works: readonly ImportedWork[]): Promise<void> {
  const { store, groupId, members, at, pick, typed } = parts;
  await store.settings.put(groupId, {
    ...DEFAULT_SETTINGS,
    language: 'de',
    timeZone: 'Europe/Berlin',
    hostRole: '777',
    reasons: ['Not on the text', typed()],
    moderatorsChannel: '556',
    keepQuestions: true,
    commandRoles: [{ command: 'question manage', roleId: '778' }],
    meetingChannel: '555',
    quietHours: { from: 1320, to: 420 },
    closedWorks: ['k'.repeat(26)],
  });
  for (const { work } of works) {
    await store.readingLines.insertGroup({
      groupId,
      workId: work.id,
      line: Math.floor(work.text.length / 2),
      movedBy: pick([...members, null]),
      setBackAt: pick([at(), null]),
    });
    for (const memberId of members.slice(0, 3))
      await store.readingLines.putMember({
        memberId,
        groupId,
        workId: work.id,
        line: pick([work.text.length, 7, null]),
        changedAt: at(),
      });
  }
}

async function fillQuestions(parts: Parts, works: readonly ImportedWork[]): Promise<readonly string[]> {
  const { store, groupId, members, pick, unique, at, typed } = parts;
  const ids: string[] = [];
  for (let n = 0; n < parts.questions; n += 1) {
    const { id } = await store.questions.log({
      groupId,
      channelId: '555',
      memberId: pick(members),
      interactionId: unique(),
      askedAt: at(),
      text: `${typed()} <@${pick(members)}>`,
      workId: pick([null, pick(works).work.id]),
      section: null,
      answer: answer({
        summary: [cite(parts, works)],
        quotations: [cite(parts, works), cite(parts, works)],
        confidence: 0.1 + 0.2,
        readAs: { text: typed(), context: typed(), learnt: [typed()] },
      }),
      thread: ids.at(-1) ?? null,
      isPublic: n % 3 === 0,
    });
    ids.push(id);
    if (n % 3 === 0)
      await store.feedback.give(
        { groupId, questionId: id, memberId: pick(members), isRight: n % 2 === 0 },
        new Date(0),
      );
    if (n % 50 === 7) await store.questions.withdraw(id);
    if (n % 20 === 3)
      await store.savedQuotes.save({
        groupId,
        memberId: pick(members),
        interactionId: unique(),
        savedAt: at(),
        citation: cite(parts, works),
        note: pick([typed(), null]),
        tag: pick(['Tides', null]),
      });
  }
  return ids;
}

async function fillDiscussion(
  parts: Parts,
  works: readonly ImportedWork[],
  asked: readonly string[],
): Promise<readonly string[]> {
  const { store, groupId, members, pick, unique, at, typed } = parts;
  const posted: string[] = [];
  for (let n = 0; n < 12; n += 1) {
    const { work } = pick(works);
    const { start, end } = pick(work.layout.sentences);
    const { id } = await store.discussion.post({
      groupId,
      memberId: pick(members),
      interactionId: unique(),
      askedAt: at(),
      text: `${n} ${typed()}`,
      attribution: pick(['named', 'hosts'] as const),
      passage: n % 2 === 0 ? { workId: work.id, start, end } : null,
      fromQuestion: n % 3 === 0 ? (asked[n] ?? null) : null,
    });
    posted.push(id);
    for (const memberId of members.slice(0, n % 4)) await store.discussion.addVoice(id, memberId);
  }
  const [first = '', second = '', third = '', fourth = ''] = posted;
  const [by = ''] = members;
  const step = { by, at: at(), reason: typed() };
  await store.discussion.change(second, { ...step, from: ['open'], to: 'merged', into: first });
  await store.discussion.change(third, { ...step, from: ['open'], to: 'parked', into: null });
  const theme = await store.discussion.addTheme({ groupId, label: typed() }, first);
  await store.discussion.putInto(theme, [first, third], { by, at: at() });
  await store.discussion.withdraw(fourth, { by, at: at() });
  return posted;
}
