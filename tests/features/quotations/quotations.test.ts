import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QuoteCheck } from '../../../src/corpus/quote-check.ts';
import type { Work } from '../../../src/corpus/work.ts';
import { UserError } from '../../../src/errors.ts';
import { createLibrary } from '../../../src/features/corpus/library.ts';
import { createQuotations, type Quotations } from '../../../src/features/quotations/quotations.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../../../src/search/open-search-index.ts';
import { composeEssay, entryOf, harbour, railway, shelve } from '../../support/essays.ts';
import { refrain, songs } from '../../support/songs.ts';
import { audienceIn } from '../../support/audience.ts';

const secret = composeEssay('A diary', { Diary: ['Isolde Marr was elected warden of the diary club.'] });
const works: readonly Work[] = [harbour, railway, songs, secret];
const entries = [entryOf(harbour), entryOf(railway), entryOf(songs, 'guild'), entryOf(secret, 'elsewhere')];

let folder: string;
let index: OpenedSearchIndex;
let quotations: Quotations;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'concordance-quotations-'));
  index = openSearchIndex(path.join(folder, 'index.sqlite'));
  for (const work of works) await index.add(work);
  const store = { works: shelve(entries, works) };
  quotations = createQuotations({ library: createLibrary({ store, linkTo: () => null }), index });
});

afterAll(() => {
  index.close();
  rmSync(folder, { recursive: true });
});

const audience = audienceIn('guild');
const check = async (text: string, workId: string | null = null): Promise<QuoteCheck> =>
  quotations.check({ audience, text, workId });
const shown = ({ places }: QuoteCheck): readonly string[] =>
  places.flat().map(({ citation }) => citation.quotation.exact);
const negations = ({ places }: QuoteCheck): readonly string[] =>
  places.flat().flatMap(({ differences }) => differences.flatMap((each) => each.negations));

const find = async (topic: string, workId: string | null = null) =>
  quotations.find({ audience, topic, workId });

