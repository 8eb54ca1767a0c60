import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/corpus/quotation.ts';
import type { Work } from '../../../src/corpus/work.ts';
import { UserError } from '../../../src/errors.ts';
import { createAnswers, type Answers } from '../../../src/features/answers/answers.ts';
import type { AskRequest } from '../../../src/features/corpus/ask-scope.ts';
import { createLibrary } from '../../../src/features/corpus/library.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../../../src/search/open-search-index.ts';
import { composeEssay, entryOf, harbour, railway, shelve } from '../../support/essays.ts';
import { audienceIn } from '../../support/audience.ts';

const secret = composeEssay('Another group’s diary', {
  Diary: ['Isolde Marr was elected warden of the diary club.'],
});
const works: readonly Work[] = [harbour, railway, secret];
const entries = [entryOf(harbour), entryOf(railway, 'guild'), entryOf(secret, 'elsewhere')];
const linkTo = (): null => null;

let folder: string;
let index: OpenedSearchIndex;
let answers: Answers;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'concordance-answers-'));
  index = openSearchIndex(path.join(folder, 'index.sqlite'));
  for (const work of works) await index.add(work);
  answers = createAnswers({
    library: createLibrary({ store: { works: shelve(entries, works) }, linkTo }),
    index,
  });
});

afterAll(() => {
  index.close();
  rmSync(folder, { recursive: true });
});

const ask = (text: string, request: Partial<AskRequest> = {}) =>
  answers.answer({
    audience: audienceIn('guild'),
    text,
    workId: null,
    section: null,
    ...request,
  });
const exact = (citations: readonly Citation[]): readonly string[] =>
  citations.map(({ quotation }) => quotation.exact);

