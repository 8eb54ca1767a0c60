import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { catalogueOf } from '../../../../src/catalogue/catalogue.ts';
import { UserError } from '../../../../src/errors.ts';
import { keepIndex } from '../../../../src/features/corpus/indexing.ts';
import { createQuotations } from '../../../../src/features/quotations/quotations.ts';
import { openSearchIndex } from '../../../../src/search/open-search-index.ts';
import { createTemporaryFolder } from '../../../support/made-works.ts';
import { createLibrary } from '../../../../src/features/corpus/library.ts';
import { createSavedQuotes } from '../../../../src/features/quotations/saved/saved-quotes.ts';
import { createVerifyByCheck } from '../../../../src/features/quotations/saved/verify-by-check.ts';
import { composeEssay, entryOf, harbour, railway, shelve } from '../../../support/essays.ts';
import { openTemporaryStore } from '../../../support/temporary-store.ts';
import { audienceIn } from '../../../support/audience.ts';

const echo = composeEssay('An Echo', {
  One: ['The railway company offered the pilots nine hundred pounds.'],
});

async function open(random = () => 0) {
  const works = [harbour, railway, echo];
  const shelf = {
    works: shelve(
      works.map((work) => entryOf(work, 'g1')),
      works,
    ),
  };
  const index = openSearchIndex(path.join(createTemporaryFolder(), 'index.sqlite'));
  onTestFinished(() => index.close());
  await keepIndex({ store: shelf, index });
  const library = createLibrary({ store: shelf, linkTo: () => null });
  const verify = createVerifyByCheck(createQuotations({ library, index }));
  return createSavedQuotes({ store: await openTemporaryStore(), library, verify, random });
}

const audience = audienceIn('g1');

const TYPED = {
  audience,
  memberId: 'm1',
  interactionId: 'i1',
  at: new Date('2026-03-01T10:00:00Z'),
  text: '“Every pilot owns a share of the cutter”',
  workId: null,
  note: '  Who pays for the oil? ',
  tag: ' #Exit',
};
const ALL = { audience, tag: null, memberId: null };
const PAGE = { limit: 9, offset: 0 };

test('saves the verbatim slice with the member’s note and tag', async () => {
  const quotes = await open();
  const saved = await quotes.save(TYPED);
  expect(saved).toMatchObject({ note: 'Who pays for the oil?', tag: 'Exit', savedAt: TYPED.at });
  const { quotation, title } = saved.citation;
  expect([title, quotation.exact]).toEqual(['The Harbour Book', 'Every pilot owns a share of the cutter']);
  expect(harbour.text.slice(quotation.start, quotation.end)).toBe(quotation.exact);
  expect(await quotes.list(ALL, PAGE)).toEqual({ quotes: [saved], total: 1 });
});

test.each([
  [{ text: 'Every pilot owns a share of the ship' }, /not word for word .* \/quote check/],
  [{ text: ' ' }, /three words/],
  [
    { text: 'The railway company offered the pilots nine hundred pounds.' },
    /“Against the Pilots” and “An Echo”/,
  ],
  [{ workId: railway.id }, /not word for word/],
  [{ workId: 'unknown' }, /no such work|not in the corpus/],
  [{ audience: audienceIn('g2') }, /no text/],
  [{ note: 'x'.repeat(501) }, /up to 500 characters; this has 501/],
  [{ tag: 'x'.repeat(41) }, /up to 40 characters; this has 41/],
])('rejects %j', async (change, message) => {
  const quotes = await open();
  const refused = quotes.save({ ...TYPED, ...change });
  await expect(refused).rejects.toThrow(UserError);
  await expect(refused).rejects.toThrow(message);
  expect((await quotes.list(ALL, PAGE)).total).toBe(0);
});

test('corrects typography, and saves the text’s own words', async () => {
  const quotes = await open();
  const { citation } = await quotes.save({ ...TYPED, text: '"EVERY pilot  owns a share, of the cutter"' });
  expect(citation.quotation.exact).toContain('Every pilot owns a share of the cutter');
});

test('saves a quotation found in several works from the chosen one', async () => {
  const quotes = await open();
  const text = 'The railway company offered the pilots nine hundred pounds.';
  const { citation } = await quotes.save({ ...TYPED, text, workId: echo.id });
  expect(citation.quotation.workId).toBe(echo.id);
});

test('one’s own can be removed, or as a moderator anybody’s', async () => {
  const quotes = await open();
  const { id } = await quotes.save(TYPED);
  const other = { memberId: 'm2', isModerator: false };
  await expect(quotes.remove(audience, id, other)).rejects.toThrow(/Only the person who saved/);
  await expect(quotes.remove(audienceIn('g2'), id, { ...other, isModerator: true })).rejects.toThrow(
    /no longer saved/,
  );
  await quotes.remove(audience, id, { ...other, isModerator: true });
  await expect(quotes.find(audience, id)).rejects.toThrow(/no longer saved/);
  const own = await quotes.save({ ...TYPED, interactionId: 'i2' });
  await quotes.remove(audience, own.id, { memberId: 'm1', isModerator: false });
  expect((await quotes.list(ALL, PAGE)).total).toBe(0);
});

test('picks one with a tag at random', async () => {
  for (const [random, expected] of [
    [0, 'The oil came from the island of Skerra.'],
    [0.99, 'Every pilot owns a share'],
  ] as const) {
    const quotes = await open(() => random);
    expect(await quotes.random(ALL)).toBeNull();
    await quotes.save({ ...TYPED, text: 'Every pilot owns a share' });
    await quotes.save({ ...TYPED, interactionId: 'i2', text: 'The oil came from the island of Skerra.' });
    await quotes.save({ ...TYPED, interactionId: 'i3', text: 'They laughed at the offer.', tag: 'other' });
    expect((await quotes.random({ ...ALL, tag: 'EXIT' }))?.citation.quotation.exact).toBe(expected);
    expect(await quotes.random({ ...ALL, tag: 'nothing' })).toBeNull();
  }
});

test('suggests tags, and lists by member', async () => {
  const quotes = await open();
  await quotes.save(TYPED);
  await quotes.save({
    ...TYPED,
    interactionId: 'i2',
    text: 'They laughed at the offer.',
    memberId: 'm2',
    tag: 'Oil',
  });
  expect(await quotes.tags(audience, '')).toEqual([
    { name: 'Exit (1)', value: 'Exit' },
    { name: 'Oil (1)', value: 'Oil' },
  ]);
  expect(await quotes.tags(audience, 'OI')).toEqual([{ name: 'Oil (1)', value: 'Oil' }]);
  expect((await quotes.list({ ...ALL, memberId: 'm2' }, PAGE)).total).toBe(1);
});

test('exports the selected ones', async () => {
  const quotes = await open();
  await quotes.save(TYPED);
  const { name, text } = await quotes.export({ ...ALL, tag: 'exit' }, 'markdown', catalogueOf('en'));
  expect(name).toBe('quotations.md');
  expect(text).toContain('> Every pilot owns a share of the cutter\n');
  expect((await quotes.export({ ...ALL, tag: 'other' }, 'json', catalogueOf('en'))).text).toBe('[]\n');
});
