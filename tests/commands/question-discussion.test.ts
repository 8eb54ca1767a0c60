import { expect, test } from 'vitest';

import type { WorkId } from '../../src/corpus/work.ts';
import { createDiscussion } from '../../src/features/discussion/create-discussion.ts';
import { createLibrary } from '../../src/features/corpus/library.ts';
import { createPassages } from '../../src/features/passages/passages.ts';
import type { Loopback } from '../../src/playground/loopback.ts';
import type { MessageView } from '../../src/playground/members/view.ts';
import { defaultWorld } from '../../src/playground/world/default-world.ts';
import type { OpenGroup } from '../../src/features/group/audience.ts';
import { audienceIn } from '../support/audience.ts';
import { createFakeFeatures } from '../support/fake-features.ts';
import { entryOf, harbour, railway, shelve } from '../support/essays.ts';
import { startHarness } from '../support/harness.ts';
import { openTemporaryStore } from '../support/temporary-store.ts';

/** A bot whose questions for discussion are kept in a real store, over two essays; tests draw the group's lines. */
async function startDiscussing() {
  const store = await openTemporaryStore();
  const lines = new Map<WorkId, number>();
  const works = [harbour, railway];
  const entries = works.map((work) => entryOf(work));
  const library = createLibrary({
    store: { works: shelve(entries, works) },
    linkTo: () => 'https://texts.test/',
  });
  const passages = createPassages({ library, index: { sections: () => [] } });
  const { features: fakes } = createFakeFeatures();
  const { questions } = fakes;
  const openGroup: OpenGroup = async (groupId, reader) => audienceIn(groupId, reader, { groupLines: lines });
  const parts = { store, library, passages, questions, openGroup };
  const discussion = createDiscussion({ ...parts, now: () => new Date() });
  const features = { ...fakes, openGroup, discussion, passages };
  const [guild] = defaultWorld.guilds;
  if (!guild) throw new Error('There is no server.');
  const world = { guilds: [{ ...guild, members: [...guild.members, { name: 'Nora' }] }] };
  return { harness: await startHarness({ parts: { features }, discord: { world } }), store, lines };
}

const LIGHT = 'Who owns a lighthouse without a keeper?';

function seat(discord: Loopback, name: string) {
  return discord.as(name).in('reading');
}

async function use(discord: Loopback, name: string, command: string, options = {}): Promise<MessageView> {
  return (await seat(discord, name).command(command, options)).settled();
}

async function click(discord: Loopback, name: string, message: MessageView | string, label: string) {
  return (await seat(discord, name).click(message, label)).settled();
}

async function choose(
  discord: Loopback,
  name: string,
  message: MessageView,
  placeholder: string,
  label: RegExp,
) {
  const list = message.selects.find((each) => each.placeholder === placeholder);
  const option = list?.options.find((each) => label.test(each.label));
  return seat(discord, name).select(message, list?.customId ?? placeholder, [option?.value ?? 'not offered']);
}

/** Posts a question and returns its card in the channel. */
async function post(discord: Loopback, name: string, options: { text: string; [option: string]: string }) {
  const offer = await use(discord, name, 'question ask', options);
  const reply = await click(discord, name, offer, 'Post mine');
  expect(reply.text).toMatch(/^Your question is posted\./u);
  const card = discord.messages('reading').findLast((each) => each.text.includes(options.text.slice(0, 10)));
  if (!card) throw new Error('No card was posted.');
  return card;
}

/** Opens a question as a host. */
async function manage(discord: Loopback, name: string, text: RegExp) {
  const all = await use(discord, name, 'host questions');
  return (await choose(discord, name, all, 'Choose a question', text)).settled();
}

