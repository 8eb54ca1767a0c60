import {
  ChannelType,
  Events,
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  PermissionFlagsBits,
} from 'discord.js';
import { expect, test } from 'vitest';

import { connectBot } from '../../support/echo-client.ts';
import { openLoopback } from '../../support/loopback.ts';

async function openReading() {
  const loopback = await openLoopback();
  const client = await connectBot(loopback);
  const guild = client.guilds.cache.first();
  const channel = guild?.channels.cache.find((each) => each.name === 'reading');
  if (guild === undefined || channel?.type !== ChannelType.GuildText)
    throw new Error('The world has changed.');
  return { loopback, client, guild, channel };
}

test('messages are posted, read, changed and deleted', async () => {
  const { loopback, channel } = await openReading();
  const message = await channel.send({
    content: 'First',
    files: [{ name: 'a.txt', attachment: Buffer.from('a') }],
  });
  await message.edit('Second');
  expect((await channel.messages.fetch({ message: message.id, force: true })).content).toBe('Second');
  expect(loopback.messages('reading')).toMatchObject([
    { text: 'Second', attachments: [{ filename: 'a.txt', size: 1 }] },
  ]);
  await message.edit({ attachments: [] });
  expect(loopback.message(message.id)?.attachments).toEqual([]);
  await message.delete();
  expect(loopback.messages('reading')).toEqual([]);
  const foreign = loopback.as('Mara').in('reading').say('Mine');
  await expect(channel.messages.edit(foreign.id, 'Yours')).rejects.toMatchObject({ code: 50005 });
  await expect(channel.messages.delete(foreign.id)).rejects.toMatchObject({ code: 50013 });
});

test('an enforced nonce sends once', async () => {
  const { loopback, channel } = await openReading();
  const first = await channel.send({ content: 'Once', nonce: '17', enforceNonce: true });
  const second = await channel.send({ content: 'Once', nonce: '17', enforceNonce: true });
  expect(second.id).toBe(first.id);
  expect(loopback.messages('reading')).toHaveLength(1);
});

test('who is pinged depends on what was allowed', async () => {
  const { loopback, channel } = await openReading();
  const mara = [...loopback.world.users.values()].find((user) => user.name === 'Mara');
  const content = `<@${mara?.id ?? ''}> @everyone`;
  const loud = await channel.send(content);
  const quiet = await channel.send({ content, allowedMentions: { parse: [] } });
  expect(loopback.message(loud.id)?.api.mentions.map((user) => user.id)).toEqual([mara?.id]);
  expect(loopback.message(quiet.id)?.api.mentions).toEqual([]);
  expect(loopback.message(loud.id)?.api.mention_everyone).toBe(false);
});

test('threads are created on messages and standalone', async () => {
  const { loopback, client, channel } = await openReading();
  const message = await channel.send('To discuss');
  const thread = await message.startThread({ name: 'Discussion' });
  expect(thread.id).toBe(message.id);
  await thread.send('Here');
  expect(loopback.messages(thread.id, { as: 'Mara' }).map((each) => each.text)).toEqual(['Here']);
  await expect(message.startThread({ name: 'Again' })).rejects.toMatchObject({ code: 160004 });
  const own = await channel.threads.create({ name: 'Aside', type: ChannelType.PublicThread });
  expect(own.parentId).toBe(channel.id);
  const updated = new Promise<string>((resolve) => {
    client.once(Events.ThreadUpdate, (_before, after) => resolve(after.name));
  });
  loopback.permit('The Reading Room', '@bot', PermissionFlagsBits.Administrator);
  await client.rest.patch(`/channels/${own.id}`, { body: { name: 'Beside' } });
  expect(await updated).toBe('Beside');
});

test('scheduled events need what Discord requires', async () => {
  const { guild } = await openReading();
  const event = {
    name: 'Meeting',
    privacyLevel: GuildScheduledEventPrivacyLevel.GuildOnly,
    entityType: GuildScheduledEventEntityType.External,
    scheduledStartTime: new Date(Date.now() + 3_600_000),
    scheduledEndTime: new Date(Date.now() + 7_200_000),
    entityMetadata: { location: 'Library' },
  } as const;
  const made = await guild.scheduledEvents.create(event);
  expect((await guild.scheduledEvents.fetch()).map((each) => each.id)).toEqual([made.id]);
  const past = guild.scheduledEvents.create({ ...event, scheduledStartTime: new Date(0) });
  await expect(past).rejects.toThrow('Cannot schedule event in the past.');
});

test('slow mode applies to everybody except those who may bypass it', async () => {
  const { loopback, channel } = await openReading();
  expect((await channel.setRateLimitPerUser(10)).rateLimitPerUser).toBe(10);
  await expect(channel.setRateLimitPerUser(21_601)).rejects.toMatchObject({ code: 50035 });
  const mara = loopback.as('Mara').in('reading');
  mara.say('First');
  expect(() => mara.say('Second')).toThrow('Mara has to wait 10 s: #reading is slow.');
  loopback.as('Ada').in('reading').say('First');
  loopback.as('Ada').in('reading').say('Second');
  loopback.advance(10_000);
  mara.say('Second');
  loopback.overwrite('reading', { for: '@bot', deny: PermissionFlagsBits.ManageChannels });
  await expect(channel.setRateLimitPerUser(0)).rejects.toMatchObject({ code: 50013 });
});
