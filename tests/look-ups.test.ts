import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../src/store/open-store.ts';
import { addWorks } from './support/add-works.ts';
import { openRoom, withSampleWorks, type Room } from './support/room.ts';

const CENTRE = 'The Centre That Moves';
const SOUP = 'Soup for Forty';

/** A slash command with what it shows first; `next` is the label that turns its page, if it has pages. */
interface LookUp {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
  readonly shows: RegExp;
  readonly next: string | null;
}

const LOOK_UPS: readonly LookUp[] = [
  {
    command: 'ask',
    options: { question: 'Who has power in a network?' },
    shows: /In short/u,
    next: 'More quotes',
  },
  {
    command: 'quote find',
    options: { topic: 'power' },
    shows: /^\*\*Quotations on “power”\*\*/u,
    next: 'Next',
  },
  { command: 'find', options: { words: 'centre' }, shows: /places? in \d works/u, next: 'Next' },
  {
    command: 'summary',
    options: { work: CENTRE },
    shows: /of \d+ sentences, \d+ % of the words/u,
    next: null,
  },
  { command: 'summary', options: { topic: 'exit', sentences: '5' }, shows: /exit/u, next: null },
  { command: 'passage', options: { ref: '1', work: SOUP }, shows: /^\*\*1 /u, next: 'Next passage' },
  { command: 'who', options: { name: 'Kesterwick' }, shows: /First mention/u, next: null },
  { command: 'sources', options: {}, shows: /The group’s texts/u, next: 'Next' },
];

