import { Events, type Client } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';

import { editMessage, postOnce } from '../../src/discord/announcer/messages.ts';
import { changeThread, openThread } from '../../src/discord/announcer/threads.ts';
import type { Slot } from '../../src/discord/announcer/slot.ts';
import { createClient } from '../../src/discord/gateway/client.ts';
import { text } from '../../src/discord/replies/components.ts';
import { cardMessage } from '../../src/discord/replies/message.ts';
import type { Loopback } from '../../src/playground/loopback.ts';
import { openLoopback } from '../support/loopback.ts';

const message = cardMessage([text('Who owns the tide?')]);

const guild = (name: string, channel: string) => ({
  name,
  members: [{ name: 'Mara' }],
  channels: [{ name: channel }],
});

async function open(): Promise<{ discord: Loopback; client: Client<true>; ids: Record<string, string> }> {
  const world = { guilds: [guild('Here', 'reading'), guild('There', 'secrets')] };
  const discord = await openLoopback({ world });
  const client = createClient(discord.apiUrl);
  onTestFinished(() => client.destroy());
  const ready = new Promise((resolve) => void client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  if (!client.isReady()) throw new Error('The client is not ready.');
  const named = [
    ...client.guilds.cache.values(),
    ...client.channels.cache.filter((each) => 'name' in each).values(),
  ];
  return {
    discord,
    client,
    ids: Object.fromEntries(named.map(({ id, name }) => [String(name), id])),
  };
}

function slotOf(groupId: string): Slot {
  const at = new Date();
  const post = {
    number: 1,
    groupId,
    kind: 'prompt',
    key: 'k',
    subject: null,
    label: '',
    dueAt: at,
    usefulUntil: at,
    heedsQuietHours: false,
    payload: {},
    state: 'claimed' as const,
    attempts: 1,
    nextAt: at,
    isDoubtful: false,
    fault: null,
    messageId: null,
    settledAt: null,
    claim: 'c',
    claimedUntil: at,
  };
  return { post, isLate: false };
}

test('a group’s posts are made in its own channels alone', async () => {
  const { discord, client, ids } = await open();
  await postOnce(client, slotOf(ids['Here'] ?? ''), ids['reading'] ?? '', message);
  const foreign = { fault: { code: 'channel-gone', channelId: ids['secrets'] } };
  const there = { channelId: ids['secrets'] ?? '', messageId: '1', threadId: ids['secrets'] ?? '' };
  const thread = { name: 'Tides', message };
  const [here = '', reading = ''] = [ids['Here'], ids['reading']];
  await expect(postOnce(client, slotOf(here), there.channelId, message)).rejects.toMatchObject(foreign);
  await expect(openThread(client, slotOf(here), there.channelId, thread)).rejects.toMatchObject(foreign);
  await expect(editMessage(client, here, there, message)).rejects.toMatchObject(foreign);
  await expect(changeThread(client, here, { ...there, channelId: reading }, thread)).rejects.toMatchObject(
    foreign,
  );
  expect([discord.messages('reading').length, discord.messages('secrets').length]).toEqual([1, 0]);
});
