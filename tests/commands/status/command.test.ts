import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';

import type { Features } from '../../../src/features/features.ts';
import { defaultWorld } from '../../../src/playground/world/default-world.ts';
import { startHarness } from '../../support/harness.ts';

async function statusFor(harness: Awaited<ReturnType<typeof startHarness>>, name: string): Promise<string> {
  return (await (await harness.discord.as(name).in('reading').command('status')).settled()).text;
}

test('tells members version, texts and index, and nothing of what went wrong', async () => {
  await using harness = await startHarness();
  const text = await statusFor(harness, 'Mara');
  expect(text).toContain(`Concordance 1.2.3, on Node.js ${process.versions.node}`);
  expect(text).toContain('1 work, 1,000 words\nEvery work is in the index.');
  expect(text).not.toContain('errors');
  expect(text).not.toContain('Permissions');
});

test('tells hosts the last errors by the ids that members were shown', async () => {
  await using harness = await startHarness();
  expect(await statusFor(harness, 'Hanna')).toContain(
    '**Last errors in this group**\nNone since it started.',
  );
  harness.world.fault = new Error('secret detail');
  const failed = await harness.discord.as('Mara').in('reading').command('ask', { question: 'why?' });
  const [, id = ''] = /\(([0-9a-f]{8})\)/u.exec((await failed.settled()).text) ?? [];
  const text = await statusFor(harness, 'Hanna');
  expect(text).toMatch(new RegExp(`\`${id}\` in ask, <t:\\d+:R>`, 'u'));
  expect(text).not.toContain('secret');
});

test('tells hosts that nothing is missing', async () => {
  await using harness = await startHarness();
  expect(await statusFor(harness, 'Mo')).toContain('Nothing is missing in the 3 channels of this server.');
});

test('tells hosts which permission the bot lacks in which channel', async () => {
  const { SendMessages, AttachFiles } = PermissionFlagsBits;
  const [guild] = defaultWorld.guilds;
  const muted = { name: 'announcements', overwrites: [{ for: '@bot', deny: SendMessages | AttachFiles }] };
  const world = {
    ...defaultWorld,
    guilds: guild ? [{ ...guild, channels: [...guild.channels, muted] }] : [],
  };
  await using harness = await startHarness({ discord: { world } });
  const channel = [...harness.discord.world.channels.values()].find(({ name }) => name === 'announcements');
  expect(await statusFor(harness, 'Hanna')).toContain(
    `<#${channel?.id}> lacks Send Messages and Attach Files`,
  );
});

test('tells hosts, and nobody else, that the clock cannot be right', async () => {
  await using harness = await startHarness();
  const features = harness.features as { clock: Features['clock'] };
  const [here, there] = [new Date('2099-01-01T00:00:00Z'), new Date('2026-03-02T09:00:00Z')];
  for (const by of ['discord', 'store'] as const) {
    features.clock = {
      judge: async () => ({ at: here, isPlausible: false, reference: { at: there, by } }),
    };
    const text = await statusFor(harness, 'Hanna');
    expect(text).toContain('The clock of the bot’s computer is wrong');
    expect(text).toContain(`It shows <t:${here.getTime() / 1000}:F>.`);
    expect(text).toContain(`<t:${there.getTime() / 1000}:F>`);
    expect(await statusFor(harness, 'Mara')).not.toContain('clock');
  }
});