describe('check', () => {
  it.each([
    ['She refused to keep a list of members.'],
    ['“She refused to keep a list of members.”'],
    ['> She refused to keep a list of members.'],
    ['**She refused to keep a list of members.**'],
    ['„refused to keep a list“'],
    ['«refused to keep a list»'],
    ['「refused to keep a list」'],
    ['She refused … a list of members.'],
    ['The pilots of Merrow Harbour [...] refused to keep a list'],
    ['[s]he refused to keep a list'],
    ['[The warden] refused to keep a list of members.'],
    ['She refused to keep a list [sic] of members.'],
    ['She refused to keep a list of members. [emphasis added]'],
    ['“She refused to keep a list of members.” — A. Writer, The Harbour Book'],
    ['She refused to keep a list of members. (Writer 1911, p. 3)'],
    ['and nobody else did.\n\nEvery pilot owns a share'],
    ['The Harbour Book'],
    ['at 4.5 fathoms'],
  ])('%j is exact', async (typed) => {
    expect(await check(typed)).toMatchObject({ verdict: 'exact', isElsewhere: false });
  });

  it.each([
    ['she refused to keep a LIST of members', ['capitals']],
    ['“Row on,’ cried the warden', ['quotation marks']],
    ["We can't row for fame", ['quotation marks', 'capitals']],
    ["we can't row for fame", ['quotation marks']],
    ['She had never wept before - not even', ['dashes']],
    ['She refused to keep a list of members!', ['punctuation']],
    ['She refused  to keep a list', ['spaces']],
    ['She refused\nto keep a list', ['line breaks']],
    ['She re-\nfused to keep a list', ['hyphenation']],
    ['for the naive are willing', ['accents']],
    ['the wreck of the fine brig', ['ligatures']],
    ['fine brig Encyclopaedia', ['ligatures']],
  ])('%j differs only in %j', async (typed, kinds) => {
    const judged = await check(typed);
    expect(judged.verdict).toBe('typography');
    expect(judged.places[0]?.[0]?.typography).toEqual(kinds);
  });

  it.each([
    ['We do row for money, and we can’t row for fame.', ['not']],
    ['We don’t row for money, and we can’t row for fame.', []],
    ['We do not row for money, and we can row for fame.', ["can't"]],
    ['We do not row for money, and we cannot row for fame.', []],
    ['She had wept before—not even at the wreck', ['never']],
    ['She refused not to keep a list of members.', ['not']],
    ['She refused to keep no list of members.', ['no']],
    ['She refused to keep a list of [no] members.', ['no']],
    ['so no [two] pilot can sell the cutter', []],
    ['so [every] single pilot can sell the cutter to the railway', ['no']],
    ['the naïve are unwilling, cried the warden', ['unwilling']],
    ['The tide comes in at 45 fathoms.', []],
    ['Its the bell’s own hour.', []],
  ])('%j is never accepted as verbatim, and changes %j', async (typed, turned) => {
    const judged = await check(typed);
    expect(judged.verdict).not.toBe('typography');
    expect(judged.verdict === 'exact' && turned.length > 0).toBe(false);
    expect(negations(judged).filter((word) => turned.includes(word))).toEqual(turned);
    expect(negations(judged).length > 0).toBe(turned.length > 0);
  });

  it('does not mistake a negation at the end for an attribution', async () => {
    expect((await check('So say the pilots — Never')).verdict).not.toBe('exact');
    expect((await check('So say the pilots — not Ottoline Crane')).verdict).not.toBe('exact');
  });

  it('shows what differs, word by word, in the text’s own words', async () => {
    const judged = await check('She refused to keep a roll of all members.');
    expect(judged.verdict).toBe('close');
    const [piece] = judged.places[0] ?? [];
    const sides = piece?.differences.map(({ quoted, text }) => [
      piece.quoted.slice(quoted.start, quoted.end),
      piece.citation.quotation.exact.slice(text.start, text.end),
    ]);
    expect(sides).toEqual([
      ['roll', 'list'],
      ['all', ''],
    ]);
    expect(piece?.citation.quotation.exact).toBe('She refused to keep a list of members.');
  });

  it('detects pieces that are not adjacent', async () => {
    const joined = await check(
      'The harbour council objected, and nobody else did. The oil came from the island of Skerra.',
    );
    expect(joined).toMatchObject({ verdict: 'stitched', stitching: 'omission' });
    const twoWorks = await check('She refused to keep a list of members. They laughed at the offer.');
    expect(twoWorks).toMatchObject({ verdict: 'stitched', stitching: 'works', added: [] });
    expect(shown(twoWorks)).toEqual(['She refused to keep a list of members.', 'They laughed at the offer.']);
    const turned = await check(
      'The oil came from the island of Skerra. The harbour council objected, and nobody else did.',
    );
    expect(turned).toMatchObject({ verdict: 'stitched', stitching: 'places' });
  });

  it('names a negation hidden by an ellipsis', async () => {
    expect(await check('We do … row for money')).toMatchObject({
      verdict: 'exact',
      omittedNegations: ['not'],
    });
    expect(await check('The pilots of Merrow Harbour … in 1911')).toMatchObject({ omittedNegations: [] });
  });

  it('names the work that has it, if not the given one', async () => {
    const judged = await check('They laughed at the offer.', harbour.id);
    expect(judged).toMatchObject({ verdict: 'exact', isElsewhere: true });
    expect(judged.places[0]?.[0]?.citation.title).toBe('Against the Pilots');
    expect(await check('They laughed at the offer.', railway.id)).toMatchObject({ isElsewhere: false });
  });

  it('counts all places', async () => {
    expect(await check(refrain)).toMatchObject({ verdict: 'exact', total: 3 });
    expect((await check(refrain)).places).toHaveLength(3);
    expect(await check('so say THE pilots')).toMatchObject({ verdict: 'typography', total: 3 });
  });

  it('names the closest passages for what the texts do not have', async () => {
    const judged = await check('The lighthouse keeper was paid in oil and silence.');
    expect(judged).toMatchObject({ verdict: 'absent', places: [], total: 0 });
    expect(judged.closest.length).toBeGreaterThan(0);
  });

  it('never shows another group’s works', async () => {
    const typed = 'Isolde Marr was elected warden of the diary club.';
    expect((await check(typed)).verdict).toBe('absent');
    expect(await quotations.check({ audience: 'everyone', text: typed, workId: null })).toMatchObject({
      verdict: 'exact',
    });
    await expect(check(typed, secret.id)).rejects.toThrow(UserError);
  });

  it.each([
    ['two words', 'at least three words'],
    ['“… […] …”', 'at least three words'],
    ['x'.repeat(10_001), 'up to 10000 characters to be checked; this has 10001'],
  ])('rejects %j with a clear message', async (typed, words) => {
    const refused = check(typed);
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toThrow(words);
  });

  it.each([
    ['stop words', 'the of and to in is it '.repeat(500).slice(0, 10_000)],
    ['one word', 'pilots '.repeat(1400)],
    ['ellipses', 'the pilots … '.repeat(700)],
    ['brackets', '[a] pilots '.repeat(900)],
    ['open brackets', '['.repeat(5000) + ' the pilots of Merrow ' + '('.repeat(4000)],
    ['points', `the pilots of Merrow ${'. '.repeat(4500)}`],
    ['quotation marks', `${'“'.repeat(4000)}the pilots of Merrow${'”'.repeat(4000)}`],
    ['dashes', 'pilots — '.repeat(1000)],
    ['letters', `${'x'.repeat(9000)} the pilots of Merrow`],
    ['syntax', '" OR NEAR(pilots * ^ : " AND NOT { } -pilots'],
  ])('judges %s without accepting them as verbatim', async (_what, typed) => {
    const judged = await check(typed);
    for (const { citation } of judged.places.flat()) {
      const { workId, start, end, exact } = citation.quotation;
      expect(works.find(({ id }) => id === workId)?.text.slice(start, end)).toBe(exact);
    }
  });

  it('finds every slice of at least three words, exactly', async () => {
    const slices = fc.constantFrom(harbour, railway, songs).chain((work) => {
      const words = [...work.text.matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu)];
      return fc.tuple(fc.nat(words.length - 3), fc.integer({ min: 3, max: 40 })).map(([at, length]) => {
        const last = words[Math.min(at + length, words.length) - 1];
        return {
          work,
          text: work.text.slice(words[at]?.index, (last?.index ?? 0) + (last?.[0].length ?? 0)),
        };
      });
    });
    await fc.assert(
      fc.asyncProperty(slices, async ({ work, text }) => {
        const judged = await check(text);
        expect(judged.verdict).toBe('exact');
        expect(judged.places.flat().map(({ citation }) => citation.quotation.workId)).toContain(work.id);
        expect(shown(judged)[0]).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  it('never calls anything exact that is not in the text', async () => {
    const vocabulary = [...new Set(works.slice(0, 3).flatMap(({ text }) => text.split(/\s+/)))];
    const typed = fc
      .tuple(
        fc.constantFrom(harbour, railway, songs),
        fc.nat(60),
        fc.array(
          fc.tuple(
            fc.nat(12),
            fc.oneof(
              fc.constantFrom(...vocabulary, 'not', 'never', '—', '…', '[he]', ''),
              fc.string({ maxLength: 4 }),
            ),
          ),
        ),
      )
      .map(([work, at, changes]) => {
        const words = work.text.split(/\s+/).slice(at, at + 13);
        for (const [place, word] of changes) words[Math.min(place, words.length - 1)] = word;
        return words.join(' ');
      })
      // Words in brackets are the quoter's own: what is left must be enough to check.
      .filter((text) => (text.replaceAll(/\[[^\]]*\]/g, '').match(/[\p{L}\p{N}]+/gu) ?? []).length >= 6);
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const judged = await check(text);
        if (judged.verdict !== 'exact') return;
        for (const { quoted, citation } of judged.places.flat()) {
          const bare = quoted.replaceAll(/\[[^\]]*\]/g, '');
          expect(bare === quoted ? citation.quotation.exact : bare).toBe(bare);
          expect(works.some((work) => work.text.includes(citation.quotation.exact))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('find', () => {
  it('lists relevant sentences, each once, from several works', async () => {
    const found = await find('the lighthouse');
    const texts = found.map(({ quotation }) => quotation.exact);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.every((text) => /lighthouse/iu.test(text))).toBe(true);
    expect(new Set(texts).size).toBe(texts.length);
    expect(new Set(found.slice(0, 3).map(({ title }) => title)).size).toBe(2);
  });

  it('can be limited to a work', async () => {
    const found = await find('lighthouse', railway.id);
    expect(new Set(found.map(({ title }) => title))).toEqual(new Set(['Against the Pilots']));
  });

  it.each([
    ['cryptography', null, 'No work is about “cryptography”.'],
    ['Isolde', null, 'No work is about “Isolde”.'],
    ['lighthouse', songs.id, 'This work says nothing about “lighthouse”.'],
    ['?!', null, 'at least one word'],
    ['x'.repeat(501), null, '500 characters'],
    ['pilots', 'gone', 'no such work'],
  ])('says that there is nothing on %j', async (topic, workId, words) => {
    const refused = find(topic, workId);
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toThrow(words);
  });
});
