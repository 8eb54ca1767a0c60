import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAnswers, type Answers } from '../../../src/features/answers/answers.ts';
import { verdictOf } from '../../../src/features/answers/verdict.ts';
import { createLibrary } from '../../../src/features/corpus/library.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../../../src/search/open-search-index.ts';
import { audienceIn } from '../../support/audience.ts';
import { composeEssay, entryOf, railway, shelve } from '../../support/essays.ts';

const quay = composeEssay('The Quay', {
  Beginnings: [
    'Visitors like the wrangle, and they ask for it. A wrangle is a meeting at which no vote is taken. The wrangle is loud.',
    'Was there a harbour master on the quay? There was none. Whoever found a fault mended it, and a harbour without a master is slow.',
    'In 1811 the crown offered the fishermen a charter. The fishermen refused to sign the charter. Penmory signed one in June.',
    'The outer wall is nineteen feet high and took the masons six years. The barge needs six hours to the island of Farrow.',
    'The net loft stood by the wall. No one was punished for the fire in the net loft, although a boy had been smoking.',
    'What is a lantern but a promise of the harbour to every boat? Whoever has rowed home in a fog from the far banks knows what that is worth. A lantern costs the harbour a barrel of oil.',
    'The drying shed is a thing of the past, and ropes hang in it.',
  ],
});
const works = [quay, railway];

let folder: string;
let index: OpenedSearchIndex;
let answers: Answers;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'concordance-kinds-'));
  index = openSearchIndex(path.join(folder, 'index.sqlite'));
  for (const work of works) await index.add(work);
  const entries = works.map((work) => entryOf(work));
  answers = createAnswers({
    library: createLibrary({ store: { works: shelve(entries, works) }, linkTo: () => null }),
    index,
  });
});

afterAll(() => {
  index.close();
  rmSync(folder, { recursive: true });
});

const ask = async (text: string) =>
  answers.answer({ audience: audienceIn('guild'), text, workId: null, section: null });

it.each([
  ['Is there a harbour master on the quay?', 'Was there a harbour master on the quay? There was none.'],
  ['Was anybody punished for the fire?', 'No one was punished for the fire in the net loft'],
  ['What is a wrangle?', 'A wrangle is a meeting at which no vote is taken.'],
  ['define wrangle', 'A wrangle is a meeting at which no vote is taken.'],
  ['When did the fishermen sign the charter?', 'The fishermen refused to sign the charter.'],
  ['What is said about lanterns?', 'A lantern costs the harbour a barrel of oil.'],
  ['How high is the outer wall?', 'The outer wall is nineteen feet high'],
  ['Give the height of the outer wall', 'The outer wall is nineteen feet high'],
])('answers %j first with %j', async (question, start) => {
  const { quotations } = await ask(question);
  expect(quotations[0]?.quotation.exact.slice(0, start.length)).toBe(start);
});

it('says that the text denies what a question takes for granted', async () => {
  const denied = await ask('When did the fishermen sign the charter?');
  expect(verdictOf(denied)).toBe('close');
  expect(denied.doubt?.english).toBe('The text seems to deny what you ask about.');
  expect((await ask('Did the fishermen sign the charter?')).doubt).toBeNull();
});

it('is not sure of an answer without the measure that is asked for', async () => {
  const heavy = await ask('How heavy is the barge to the island of Farrow?');
  expect(verdictOf(heavy)).not.toBe('answer');
  const tall = await ask('How high is the outer wall?');
  expect(tall.doubt).toBeNull();
});

it('declines an unsure answer without the number that is asked for', async () => {
  const answer = await ask('How heavy is the drying shed with ropes that somebody built?');
  expect(answer).toMatchObject({ answered: false });
  expect(answer.reason?.english).toBe('You ask for a number, and no passage on this gives one.');
});
