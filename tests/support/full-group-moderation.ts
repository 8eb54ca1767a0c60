import type { Evidence, NewEntry } from '../../src/corpus/moderation.ts';
import { planDirect } from '../../src/features/moderation/plan-card.ts';
import type { Store } from '../../src/store/store.ts';
import type { Parts } from './full-group-parts.ts';

/** Notes, a report that was settled, and a channel with slow mode. */
export async function fillModeration({
  store,
  groupId,
  members,
  pick,
  unique,
  at,
  typed,
}: Parts): Promise<void> {
  const entry = (kind: NewEntry['kind'], change: Partial<NewEntry> = {}): NewEntry => ({
    groupId,
    kind,
    at: at(),
    by: pick(members),
    about: pick(members),
    channelId: '555',
    messageId: unique(),
    messageAt: kind === 'report' ? at() : null,
    evidence: kind === 'report' ? evidenceOf(typed(), pick(members)) : null,
    topic: null,
    reason: typed(),
    words: typed(),
    seconds: null,
    until: null,
    outcome: null,
    refersTo: null,
    interactionId: unique(),
    ...change,
  });
  await store.moderation.add(entry('note', { topic: typed() }));
  await fillFormer(store, entry('report', { about: '900000000000009999' }));
  const report = await store.moderation.add(entry('report'));
  await store.plannedPosts.plan([planDirect(report, pick(members), 1)]);
  await store.moderation.follow({ ...entry('settled'), refersTo: report.id });
  await store.acts.add({
    groupId,
    at: at(),
    by: pick(members),
    act: '/mod slowmode',
    options: [{ name: 'channel', value: `<@${pick(members)}> ${typed()}` }],
    channelId: '555',
    messageId: null,
    right: 'host role',
  });
  const until = new Date(at().getTime() + 600_000);
  const slow = { seconds: 30, until };
  await store.moderation.startSlowMode(
    entry('cool', slow),
    { groupId, channelId: `55${groupId}`, former: 0, reason: typed(), ...slow },
    ({ entryId }) => ({
      groupId,
      kind: 'cool-end',
      key: `cool-end/${entryId}`,
      subject: null,
      label: '',
      dueAt: until,
      usefulUntil: until,
      heedsQuietHours: false,
      payload: { entryId },
    }),
  );
}

/** The text of a message that mentions somebody. */
function evidenceOf(words: string, mentioned: string): Evidence {
  const text = `${words} <@${mentioned}>`;
  return { text, isCut: false, files: ['tide.png', words], stickers: [words], embeds: 1, polls: 0 };
}

/** A report about somebody who has erased their data. */
async function fillFormer(store: Store, entry: NewEntry): Promise<void> {
  await store.moderation.tell(entry, () => []);
  await store.privacy.erase({ memberId: entry.about ?? '', groupId: entry.groupId }, entry.at);
}