describe('a member’s look-ups, over the sample works', () => {
  let room: Room;

  beforeAll(async () => {
    room = await openRoom(withSampleWorks);
  });

  afterAll(() => room.close());

  const mara = () => room.discord.as('Mara').in('reading');

  const use = async ({ command, options }: Pick<LookUp, 'command' | 'options'>) => {
    const { sentences, ...words } = options;
    const given = sentences === undefined ? words : { ...words, sentences: Number(sentences) };
    return (await mara().command(command, given)).settled();
  };

  test.each(LOOK_UPS)('/$command is private first, shared and deleted by its asker', async (lookUp) => {
    const reply = await use(lookUp);
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toMatch(lookUp.shows);
    expect(reply.text).toContain('Only you see this.');
    await (await mara().click(reply, 'Share to channel')).settled();
    const [post] = room.discord.messages('reading');
    expect(post?.text).toMatch(/^-# Shared by <@\d+>/u);
    expect(post?.text).toContain(reply.text.split('\n')[0]);
    expect(post?.text).not.toContain('Only you see this.');
    await (
      await mara().click(post?.id ?? '', 'Delete')
    ).responded;
    await room.discord.until(() => room.discord.messages('reading').length === 0);
  });

  test('every look-up turns its page after a restart', async () => {
    const paged = LOOK_UPS.filter(({ next }) => next !== null);
    const replies = await Promise.all(paged.map(use));
    await room.restart();
    for (const [i, reply] of replies.entries()) {
      const turned = await (await mara().click(reply, paged[i]?.next ?? '')).settled();
      expect(turned.id).toBe(reply.id);
      expect(turned.text).not.toBe(reply.text);
    }
  });

  test('a button of a look-up that is kept no more says so', async () => {
    const [quotes, words] = [await use(LOOK_UPS[1] ?? fail()), await use(LOOK_UPS[2] ?? fail())];
    await room.restart(async () => {
      const { db } = await openDatabase(path.join(room.dataFolder, 'concordance.sqlite'));
      await db.deleteFrom('lookups').execute();
      await db.destroy();
    });
    for (const reply of [quotes, words]) {
      const note = await (await mara().click(reply, 'Next')).followUp();
      expect(note).toMatchObject({ ephemeral: true });
      expect(note.text).toMatch(/^This look-up is too old/u);
    }
  });

  test('a quotation is checked, kept, listed, exported and drawn again', async () => {
    const text = 'The favourite remedy of the decentralisers is exit.';
    const said = room.discord.as('Hanna').in('questions').say(`They write “${text}”`);
    const fromMenu = await (
      await room.discord.as('Mara').in('questions').menu('Check this quote', said)
    ).settled();
    expect(fromMenu).toMatchObject({ ephemeral: true });
    expect(fromMenu.text).toContain('**Exact.**');
    const changed = await use({
      command: 'quote check',
      options: { text: 'The favourite remedy of the decentralisers is not exit.' },
    });
    expect(changed.text).toContain('**Close, but not the same.**');
    expect(changed.text).toMatch(/A negation differs/u);
    const refused = await use({ command: 'quote save', options: { text: 'The favourite remedy is soup.' } });
    expect(refused.text).toMatch(/^This is not word for word/u);
    await use({
      command: 'quote save',
      options: { text: text.toUpperCase(), tag: 'exit', note: 'Ask Holt.' },
    });
    const kept = await use({ command: 'quote list', options: { tag: 'exit' } });
    expect(kept.text).toContain(text.slice(4, 30));
    expect(kept.text).toContain('Ask Holt.');
    expect((await use({ command: 'quote random', options: {} })).text).toContain(CENTRE);
    const exported = await use({ command: 'quote list', options: { export: 'bibtex' } });
    expect(exported.attachments.map(({ filename }) => filename)).toEqual([expect.stringMatching(/\.bib$/u)]);
  });

  test('the menu of a message finds what the texts say on it', async () => {
    const said = room.discord.as('Hanna').in('questions').say('Nobody ever leaves. Is exit a remedy at all?');
    const found = await (
      await room.discord.as('Mara').in('questions').menu('Find in the text', said)
    ).settled();
    expect(found.text.replaceAll('**', '')).toContain('remedy of the decentralisers');
    const picture = room.discord
      .as('Hanna')
      .in('questions')
      .say('', [{ name: 'cat.png', bytes: Buffer.from('meow') }]);
    const none = await (
      await room.discord.as('Mara').in('questions').menu('Find in the text', picture)
    ).settled();
    expect(none.text).toMatch(/^This message has no text/u);
  });

  test.each([['🍞'], ['الفصل ٩٩'], ['9.9'], ['p. 217'], ['\u202e3.2\u202c ¶ 400'], ['3 – 2']])(
    'a place that is not there, %s, is answered in words',
    async (ref) => {
      const reply = await use({ command: 'passage', options: { ref, work: CENTRE } });
      expect(reply.text).not.toMatch(/Something went wrong/u);
      expect(reply.text).toContain('Try');
    },
  );

  test.each([['ch. ٣'], ['Chapter III'], ['§\u00a03'], ['Section\u20093'], ['３']])(
    'a place is found as people write it: %s',
    async (ref) => {
      const reply = await use({ command: 'passage', options: { ref, work: CENTRE } });
      expect(reply.text).toMatch(/^\*\*3 /u);
    },
  );

  test('in a direct message every look-up works, and needs no hiding', async () => {
    const here = room.discord.as('Mara').inDirectMessage();
    for (const { command, options, shows } of LOOK_UPS) {
      const { sentences, ...words } = options;
      const given = sentences === undefined ? words : { ...words, sentences: Number(sentences) };
      const reply = await (await here.command(command, given)).settled();
      expect(reply.ephemeral).toBe(false);
      expect(reply.text).toMatch(shows);
      expect(reply.text).not.toContain('Only you see this.');
      expect(reply.buttons.map(({ label }) => label)).not.toContain('Share to channel');
    }
  });
});

describe('with more than a list can hold', () => {
  let room: Room;

  beforeAll(async () => {
    room = await openRoom(async (dataFolder) => {
      const sources = Array.from({ length: 30 }, (_, i) => {
        const text = `# ${`The very long title of work ${i}, `.repeat(6)}\n\n## ${'Of a long matter '.repeat(9)}\n\nThen Ottoline Crane ${'von Lamp '.repeat(14)}met Person${String.fromCharCode(97 + (i % 26))}x Number${i} by the lamp.`;
        return { name: `work-${i}.md`, bytes: Buffer.from(text) };
      });
      await addWorks(dataFolder, sources);
    });
  });

  afterAll(() => room.close());

  test.each([
    ['ask', 'work', { question: 'who?' }],
    ['quote check', 'work', { text: 'by the lamp' }],
    ['find', 'work', { words: 'lamp' }],
    ['summary', 'work', {}],
    ['summary', 'section', { work: 'The very long title of work 7' }],
    ['passage', 'ref', { work: 'The very long title of work 7' }],
    ['who', 'name', {}],
  ])('/%s offers at most 25 choices of 100 characters for %s', async (command, option, options) => {
    const seat = room.discord.as('Mara').in('reading');
    const choices = await seat.autocomplete(command, { ...options, [option]: '' }, option);
    expect(choices.length).toBeGreaterThan(0);
    expect(choices.length).toBeLessThanOrEqual(25);
    for (const { name, value } of choices) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(String(value).length).toBeLessThanOrEqual(100);
    }
  });
});

describe('without any text', () => {
  let room: Room;

  beforeAll(async () => {
    room = await openRoom(async () => undefined);
  });

  afterAll(() => room.close());

  test.each([
    ['ask', { question: 'who?' }],
    ['quote find', { topic: 'power' }],
    ['quote check', { text: 'three words here' }],
    ['quote save', { text: 'three words here' }],
    ['find', { words: 'lamp' }],
    ['summary', { topic: 'lamp' }],
    ['passage', { ref: '3.2' }],
    ['who', { name: 'Crane' }],
  ])('/%s says so', async (command, options) => {
    const reply = await (await room.discord.as('Mara').in('reading').command(command, options)).settled();
    expect(reply.text).toMatch(/^There is no text to answer from yet/u);
  });

  test.each(['Find in the text', 'Check this quote'])('the menu “%s” says so', async (menu) => {
    const said = room.discord.as('Hanna').in('reading').say('Exit is the remedy.');
    const reply = await (await room.discord.as('Mara').in('reading').menu(menu, said)).settled();
    expect(reply.text).toMatch(/^There is no text to answer from yet/u);
  });
});

function fail(): never {
  throw new Error('There is no such look-up.');
}
