import { expect, test } from 'vitest';

import { createFakeQuestions, openSessionRoom } from '../../support/session-room.ts';

const QUESTIONS = [
  { id: 'q1', text: 'Who keeps the *lamps*?', voices: 3 },
  { id: 'q2', text: 'Why does the harbour sleep?', voices: 1 },
];

/** A room in which a discussion has brought something up, and is over. */
async function openAfterSession() {
  const room = await openSessionRoom({ questions: createFakeQuestions(QUESTIONS) });
  const { use, seat, posted } = room;
  await use('Hanna', 'host session start');
  await use('Hanna', 'host session take', { question: 'q1' });
  await posted('Under discussion:** Who keeps');
  await use('Hanna', 'host session note', { passage: 'Harbour 1 ¶ 2' });
  const passage = await posted('A passage of this discussion');
  await use('Hanna', 'host session note', { point: 'Who pays for *oil*?' });
  const said = seat('Mara').say('I doubt that the keeper knows.');
  return { ...room, passage, said };
}

async function end(room: Awaited<ReturnType<typeof openAfterSession>>) {
  await room.use('Hanna', 'host session end');
  return room.use('Hanna', 'host digest');
}

test('has questions taken and left, passages with their places, points, and links to the messages', async () => {
  await using room = await openAfterSession();
  const { passage, said, seat, use } = room;
  expect(passage.text).toContain('> Every pilot owns a share of the cutter');
  await (await seat('Hanna').menu('Note for the session', said)).settled();
  expect((await use('Hanna', 'host digest')).text).toMatch(/^No discussion of this group has ended yet/u);
  const draft = await end(room);
  expect(draft).toMatchObject({ ephemeral: true });
  expect(draft.text).toContain('**Questions taken**\n- Who keeps the \\*lamps\\*? · still open · [message]');
  expect(draft.text).toContain('**Questions not reached**\n- Why does the harbour sleep?');
  expect(draft.text).toMatch(/Passages cited\*\*\n> Every pilot owns .*\n-# The Harbour Book/u);
  expect(draft.text).toContain(`/${passage.id}>)`);
  expect(draft.text).toContain('- Who pays for \\*oil\\*?\n');
  expect(draft.text).toContain(`- I doubt that the keeper knows. · [message](<https://discord.com/channels/`);
  expect(draft.text).toContain(`/${said.id}>)`);
  expect(draft.text).not.toContain('<@');
});

test('is written above, cut and posted by the host, and exported', async () => {
  await using room = await openAfterSession();
  const bot = room.harness;
  const { seat, posted } = room;
  const hanna = seat('Hanna');
  const draft = await end(room);
  await bot.restart();
  const modal = await hanna.click(draft, 'Add an introduction');
  const written = await (await hanna.submitModal(modal, { words: 'Thanks, *all* of you.' })).settled();
  expect(written.text).toContain('Thanks, \\*all\\* of you.');
  const [list] = written.selects;
  const point = list?.options.find(({ label }) => label.startsWith('Who pays'))?.value ?? '';
  const cut = await (await hanna.select(written, list?.customId ?? '', [point])).settled();
  expect(cut.text).not.toContain('Who pays');
  const exported = await (await hanna.click(cut, 'Markdown file')).settled();
  const markdown = new TextDecoder().decode(exported.files[0]?.bytes);
  expect(exported.files[0]?.name).toBe('digest-2026-03-01.md');
  expect(markdown).toMatch(/^# Digest of the discussion of 2026-03-01\n\nThanks, \\\*all\\\* of you\.\n/u);
  expect(markdown).toContain('## Questions taken\n\n- Who keeps the \\*lamps\\*? · still open · [message](<');
  expect(markdown).toContain('> Every pilot owns a share of the cutter');
  expect(markdown).not.toContain('Who pays');
  const done = await (await hanna.click(cut, 'Post here')).settled();
  expect(done.text).toBe('The digest is posted.');
  const post = await posted('Digest of the discussion');
  expect(post.text).toContain('Thanks, \\*all\\* of you.');
  expect(post.buttons).toEqual([]);
  expect(bot.logged.filter(([level]) => level === 'error')).toEqual([]);
});

test('goes into a file when it is too long for a message, and nothing is cut', async () => {
  await using room = await openAfterSession();
  const long = Array.from({ length: 5 }, (_, at) => `Point ${at} ${'and so on '.repeat(90)}`.trim());
  for (const point of long) await room.use('Hanna', 'host session note', { point });
  const draft = await end(room);
  expect(draft.text).toContain('too long for a message');
  const markdown = new TextDecoder().decode(draft.files[0]?.bytes);
  for (const point of long) expect(markdown).toContain(point);
  await (await room.seat('Hanna').click(draft, 'Post here')).settled();
  const post = await room.posted('too long for a message');
  expect(new TextDecoder().decode(post.files[0]?.bytes)).toBe(markdown);
});

test('is for hosts, of the group’s own discussions that are over', async () => {
  await using room = await openAfterSession();
  const stale = room.harness.discord.as('Mara', { seesAll: true }).in('Chapter 3');
  expect((await (await stale.command('host digest')).settled()).text).toMatch(/^This needs the role/u);
  expect((await room.use('Hanna', 'host digest', { session: 'nonesuch' })).text).toMatch(/no longer exists/u);
  const place = { passage: 'The long watch' };
  expect((await room.use('Hanna', 'host session note', place)).text).toMatch(/this place has 60/u);
  await end(room);
  const offered = await room.seat('Hanna').autocomplete('host digest', { session: '' }, 'session');
  expect(offered).toHaveLength(1);
  const named = await room.use('Hanna', 'host digest', { session: String(offered[0]?.value) });
  expect(named.text).toContain('Digest of the discussion');
});
