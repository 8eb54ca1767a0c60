import { describe, expect, onTestFinished, test } from 'vitest';

import { createVotes } from '../../../src/features/votes/votes.ts';
import type { Loopback } from '../../../src/playground/loopback.ts';
import type { MessageView } from '../../../src/playground/members/view.ts';
import { createFakeFeatures } from '../../support/fake-features.ts';
import { startHarness } from '../../support/harness.ts';
import { openGroup } from '../../support/meeting-room.ts';
import { rightClock } from '../../support/no-privacy.ts';
import type { Room } from '../../support/room.ts';
import { openTemporaryStore } from '../../support/temporary-store.ts';

const DAY_MS = 86_400_000;

/** A bot whose votes are kept in a real store, and a clock that the test moves. */
async function startVoting() {
  let time = new Date('2026-03-01T12:00:00Z');
  const now = () => time;
  const store = await openTemporaryStore();
  const features = {
    ...createFakeFeatures().features,
    votes: createVotes({ store, posts: { plan: async () => undefined }, now, clock: rightClock }),
  };
  const harness = await startHarness({ parts: { features } });
  const wait = (days: number) => {
    time = new Date(time.getTime() + days * DAY_MS);
  };
  return { harness, store, wait };
}

function userId(discord: Loopback, name: string): string {
  return [...discord.world.users.values()].find((user) => user.name === name)?.id ?? '';
}

async function open(discord: Loopback): Promise<MessageView> {
  const hanna = discord.as('Hanna').in('reading');
  const offer = await (await hanna.command('host vote', { days: 2 })).settled();
  expect(offer.text).toContain('Ballots are taken for 2 days');
  await (await hanna.click(offer, 'Open it here')).settled();
  const board = discord.messages('reading').findLast((each) => each.text.includes('What do we read next?'));
  if (!board) throw new Error('No board was posted.');
  return board;
}

async function nominate(discord: Loopback, name: string, board: MessageView, title: string) {
  const seat = discord.as(name).in('reading');
  const modal = await seat.click(board, 'Nominate');
  return seat.submitModal(modal, { title });
}

/** The custom id of the list that a ballot is filled in with. */
function pickOf({ selects }: MessageView): string {
  return selects[0]?.customId ?? '';
}

async function rank(discord: Loopback, name: string, board: MessageView, numbers: readonly number[]) {
  const seat = discord.as(name).in('reading');
  let ballot = await (await seat.click(board, 'Vote')).settled();
  for (const number of numbers)
    ballot = await (await seat.select(ballot, pickOf(ballot), [String(number)])).settled();
  return ballot;
}

test('a vote from its opening to its result, over a restart', async () => {
  const { harness } = await startVoting();
  await using bot = harness;
  const { discord } = bot;
  const board = await open(discord);
  const shown = () => discord.message(board.id)?.text ?? '';
  await (await nominate(discord, 'Mara', board, 'The Waves, by *Woolf*')).settled();
  await (await nominate(discord, 'Mo', board, 'Middlemarch')).settled();
  await (await nominate(discord, 'Mo', board, 'Walden')).settled();
  expect(shown()).toContain('The Waves, by \\*Woolf\\*');
  const again = await (await nominate(discord, 'Ada', board, ' middle  march')).settled();
  expect(again.text).toContain('middle march');
  await (await discord.as('Ada').in('reading').click(board, 'Withdraw mine')).settled();
  const known = await (await nominate(discord, 'Ada', board, 'Middlemarch, by George Eliot')).followUp();
  expect(known.text).toContain('nominated already, as “Middlemarch”');
  await (await nominate(discord, 'Ada', board, '“Middlemarch, by Another”')).settled();
  expect(shown()).toContain('Middlemarch, by Another');
  await (await discord.as('Ada').in('reading').click(board, 'Withdraw mine')).settled();
  expect(shown()).not.toContain('middle march');
  const refused = await (await discord.as('Mara').in('reading').click(board, 'Start the vote')).followUp();
  expect(refused.text).toMatch(/^This needs the role/u);
  await (await discord.as('Hanna').in('reading').click(board, 'Start the vote')).settled();
  await bot.restart();
  await rank(discord, 'Mara', board, [1, 2]);
  await rank(discord, 'Ada', board, [1]);
  await rank(discord, 'Mo', board, [3, 2]);
  const ballot = await rank(discord, 'Hanna', board, [2]);
  expect(ballot).toMatchObject({ ephemeral: true });
  expect(ballot.text).toContain('1. Middlemarch');
  const undone = await (await discord.as('Hanna').in('reading').click(ballot, 'Start again')).settled();
  expect(undone.text).toContain('You have ranked nothing yet.');
  await (await discord.as('Hanna').in('reading').select(undone, pickOf(undone), ['3'])).settled();
  expect(shown()).not.toMatch(/ballot \d|\d ballot|Walden \d/u);
  await (await discord.as('Hanna').in('reading').click(board, 'Close and count')).settled();
  expect(shown()).toContain('**A tie for the group to settle:** The Waves, by \\*Woolf\\*; Walden');
  expect(shown()).toContain('Middlemarch is eliminated');
});

