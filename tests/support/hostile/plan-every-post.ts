import { SLOWMODE } from '../reading-line/fake-client.ts';
import type { HostileWorld } from './hostile-world.ts';

const DAY = 86_400_000;

/**
 * Plans posts of every kind in a group, with hostile texts where members can write: meetings on a work in three days,
 * a prompt, a vote, slow mode, and a report. The returned function cancels the last meeting, whose posts are made two
 * days before.
 */
export async function planEveryPost(world: HostileWorld): Promise<() => Promise<void>> {
  const { concordance, groupId, channelId, members, works, texts } = world;
  const { schedules, prompts, promptSchedules, votes, slowModes, moderation, settings, openGroup } =
    concordance.features;
  const [memberId = '', about = ''] = members;
  const message = { channelId, messageId: '100000000000000099' };
  const by = (what: string) => ({
    groupId,
    memberId,
    interactionId: `planned ${what} ${world.now().getTime()}`,
  });

  await world.restore();
  await settings.change(groupId, { moderatorsChannel: channelId });

  const dates = {
    division: { meetings: 2 },
    first: new Date(world.now().getTime() + 3 * DAY).toISOString().slice(0, 10),
    time: '19:30',
    every: 'day' as const,
    channelId,
    lengthMinutes: 60,
    reminderHours: 24,
    threadDays: 2,
  };
  const spoken = await schedules.draft({
    ...by('spoken meetings'),
    ...dates,
    workId: works[1]?.id ?? '',
    place: { kind: 'voice', channelId },
    // Time passes in half days, and an event is started only while it lasts.
    lengthMinutes: DAY / 60_000,
  });
  await schedules.confirm(groupId, spoken.id);
  const plan = await schedules.draft({
    ...by('meetings'),
    ...dates,
    workId: works[0]?.id ?? '',
    place: { kind: 'elsewhere', location: texts.make(100) },
  });
  const meetings = await schedules.confirm(groupId, plan.id);

  const audience = await openGroup(groupId, null);
  const own = { question: texts.make(300), quotation: null, workId: null };
  await prompts.enqueue(
    groupId,
    (await prompts.write({ ...by('prompt'), audience, at: world.now() }, own)).id,
  );
  await promptSchedules.every(groupId, 1);

  const open = await votes.latest(groupId);
  if (open && open.status !== 'closed') await votes.cancel({ groupId, id: open.id });
  const { id } = await votes.open({ ...by('vote'), days: 1 });
  for (const title of [texts.make(90), texts.make(90)])
    await votes.nominate({ groupId, id }, { memberId, title });
  await votes.start({ groupId, id }, message);
  await votes.cast({ groupId, id }, memberId, [2, 1]);

  const slow = { ...by('slow mode'), channelId, seconds: 30, minutes: 60, reason: texts.make(90) };
  const begun = await slowModes.begin({ ...slow, current: SLOWMODE });
  if (begun) await slowModes.noteLine(begun.slowMode, message.messageId);
  const { entry } = await moderation.tell({
    ...by('report'),
    at: world.now(),
    held: {
      id: '',
      about,
      isErased: false,
      message,
      messageAt: world.now(),
      evidence: {
        text: texts.make(900),
        isCut: false,
        files: [texts.make(90)],
        stickers: [texts.make(30)],
        embeds: 0,
        polls: 0,
      },
    },
    reason: texts.make(90),
    words: texts.make(300),
  });

  await moderation.planDirect(entry, ['300000000000000098']);

  const last = meetings.at(-1)?.meeting.id ?? '';
  return async () => void (await schedules.skip(groupId, last, 'end'));
}
