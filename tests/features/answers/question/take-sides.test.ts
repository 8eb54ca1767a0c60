import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAnswers, type Answers } from '../../../../src/features/answers/answers.ts';
import { createLibrary } from '../../../../src/features/corpus/library.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../../../../src/search/open-search-index.ts';
import { audienceIn } from '../../../support/audience.ts';
import { composeEssay, entryOf, shelve } from '../../../support/essays.ts';

const PRAISE = 'The tram through the valley helps the poor, protects the air, and improves the market.';
const BLAME = 'The tram through the valley is merely a costly danger, and it does not help the market.';
const works = [
  composeEssay('Rails', {
    One: [PRAISE],
    Two: ['The tram through the valley makes the valley safe and good.'],
  }),
  composeEssay('Letters', { One: [BLAME] }),
  composeEssay('Bread', {
    One: ['A loaf is best on the second day, and the crust is better than the crumb.'],
  }),
];

let folder: string;
let index: OpenedSearchIndex;
let answers: Answers;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'concordance-sides-'));
  index = openSearchIndex(path.join(folder, 'index.sqlite'));
  for (const work of works) await index.add(work);
  const entries = works.map((work) => entryOf(work, 'guild'));
  answers = createAnswers({
    library: createLibrary({ store: { works: shelve(entries, works) }, linkTo: () => null }),
    index,
  });
});

afterAll(() => {
  index.close();
  rmSync(folder, { recursive: true });
});

async function quote(text: string): Promise<readonly string[]> {
  const { quotations } = await answers.answer({
    audience: audienceIn('guild'),
    text,
    workId: null,
    section: null,
  });
  return quotations.map(({ quotation }) => quotation.exact);
}

it('brings the side that is asked for first, and the other one after it', async () => {
  for (const question of [
    'What speaks against the tram through the valley?',
    'Was spricht gegen den valley tram?',
    'What are the arguments against the tram through the valley?',
  ]) {
    const quoted = await quote(question);
    expect(quoted[0]).toBe(BLAME);
    expect(quoted).toContain(PRAISE);
  }
  expect((await quote('What speaks for the tram through the valley?'))[0]).not.toBe(BLAME);
});

it.each(['Should there be a tram through the valley?', 'The tram through the valley is good'])(
  'shows each work once before it shows one again: %s',
  async (question) => {
    expect((await quote(question)).slice(0, 2)).toContain(BLAME);
  },
);