test('is closed for whoever comes after its days are over, and forgets who voted how', async () => {
  const { harness, store, wait } = await startVoting();
  await using bot = harness;
  const { discord } = bot;
  const board = await open(discord);
  for (const title of ['Walden', 'Emma']) await (await nominate(discord, 'Mara', board, title)).settled();
  await (await discord.as('Hanna').in('reading').click(board, 'Start the vote')).settled();
  await rank(discord, 'Mara', board, [2, 1]);
  const [guild] = discord.world.guilds.keys();
  const running = await store.votes.latest(guild ?? '');
  expect(await store.votes.ballot(running?.id ?? '', userId(discord, 'Mara'))).toEqual([2, 1]);
  wait(3);
  const late = await (await discord.as('Mo').in('reading').click(board, 'Vote')).settled();
  expect(late.text).toBe('This vote is closed.');
  expect((await store.votes.find(running?.id ?? ''))?.result?.winners).toEqual([2]);
  expect(await store.votes.ballot(running?.id ?? '', userId(discord, 'Mara'))).toEqual([]);
  const shown = await (await discord.as('Mara').in('reading').command('vote')).settled();
  expect(shown.text).toContain('**The group reads Emma.**');
});

test('says what is wrong, and takes nothing', async () => {
  const { harness } = await startVoting();
  await using bot = harness;
  const { discord } = bot;
  const none = await (await discord.as('Mara').in('reading').command('vote')).settled();
  expect(none.text).toMatch(/^There is no vote now/u);
  const board = await open(discord);
  const say = async (name: string, title: string) =>
    (await (await nominate(discord, name, board, title)).followUp()).text;
  await (await nominate(discord, 'Mara', board, 'Walden')).settled();
  expect(await say('Mo', 'WALDEN')).toBe('This work has already been nominated.');
  expect(await say('Mo', '   ')).toBe('Write the title of the work.');
  const early = await (await discord.as('Hanna').in('reading').click(board, 'Start the vote')).followUp();
  expect(early.text).toBe('A vote needs at least two nominations.');
  for (const title of ['Emma', 'Ulysses']) await (await nominate(discord, 'Mara', board, title)).settled();
  expect(await say('Mara', 'Persuasion')).toBe('You can nominate up to 3 works.');
  const nothing = await (await discord.as('Mo').in('reading').click(board, 'Withdraw mine')).followUp();
  expect(nothing.text).toBe('You have nominated nothing in this vote.');
  await (await discord.as('Hanna').in('reading').click(board, 'Cancel')).settled();
  expect(discord.message(board.id)?.text).toContain('This vote was cancelled.');
});

const boards = ({ discord }: Room) =>
  discord.messages('reading').filter(({ text }) => text.includes('What do we read next?'));

async function openVoting() {
  const { room, clock } = await openGroup();
  const board = await open(room.discord);
  for (const title of ['Walden', 'Emma'])
    await (await nominate(room.discord, 'Mara', board, title)).settled();
  await (await room.discord.as('Hanna').in('reading').click(board, 'Start the vote')).settled();
  await rank(room.discord, 'Mara', board, [2, 1]);
  await clock.idle();
  return { room, clock, board };
}

describe('the end of a vote', () => {
  test('is shown on the board and posted below it when its days are over, over a restart', async () => {
    const { room, clock, board } = await openVoting();
    onTestFinished(() => room.close());
    await clock.advance(2 * DAY_MS - 1000);
    expect(boards(room)).toHaveLength(1);
    await room.restart();
    await clock.advance(1000);
    const [first, second, ...more] = boards(room);
    expect(first).toMatchObject({ id: board.id });
    for (const each of [first, second]) expect(each?.text).toContain('**The group reads Emma.**');
    expect(more).toEqual([]);
  });

  test.each([
    ['closed by hand', 'Close and count'],
    ['cancelled', 'Cancel'],
  ])('is not posted if the vote was %s before', async (_how, label) => {
    const { room, clock, board } = await openVoting();
    onTestFinished(() => room.close());
    await (await room.discord.as('Hanna').in('reading').click(board, label)).settled();
    await clock.advance(3 * DAY_MS);
    expect(boards(room)).toHaveLength(1);
  });

  test('is in the list of what is posted next', async () => {
    const { room } = await openVoting();
    onTestFinished(() => room.close());
    const status = await (await room.discord.as('Hanna').in('reading').command('status')).settled();
    expect(status.text).toContain('Result of a vote, <t:');
  });
});
