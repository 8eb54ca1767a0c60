import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { MessageView } from '../src/playground/members/view.ts';
import { openRoom, withSampleWorks, type Room } from './support/room.ts';
import { createTestClock } from './support/test-clock.ts';

const HEATED = 'You are ALL idiots!! @Hanna a network without a server has an owner and you know it, fools';
const NO_OWNER = 'A network without a server has no owner, because there is no switch';
const AN_OWNER = 'A network without a server still has an owner: it is whoever holds the thing';
const SIGNATURE = 'Posted by the bot at a moderator’s request.';

/** What a message says, without what it has in bold. */
function plain(message: MessageView | undefined): string | undefined {
  return message?.text.replaceAll('**', '');
}

// A moderator over the sample works; each test goes on from the one before.
describe('a topic, for moderators', () => {
  const clock = createTestClock('2026-11-23T09:00:00Z');
  let room: Room;

  beforeAll(async () => {
    room = await openRoom(withSampleWorks, { clock });
  });

  afterAll(() => room.close());

  const seat = (name: string) => room.discord.as(name).in('reading');
  const use = async (name: string, command: string, options: Record<string, string | number> = {}) =>
    (await seat(name).command(command, options)).settled();
  const press = async (name: string, message: MessageView, label: string) =>
    (await seat(name).click(message, label)).settled();
  const back = async (message: MessageView) => (await seat('Mo').menu('Back to the text', message)).settled();
  const cards = () =>
    room.discord.messages('reading').filter(({ text, ephemeral }) => !ephemeral && text.includes(SIGNATURE));

  test('shows both sides at equal length, and what was asked by how many', async () => {
    await use('Mara', 'ask', { question: 'Does a network have an owner?' });
    await use('Hanna', 'ask', { question: 'Who is the owner of a network?' });
    await use('Mara', 'ask', { question: 'What does bread cost?' });
    const posted = await use('Mara', 'question ask', { text: 'May a network have no owner?' });
    await press('Mara', posted, 'Post mine');
    const found = await use('Mo', 'topic lookup', { topic: 'network owner', days: 7 });
    expect(found.ephemeral).toBe(true);
    expect(plain(found)).toContain(NO_OWNER);
    expect(plain(found)).toContain(AN_OWNER);
    expect(found.text).toContain('At equal length: 1 sentence each, 19 and 22 words. Side by side because');
    expect(found.text).toContain('3 questions by 2 members');
    expect(found.text).toContain('Questions a day since 17 Nov: 0 0 0 0 0 0 3');
    expect(found.text).toContain('**Waiting questions on it**\n- May a network have no owner? · open');
    expect(found.text).not.toMatch(/Mara|Hanna|<@/u);
  });

  test('draws what was asked over time, and says the same in words', async () => {
    const found = await use('Mo', 'topic lookup', { topic: 'network owner', days: 7 });
    const description =
      'Bar chart: questions on “network owner” a day, from 17 Nov to 23 Nov: 0, 0, 0, 0, 0, 0, 3.';
    expect(found.attachments).toMatchObject([
      { filename: 'asked.png', content_type: 'image/png', description },
    ]);
    expect(JSON.stringify(found.api.components)).toContain(JSON.stringify(description));
    expect(
      Buffer.from(found.files[0]?.bytes ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  test('posts what the texts say as a card that names nobody, once', async () => {
    const found = await use('Mo', 'topic lookup', { topic: 'network owner', days: 7 });
    const pressPost = () => seat('Mo').click(found, 'Post as neutral card');
    const [one, other] = await Promise.all([pressPost(), pressPost()]);
    const after = await one.settled();
    expect(after.button('Posted').disabled).toBe(true);
    expect(after.attachments).toHaveLength(1);
    expect((await other.followUp()).text).toBe('This has already been done.');
    const [card, ...more] = cards();
    expect(more).toEqual([]);
    expect(card?.text).toMatch(
      /^\*\*From the texts, on “network owner”\*\*\n-# At equal length: 1 sentence each/u,
    );
    expect(plain(card)).toContain(NO_OWNER);
    expect(plain(card)).toContain('The Centre That Moves — Casimir Holt · 7 What I do not say');
    expect(card?.text).not.toMatch(/Mo\b|Mara|<@/u);
    expect(card?.api).not.toHaveProperty('interaction_metadata');
  });

  test('shows more from the texts, privately, page by page', async () => {
    const found = await use('Mo', 'topic lookup', { topic: 'network owner' });
    const more = await press('Mo', found, 'More from the texts');
    expect(more.ephemeral).toBe(true);
    expect(more.text).toContain('each at the same length');
  });

  test('says honestly where the texts and the group have nothing', async () => {
    const found = await use('Mo', 'topic lookup', { topic: 'zeppelin' });
    expect(found.text).toContain('The texts say nothing about it');
    expect(found.text).toContain('Nobody asked about it in this period.');
    expect(found.buttons).toEqual([]);
  });

  test('compares what is asked with before, with several members alone', async () => {
    const trends = await use('Mo', 'topic trends');
    expect(trends.ephemeral).toBe(true);
    expect(trends.text).toContain('**More than before**\n1. network: now 2, before fewer than 2');
    expect(trends.text).not.toMatch(/bread|Mara|<@/u);
    expect(trends.attachments).toMatchObject([
      {
        filename: 'trends.png',
        description:
          'Bar chart, now and before: network: now 2, before fewer than 2; owner: now 2, before fewer than 2.',
      },
    ]);
  });

  test('leads from a heated message to the passages that it is about, and posts them without it', async () => {
    const passages = await back(seat('Mara').say(HEATED));
    expect(passages.ephemeral).toBe(true);
    expect(plain(passages)).toContain(
      `There is none. They then ask who owns the network, and here they expect me to blush. ${NO_OWNER}`,
    );
    expect(plain(passages)).toContain(AN_OWNER);
    expect(passages.text).toContain('with 2 sentences before and after it');
    expect(passages.text).not.toMatch(/idiots|fools/u);
    const after = await press('Mo', passages, 'Post 2');
    expect(after.buttons.map(({ label, disabled }) => [label, disabled])).toEqual([
      ['Post 1', false],
      ['Posted', true],
      ['Post 3', false],
      ['Post all as one card', false],
    ]);
    const whole = await press('Mo', after, 'Post all as one card');
    expect(whole.buttons.every(({ disabled }) => disabled)).toBe(true);
    const [, one, all] = cards();
    expect(one?.text).toMatch(/^\*\*From the texts\*\*\n/u);
    expect(plain(one)).toContain(AN_OWNER);
    expect(plain(one)).not.toContain(NO_OWNER);
    // What the moderator has seen, with its context, and nothing twice.
    expect(plain(all)).toContain(`here they expect me to blush. ${NO_OWNER}`);
    expect(plain(all)).not.toContain(AN_OWNER);
    expect(all?.text).not.toMatch(/idiots|Mara|Mo\b|<@/u);
  });

  test('tells a misquotation, and shows the passage as it is', async () => {
    const passages = await back(
      seat('Mara').say('He says it himself: “A network without a server still has no owner”. Read!'),
    );
    expect(passages.text).toContain('Quoted differently from the text: “A network without a server');
    expect(plain(passages)).toContain(AN_OWNER);
  });

  test('says so where no passage has a message’s words', async () => {
    for (const said of ['shut up, you liar', '???', 'https://example.org/owner-network']) {
      const passages = await back(seat('Mara').say(said));
      expect(passages.text).toContain('has two distinctive words of this message together');
      expect(passages.buttons).toEqual([]);
    }
  });

  test('posts nothing past what the group has read, whatever was shown before', async () => {
    const found = await use('Mo', 'topic lookup', { topic: 'network owner' });
    for (const work of ['A Network Without a Landlord', 'The Centre That Moves'])
      await use('Ada', 'host line', { work, section: '1' });
    const late = await (await seat('Mo').click(found, 'Post as neutral card')).followUp();
    expect(late.text).toContain('The group has not read that far');
    const anew = await use('Mo', 'topic lookup', { topic: 'network owner' });
    expect(anew.text).not.toMatch(/no \*\*owner|an \*\*owner/u);
    expect(cards()).toHaveLength(3);
  });

  test('who posted a card is known to admins, and who only looked is not', async () => {
    const audit = await use('Ada', 'group audit', {});
    expect(audit.text).toMatch(/<\/topic lookup:\d+> \[post\]\non: \w+\n/u);
    expect(audit.text).toContain('“Back to the text” [post]');
    expect(audit.text).not.toContain('network owner');
  });

  test('is offered to moderators alone', async () => {
    await expect(use('Mara', 'topic trends')).rejects.toThrow(/is offered no command/u);
    const message = seat('Hanna').say(HEATED);
    await expect(seat('Hanna').menu('Back to the text', message)).rejects.toThrow(/is offered no/u);
  });
});
