import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRoom, withSampleWorks, type Room } from '../../support/room.ts';

/** Hosts preview, edit, queue and post prompts: the whole bot, over its own Discord and data. */
describe('/host prompt', () => {
  let room: Room;

  beforeAll(async () => {
    room = await openRoom(withSampleWorks);
  });

  afterAll(() => room.close());

  const host = () => room.discord.as('Hanna').in('reading');
  const next = async (work = 'The Centre That Moves') =>
    (await host().command('host prompt next', { work })).settled();
  const write = async (quotation: string) =>
    (await host().command('host prompt write', { question: 'Is this so?', quotation })).settled();
  const plan = async (options: Record<string, string | number>) =>
    (await (await host().command('host prompt schedule', options)).settled()).text;
  const queue = async () => (await host().command('host prompt queue')).settled();

  test('shows the next prompt to the host alone: a quotation in its frame, and an open question', async () => {
    const reply = await next();
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toMatch(/^\*\*Prompt\*\*\n(?:The text|“|In the text)/u);
    expect(reply.text).toMatch(/\n> .+\n-# The Centre That Moves — Casimir Holt · /u);
    expect(reply.text).toMatch(/\n\*\*.*\?\*\*/u);
    expect(reply.buttons.map(({ label }) => label)).toEqual([
      'Post here',
      'Another',
      'Edit',
      'Queue',
      'Discard',
    ]);
  });

  test('is for hosts', async () => {
    const stale = room.discord.as('Mara', { seesAll: true }).in('reading');
    const refused = await (await stale.command('host prompt queue')).settled();
    expect(refused.text).toMatch(/host/iu);
  });

  test('another is another, and none comes twice', async () => {
    const seen = new Set<string>();
    let reply = await next('Soup for Forty');
    for (let i = 0; i < 4; i += 1) {
      seen.add(/^> .*/mu.exec(reply.text)?.[0] ?? '');
      reply = await (await host().click(reply, 'Another')).settled();
    }
    expect(seen.size).toBe(4);
    const { text } = await (await host().click(reply, 'Discard')).settled();
    expect(text).toContain('Discarded. It will not come up again.');
    const after = await next('Soup for Forty');
    expect(after.text).not.toContain(/^> .*/mu.exec(text)?.[0]);
  });

  test('posts for everybody what the host saw, once', async () => {
    const reply = await next();
    const quoted = /^> .*/mu.exec(reply.text)?.[0] ?? '';
    const clicks = await Promise.all([host().click(reply, 'Post here'), host().click(reply, 'Post here')]);
    await Promise.all(clicks.map(async (click) => click.followUp()));
    const posts = () => room.discord.messages('reading').filter(({ text }) => text.includes(quoted));
    expect(posts().map(({ text }) => text.includes('Only you see this'))).toEqual([false]);
    const spent = () => (room.discord.message(reply.id)?.text.includes('**Posted.**') ? true : undefined);
    expect(await room.discord.until(spent)).toBe(true);
    expect(clicks.flatMap(({ followUps }) => followUps.map(({ text }) => text))).toContain(
      'This has already been done.',
    );
    expect((await next()).text).not.toContain(quoted);
  });

  test('a host’s edit keeps the quotation, and says whose words they are', async () => {
    const reply = await next();
    const opened = await host().click(reply, 'Edit');
    const edited = await host().submitModal(opened, { question: 'What would *you* ask here?' });
    const { text } = await edited.settled();
    expect(text).toContain(/^> .*/mu.exec(reply.text)?.[0]);
    expect(text).toMatch(/\*\*What would \\\*you\\\* ask here\?\*\*\n-# Question by <@\d+>/u);
  });

  test('the queue keeps its order, can be changed, and is posted from its top', async () => {
    const questions = ['Who is missing here?', 'What would you keep?', 'What would you leave out?'];
    for (const question of questions) {
      const own = await (await host().command('host prompt write', { question })).settled();
      await (await host().click(own, 'Queue')).settled();
    }
    const before = await queue();
    expect(before.text).toMatch(/1\. Who is missing here\?\n2\. What would you keep\?\n3\. What would/u);
    const select = before.selects[0];
    const last = select?.options.find(({ label }) => label === 'What would you leave out?')?.value ?? '';
    const open = await (await host().select(before, select?.customId ?? '', [last])).settled();
    const moved = await (await host().click(open, 'Move up')).settled();
    expect(moved.text).toMatch(/2\. What would you leave out\?\n3\. What would you keep\?/u);
    const first = await (await host().command('host prompt next')).settled();
    expect(first.text).toContain('Who is missing here?');
    await room.restart();
    await (await host().click(first, 'Post here')).settled();
    expect((await queue()).text).toMatch(/The queue runs low: 2 prompts are left\./u);
  });

  test('what a host quotes must stand in the texts', async () => {
    expect((await write('Nobody has ever written this sentence anywhere.')).text).toMatch(
      /is not word for word/u,
    );
    const sound = await write('a visible centre has an address to which a complaint may be sent');
    expect(sound.text).toMatch(/> a visible centre has an address .*\n-# The Centre That Moves/u);
  });

  test('a preview shows several in the order of a discussion, and keeps the one that is chosen', async () => {
    const shown = await (
      await host().command('host prompt preview', { work: 'A Network Without a Landlord', count: 4 })
    ).settled();
    const [select] = shown.selects;
    expect(select?.options).toHaveLength(4);
    const value = select?.options[3]?.value ?? '';
    const chosen = await (await host().select(shown, select?.customId ?? '', [value])).settled();
    expect(chosen.ephemeral).toBe(true);
    expect(chosen.buttons.map(({ label }) => label)).toContain('Queue');
    expect(shown.text).toContain(/^> .*/mu.exec(chosen.text)?.[0]);
  });

  test('says what is wrong with a schedule', async () => {
    expect(await plan({ when: 'days' })).toContain('Give the number of days.');
    expect(await plan({ when: 'meeting' })).toContain('No meeting is planned.');
    expect(await plan({ when: 'never' })).toContain('no longer posted automatically');
  });
});