describe('answer', () => {
  it('answers with a sentence from the text', async () => {
    const answer = await ask('Who was elected warden of the pilots?');
    expect(answer).toMatchObject({ answered: true, reason: null, closest: [] });
    const [first] = answer.quotations;
    expect(first).toMatchObject({
      title: 'The Harbour Book',
      author: 'A. Writer',
      locator: { section: { number: '1', title: 'The pilots' }, paragraph: 1 },
    });
    expect(first?.quotation.exact).toContain('Ottoline Crane');
    expect(answer.summary[0]).toEqual(first);
  });

  it('includes what a pronoun refers to', async () => {
    const answer = await ask('Who refused to keep a list of members?');
    expect(answer.quotations[0]?.quotation.exact).toMatch(/^The pilots of Merrow.* list of members\.$/);
  });

  it('quotes both of two works that disagree', async () => {
    const { quotations } = await ask('Does a lighthouse without a keeper have an owner?');
    expect(new Set(quotations.slice(0, 3).map(({ title }) => title)).size).toBe(2);
  });

  it('says what the texts do not mention, and shows the closest passages', async () => {
    const answer = await ask('What is the price of bread in Lisbon?');
    expect(answer).toMatchObject({ answered: false, summary: [], quotations: [] });
    expect(answer.reason?.english).toBe(
      'None of the texts mentions ‘price’, ‘bread’ or ‘Lisbon’. /sources shows the texts, /help what you can ask.',
    );
    const one = await ask('Which pilots sailed to Lisbon?', { workId: harbour.id });
    expect(one.reason?.english).toBe('This text does not mention ‘sailed’ or ‘Lisbon’.');
    expect(one.closest.length).toBeGreaterThan(0);
  });

  it('answers only from the work or section asked for', async () => {
    const inWork = await ask('lighthouse oil', { workId: railway.id });
    expect(new Set(inWork.quotations.map(({ title }) => title))).toEqual(new Set(['Against the Pilots']));
    const inSection = await ask('Who was elected warden?', { workId: harbour.id, section: 1 });
    expect(inSection.answered).toBe(false);
    expect(exact(inSection.closest).join()).not.toContain('Crane');
  });

  it('never uses another group’s works', async () => {
    const answer = await ask('Who was elected warden of the diary club?');
    expect(exact([...answer.quotations, ...answer.closest]).join()).not.toContain('Isolde');
    await expect(ask('warden', { workId: secret.id })).rejects.toThrow(UserError);
    const all = await ask('Who was elected warden of the diary club?', { audience: 'everyone' });
    expect(all.quotations[0]?.quotation.exact).toContain('Isolde');
  });

  it.each([
    ['?!', {}, 'at least one word'],
    ['x'.repeat(501), {}, '500 characters'],
    ['pilots', { workId: 'gone' }, 'no such work'],
    ['pilots', { workId: harbour.id, section: 9 }, 'no such section'],
    ['pilots', { section: 0 }, 'Choose the work'],
  ])('rejects %j with a clear message', async (text, request, words) => {
    const refused = ask(text, request);
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toThrow(words);
  });

  it('says how to start when there is no text', async () => {
    const library = createLibrary({ store: { works: shelve([], []) }, linkTo });
    const empty = createAnswers({ library, index });
    const request = {
      audience: audienceIn('guild'),
      text: 'pilots',
      workId: null,
      section: null,
    };
    await expect(empty.answer(request)).rejects.toThrow('/add');
  });

  it('says who wrote a work, and which works there are, without quoting', async () => {
    const author = await ask('Who wrote The Harbour Book?');
    expect(author).toMatchObject({ answered: true, summary: [], quotations: [], closest: [] });
    expect(author.reason?.english).toBe('“The Harbour Book” is by A. Writer.');
    const all = await ask('Which texts do you have?');
    expect(all.reason?.english).toContain(
      '2 works here: “Against the Pilots” by A. Writer, “The Harbour Book” by A. Writer',
    );
    expect(all.reason?.english).not.toContain('diary');
  });

  it('quotes only the work that is asked, and both side by side if two are', async () => {
    const one = await ask('What does Against the Pilots say about the lighthouse?');
    expect(new Set(one.quotations.map(({ title }) => title))).toEqual(new Set(['Against the Pilots']));
    expect(one.reason?.english).toBe('Only from Against the Pilots.');
    const two = await ask('Do The Harbour Book and Against the Pilots agree about the lighthouse?');
    expect(two.summary).toEqual(two.quotations.slice(0, 2));
    expect(two.quotations.slice(0, 2).map(({ title }) => title)).toEqual([
      'The Harbour Book',
      'Against the Pilots',
    ]);
  });

  it('says what is weak about an answer', async () => {
    const sure = await ask('Who was elected warden of the pilots?');
    expect(sure.doubt).toBeNull();
    const named = await ask('Who brings the oil to Lisbon lighthouse without a keeper?');
    expect(named.doubt?.english).toBe('No passage mentions ‘Lisbon’.');
    const counted = await ask('How many pilots own a share of the cutter?');
    expect(counted).toMatchObject({ answered: true });
    expect(counted.doubt?.english).toBe('You ask for a number, and these sentences give none.');
    const denied = await ask('Which pilots do not own the cutter?');
    expect(denied.doubt?.english ?? '').not.toContain('‘not’');
    const measured = await ask('How tall is the lighthouse?');
    expect(measured.doubt?.english).toBe('You ask for a number, and these sentences give none.');
  });

  it('is not padded with quotations that are worth little beside the first', async () => {
    const { quotations } = await ask('Who was elected warden of the pilots?');
    expect(quotations.length).toBeLessThan(4);
    expect(exact(quotations).join()).not.toContain('oil');
  });

  it('answers the part of a message that asks', async () => {
    const bare = await ask('Who was elected warden of the pilots?');
    const told = await ask(
      'my cat woke me up at four and the train was late. who was elected warden of the pilots?',
    );
    expect(told.answered).toBe(true);
    expect(exact(told.quotations)[0]).toBe(exact(bare.quotations)[0]);
  });

  it('gives advice where nothing at all was found', async () => {
    expect((await ask('asdfghjkl')).reason?.english).toContain('/help');
  });

  it('takes misspelt words for those of the texts, and says so', async () => {
    const right = await ask('Who was elected warden of the pilots?');
    const misspelt = await ask('Who was elcted wardan of the pilots?');
    expect(exact(misspelt.quotations)[0]).toBe(exact(right.quotations)[0]);
    expect(misspelt.reason?.english).toBe(
      'Searched for ‘elected’ and ‘warden’ instead of ‘elcted’ and ‘wardan’.',
    );
    expect((await ask('Who mined the bitcoin?')).reason?.english).toContain('‘bitcoin’');
  });

  it('says that nothing is by an author who is not here', async () => {
    const answer = await ask('What does Hannah Arendt say about lighthouses?');
    expect(answer).toMatchObject({ answered: false, quotations: [] });
    expect(answer.reason?.english).toBe(
      'None of the texts is by or called ‘Hannah Arendt’, and none mentions it.',
    );
  });

  it.each([
    ['hi there!', '/help'],
    ['and why?', 'whole question'],
    ['when is our next meeting?', '/meetings'],
  ])('quotes nothing for a message that asks nothing: %s', async (message, advice) => {
    await expect(ask(message)).rejects.toThrow(UserError);
    await expect(ask(message)).rejects.toThrow(advice);
  });

  it('answers a polite question like a bare one', async () => {
    const bare = await ask('Who was elected warden of the pilots?');
    const polite = await ask(
      'Hey, could anyone please tell me who was elected warden of the pilots? Thanks!',
    );
    expect(exact(polite.quotations)).toEqual(exact(bare.quotations));
    expect(polite.confidence).toBe(bare.confidence);
  });

  it('looks up a title that is made of function words', async () => {
    const both = composeEssay('Of What Was', {
      'As above, so below': ['The tide mirrors the moon, and the moon the tide.'],
    });
    await index.add(both);
    const shelf = createLibrary({ store: { works: shelve([entryOf(both)], [both]) }, linkTo });
    const answer = await createAnswers({ library: shelf, index }).answer({
      audience: audienceIn('guild'),
      text: 'As above, so below',
      workId: null,
      section: null,
    });
    expect([...exact(answer.quotations), ...exact(answer.closest)].join(' ')).toContain(
      'The tide mirrors the moon',
    );
  });

  it('quotes verbatim, whatever is asked', async () => {
    const vocabulary = [...new Set(works.flatMap(({ text }) => text.split(/\s+/)))];
    const question = fc.array(
      fc.oneof(fc.constantFrom(...vocabulary), fc.string({ unit: 'binary', maxLength: 8 })),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    await fc.assert(
      fc.asyncProperty(question, async (parts) => {
        const answer = await ask(`who of the pilots ${parts.join(' ')}`.slice(0, 500));
        for (const { quotation, matches } of [...answer.quotations, ...answer.summary, ...answer.closest]) {
          const work = works.find(({ id }) => id === quotation.workId);
          expect(work).not.toBe(secret);
          expect(quotation.exact).toBe(work?.text.slice(quotation.start, quotation.end));
          for (const { start, end } of matches)
            expect(quotation.exact.slice(start, end)).toMatch(/^[\p{L}\p{N}\p{M}'’]+$/u);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('context', () => {
  it('returns the text around a quotation as one slice', async () => {
    const [citation] = (await ask('What did the lighthouse burn each winter?')).quotations;
    if (!citation) throw new Error('no quotation');
    const context = await answers.context(audienceIn('guild'), citation);
    const all = `${context?.before}${citation.quotation.exact}${context?.after}`;
    expect(harbour.text).toContain(all);
    expect(all).toContain('A lighthouse without a keeper');
    expect(all).toContain('island of Skerra');
  });

  it('returns nothing of a work that the group does not have', async () => {
    const [citation] = (await ask('warden of the diary club', { audience: 'everyone' })).quotations;
    if (!citation) throw new Error('no quotation');
    expect(await answers.context(audienceIn('guild'), citation)).toBeNull();
  });
});

describe('sources', () => {
  it('lists the works relevant to a topic with their best place', async () => {
    const sources = await answers.sources(audienceIn('guild'), 'the lighthouse oil');
    expect(new Set(sources.map(({ entry }) => entry.workId))).toEqual(new Set([harbour.id, railway.id]));
    expect(sources.every(({ passages }) => passages > 0)).toBe(true);
    expect(sources[0]?.best.quotation.exact).toMatch(/lighthouse|oil/);
  });

  it('is empty for a topic that no work has', async () => {
    expect(await answers.sources(audienceIn('guild'), 'cryptography')).toEqual([]);
  });
});