test('a question is previewed, posted with its passage, and joined by others', async () => {
  const { harness } = await startDiscussing();
  await using bot = harness;
  const { discord } = bot;
  const offer = await use(discord, 'Mara', 'question ask', { text: ` ${LIGHT} `, passage: 'Harbour 2 ¶ 1' });
  expect(offer).toMatchObject({ ephemeral: true });
  expect(offer.text).toContain('No similar question is waiting.');
  expect(discord.messages('reading')).toEqual([]);
  await click(discord, 'Mara', offer, 'Post mine');
  const [card] = discord.messages('reading');
  expect(card?.text).toMatch(/^-# For discussion\n\*\*Who owns a lighthouse without a keeper\?\*\*/u);
  expect(card?.text).toMatch(/asked by <@\d+> .* · 1 voice/u);
  expect(card?.text).toMatch(/About The Harbour Book — A\. Writer · 2 The lighthouse, ¶ 1/u);
  await bot.restart();
  await click(discord, 'Hanna', card?.id ?? '', 'Me too');
  await click(discord, 'Mo', card?.id ?? '', 'Me too');
  expect(discord.message(card?.id ?? '')?.text).toContain('3 voices');
  await click(discord, 'Mo', card?.id ?? '', 'Me too');
  expect(discord.message(card?.id ?? '')?.text).toContain('2 voices');
  const own = await (await seat(discord, 'Mara').click(card?.id ?? '', 'Me too')).followUp();
  expect(own).toMatchObject({ ephemeral: true });
  expect(own.text).toMatch(/^You asked this yourself/u);
});

test('similar questions are offered first, and a voice is added in place of another question', async () => {
  const { harness } = await startDiscussing();
  await using bot = harness;
  const { discord } = bot;
  await post(discord, 'Mara', { text: LIGHT });
  await post(discord, 'Mara', { text: 'Why did the pilots laugh at the offer?' });
  const offer = await use(discord, 'Hanna', 'question ask', {
    text: 'Has a lighthouse without any keeper an owner?',
  });
  expect(offer.text).toContain('These have already been asked');
  expect(offer.text).toContain(LIGHT);
  expect(offer.text).not.toContain('laugh');
  const joined = await choose(discord, 'Hanna', offer, 'Add my voice to one of these', /lighthouse/u);
  expect((await joined.settled()).text).toMatch(/Your voice has been added\.[\s\S]*2 voices/u);
  const listed = await use(discord, 'Mo', 'question list', { sort: 'voices' });
  expect(listed.text).toContain('**Questions for discussion** (2)');
  expect(listed.text.indexOf(LIGHT)).toBeLessThan(listed.text.indexOf('laugh'));
  const seen = await (await choose(discord, 'Mo', listed, 'Read one, or add your voice', /laugh/u)).settled();
  expect((await click(discord, 'Mo', seen, 'Me too')).text).toContain('2 voices');
});

test('who asked for hosts alone is in no reply to members, and hosts and moderators see it', async () => {
  const { harness } = await startDiscussing();
  await using bot = harness;
  const { discord } = bot;
  const card = await post(discord, 'Mara', { text: LIGHT, attribution: 'hosts' });
  const mara = [...discord.world.users.values()].find(({ name }) => name === 'Mara')?.id ?? 'nobody';
  await click(discord, 'Nora', card, 'Me too');
  expect(discord.message(card.id)?.text).toMatch(/asked by a member .* · 2 voices/u);
  const offer = await use(discord, 'Nora', 'question ask', { text: LIGHT });
  const list = await use(discord, 'Nora', 'question list', { status: 'all' });
  const one = await (
    await choose(discord, 'Nora', list, 'Read one, or add your voice', /^Who owns/u)
  ).settled();
  const shown = [discord.message(card.id), offer, list, one].map((each) => JSON.stringify(each?.api));
  for (const message of shown) {
    expect(message).toContain('asked by a member');
    expect(message).not.toContain(mara);
  }
  for (const name of ['Hanna', 'Mo', 'Mara']) {
    const seen = await use(discord, name, 'question list');
    expect(seen.text).toMatch(
      new RegExp(`asked by <@${mara}> .* only hosts and moderators can see who`, 'u'),
    );
  }
});

test('a host takes, parks, merges and answers, and the asker sees why', async () => {
  const { harness } = await startDiscussing();
  await using bot = harness;
  const { discord } = bot;
  await post(discord, 'Mara', { text: LIGHT });
  await post(discord, 'Mo', { text: 'Does a lighthouse with no keeper have an owner?' });
  const stale = discord.as('Mara', { seesAll: true }).in('reading');
  expect((await (await stale.command('host questions')).settled()).text).toMatch(/^This needs the role/u);
  const one = await manage(discord, 'Hanna', /^Who owns/u);
  const taken = await click(discord, 'Hanna', one, 'Take up');
  expect(taken.text).toMatch(/taken up[\s\S]*\*\*History\*\*[\s\S]*taken up by <@\d+>[\s\S]*posted by/u);
  await bot.restart();
  const why = await seat(discord, 'Hanna').click(taken, 'Park');
  const parked = await (
    await seat(discord, 'Hanna').submitModal(why, { reason: ' For  week *two* ' })
  ).settled();
  expect(parked.text).toContain('Reason: For week \\*two\\*');
  const mine = await use(discord, 'Mara', 'question mine');
  expect(mine.text).toMatch(/parked[\s\S]*Reason: For week \\\*two\\\*/u);
  const list = await use(discord, 'Mo', 'question list', { status: 'parked' });
  expect(list.text).not.toContain('For week');
  const merging = await choose(discord, 'Hanna', parked, 'Merge into…', /^Does a lighthouse/u);
  const merged = await (await seat(discord, 'Hanna').submitModal(merging, { reason: '' })).settled();
  expect(merged.text).toContain('merged into another by');
  const target = await manage(discord, 'Hanna', /^Does a/u);
  expect(target.text).toContain('2 voices');
  const asked = await seat(discord, 'Hanna').click(target, 'Answered');
  const answered = await (
    await seat(discord, 'Hanna').submitModal(asked, { reason: 'In session 2' })
  ).settled();
  expect(answered.text).toContain('Reason: In session 2');
  const opened = await click(discord, 'Hanna', answered, 'Open again');
  expect(opened.text).not.toContain('Reason: In session 2');
  expect(opened.text).toMatch(/opened again by[\s\S]*answered by <@\d+>.*: In session 2/u);
});

test('themes are named in members’ words; a host renames, moves and joins them', async () => {
  const { harness } = await startDiscussing();
  await using bot = harness;
  const { discord } = bot;
  await post(discord, 'Mara', { text: LIGHT });
  await post(discord, 'Mo', { text: 'Is the keeper of a lighthouse its owner?' });
  await post(discord, 'Mara', { text: 'Why did the pilots laugh?' });
  const all = await use(discord, 'Hanna', 'host questions');
  const grouped = await click(discord, 'Hanna', all, 'Group similar ones');
  expect(grouped.text).toContain('2 questions now have a theme.');
  expect(grouped.text).toMatch(/### (?!Without).*[Ll]ighthouse/u);
  expect(grouped.text).toMatch(/### Without a theme\n.*\*\*Why did the pilots laugh/u);
  const theme = await (await choose(discord, 'Hanna', grouped, 'Choose a theme', /./u)).settled();
  expect(theme.text).toContain('(2 questions)');
  const renaming = await choose(
    discord,
    'Hanna',
    theme,
    'Rename it with other words from its questions',
    /^keeper/u,
  );
  expect((await renaming.settled()).text).toMatch(/^\*\*keeper/u);
  const other = await manage(discord, 'Hanna', /^Why did/u);
  const started = await (await choose(discord, 'Hanna', other, 'Theme…', /^A new theme/u)).settled();
  expect(started.text).toContain('theme: pilots laugh');
  const moved = await (await choose(discord, 'Hanna', started, 'Theme…', /^keeper/u)).settled();
  expect(moved.text).toMatch(/theme: keeper/u);
  const listed = await use(discord, 'Mara', 'question list', { sort: 'theme' });
  expect(listed.text.match(/theme: keeper/gu)).toHaveLength(3);
});

test('a question to the bot is made into one, once, by who asked it', async () => {
  const { harness } = await startDiscussing();
  await using bot = harness;
  const { discord } = bot;
  const answer = await use(discord, 'Mara', 'ask', { question: 'What is power?' });
  const made = await click(discord, 'Mara', answer, 'Make it a question');
  expect(made.text).toContain('only hosts and moderators see who asked');
  await click(discord, 'Mara', made, 'Post with my name');
  const again = await click(discord, 'Mara', answer, 'Make it a question');
  expect(again.text).toMatch(/^This question has already been posted for discussion/u);
  const list = await use(discord, 'Mara', 'question list');
  expect(list.text).toContain('(1)');
  expect(list.text).toContain('What is power?');
  const mine = await use(discord, 'Mara', 'question mine');
  expect(mine.text).toContain('**Your questions for discussion** (1)');
  const log = await click(discord, 'Mara', mine, 'Asked of the bot');
  expect(log.text).toContain('**Your questions** (1)');
  expect((await click(discord, 'Mara', log, 'For discussion (1)')).text).toContain('What is power?');
});

test('past the reading line no question is posted, offered, listed or joined', async () => {
  const { harness, lines } = await startDiscussing();
  await using bot = harness;
  const { discord } = bot;
  const card = await post(discord, 'Mara', { text: LIGHT, passage: 'Harbour 2 ¶ 1' });
  lines.set(harbour.id, harbour.text.indexOf('The lighthouse'));
  const offer = await use(discord, 'Hanna', 'question ask', { text: LIGHT });
  expect(offer.text).toContain('No similar question is waiting.');
  expect((await use(discord, 'Hanna', 'question list')).text).toContain('(0)');
  expect((await use(discord, 'Hanna', 'host questions')).text).not.toContain('lighthouse');
  const joined = await (await seat(discord, 'Hanna').click(card, 'Me too')).followUp();
  expect(joined.text).toBe('This question is about a passage beyond the reading line.');
  const refused = await use(discord, 'Mara', 'question ask', { text: 'Why?', passage: 'Harbour 2 ¶ 1' });
  expect(refused.text).toMatch(/there/u);
  expect(refused.text).not.toContain('lighthouse');
});

test('withdrawn by its asker or a moderator, a question is gone', async () => {
  const { harness, store } = await startDiscussing();
  await using bot = harness;
  const { discord } = bot;
  const card = await post(discord, 'Mara', { text: LIGHT });
  await post(discord, 'Mara', { text: 'Why did the pilots laugh?' });
  const mine = await use(discord, 'Mara', 'question mine');
  const one = await (
    await choose(discord, 'Mara', mine, 'Choose one to read or withdraw', /^Who owns/u)
  ).settled();
  const sure = await click(discord, 'Mara', one, 'Withdraw');
  expect((await click(discord, 'Mara', sure, 'Withdraw for good')).text).toBe('The question is withdrawn.');
  const late = await (await seat(discord, 'Hanna').click(card, 'Me too')).followUp();
  expect(late.text).toMatch(/^This question was withdrawn/u);
  discord.restrict('The Reading Room', 'host', [{ member: 'Mo', allow: true }]);
  const other = await manage(discord, 'Mo', /^Why did/u);
  expect((await click(discord, 'Mo', other, 'Remove')).text).toContain('The question is withdrawn.');
  expect((await use(discord, 'Mo', 'question list', { status: 'all' })).text).toContain('(0)');
  const [groupId = ''] = discord.world.guilds.keys();
  const withdrawn = { groupId, statuses: ['withdrawn'], before: new Map(), sort: 'newest' } as const;
  expect((await store.discussion.list(withdrawn)).map(({ text }) => text)).toEqual(['', '']);
});
