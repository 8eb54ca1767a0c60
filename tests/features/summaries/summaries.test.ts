import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Work } from '../../../src/corpus/work.ts';
import type { WorkSummary } from '../../../src/features/summaries/summarise-scope.ts';
import { createLibrary } from '../../../src/features/corpus/library.ts';
import { createSummaries, type Summaries } from '../../../src/features/summaries/summaries.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../../../src/search/open-search-index.ts';
import { composeEssay, entryOf, harbour, railway, shelve } from '../../support/essays.ts';
import { audienceIn } from '../../support/audience.ts';

const secret = composeEssay('Another group’s diary', { Diary: ['A lighthouse without a keeper is ours.'] });
const empty = composeEssay('Headings alone', { Nothing: [] });
const works: readonly Work[] = [harbour, railway, secret, empty];
const entries = [
  entryOf(harbour),
  entryOf(railway, 'guild'),
  entryOf(secret, 'elsewhere'),
  entryOf(empty, 'guild'),
];
const guild = { audience: audienceIn('guild'), sentences: null };

let folder: string;
let index: OpenedSearchIndex;
let summaries: Summaries;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'concordance-summaries-'));
  index = openSearchIndex(path.join(folder, 'index.sqlite'));
  for (const work of works) await index.add(work);
  summaries = createSummaries({ library: libraryOf(entries), index });
});

afterAll(() => {
  index.close();
  rmSync(folder, { recursive: true });
});

function libraryOf(held: typeof entries) {
  return createLibrary({ store: { works: shelve(held, works) }, linkTo: () => 'https://example.org/' });
}

/** Checks that all citations are slices of the work in text order, and that the counts match them. */
function expectSound({ entry, citations, shown }: WorkSummary): void {
  const work = works.find(({ id }) => id === entry.workId);
  const quotations = citations.map(({ quotation }) => quotation);
  for (const { start, end, exact } of quotations) expect(work?.text.slice(start, end)).toBe(exact);
  expect(quotations).toEqual(quotations.toSorted((a, b) => a.start - b.start));
  const sentences = work?.layout.sentences.filter(({ start, end }) =>
    quotations.some((quotation) => quotation.start <= start && end <= quotation.end),
  );
  expect(shown.sentences).toBe(sentences?.length);
}

describe('ofWork', () => {
  it('returns key sentences in text order and says how much of the text they are', async () => {
    const summary = await summaries.ofWork({ ...guild, workId: harbour.id, sentences: 3 });
    expectSound(summary);
    expect(summary).toMatchObject({
      section: null,
      shown: { sentences: 3 },
      total: { sentences: harbour.layout.sentences.length },
    });
    expect(summary.shown.words).toBeLessThan(summary.total.words);
    expect(summary.citations[0]).toMatchObject({ title: 'The Harbour Book', url: 'https://example.org/' });
  });

  it('chooses the number of sentences by the length', async () => {
    const { shown, total } = await summaries.ofWork({ ...guild, workId: harbour.id });
    expect([shown.sentences, total.sentences]).toEqual([2, 7]);
  });

  it('returns everything if more is requested', async () => {
    const { shown, total } = await summaries.ofWork({ ...guild, workId: railway.id, sentences: 15 });
    expect(shown).toEqual(total);
  });

  it.each([0, 16, 2.5, Number.NaN])('rejects %d sentences', async (sentences) => {
    await expect(summaries.ofWork({ ...guild, workId: harbour.id, sentences })).rejects.toThrow('1 to 15');
  });

  it('uses no work of another group, and nothing of an empty one', async () => {
    await expect(summaries.ofWork({ ...guild, workId: secret.id })).rejects.toThrow('no such work');
    await expect(summaries.ofWork({ ...guild, workId: empty.id })).rejects.toThrow('no sentences');
    const bare = createSummaries({ library: libraryOf([]), index });
    await expect(bare.ofWork({ ...guild, workId: harbour.id })).rejects.toThrow('no text');
  });
});

describe('ofSection', () => {
  it('uses only the section', async () => {
    const summary = await summaries.ofSection({ ...guild, workId: harbour.id, section: 1 });
    const section = harbour.layout.sections[1];
    expectSound(summary);
    expect(summary.section).toMatchObject({ ordinal: 1, title: 'The lighthouse' });
    expect(summary.total.sentences).toBe(3);
    for (const { quotation } of summary.citations) {
      expect(quotation.start).toBeGreaterThanOrEqual(section?.start ?? Infinity);
      expect(quotation.end).toBeLessThanOrEqual(section?.end ?? 0);
    }
  });

  it('says which section does not exist or is empty', async () => {
    await expect(summaries.ofSection({ ...guild, workId: harbour.id, section: 9 })).rejects.toThrow(
      '“The Harbour Book” has no such section',
    );
    await expect(summaries.ofSection({ ...guild, workId: empty.id, section: 0 })).rejects.toThrow(
      '“1 Nothing” has no sentences',
    );
  });
});

describe('ofTopic', () => {
  it('gives each relevant work the same length', async () => {
    const { works: found, others } = await summaries.ofTopic({
      ...guild,
      topic: 'the keeper of a lighthouse',
      workId: null,
    });
    expect(new Set(found.map(({ entry }) => entry.workId))).toEqual(new Set([harbour.id, railway.id]));
    expect(found.map(({ shown }) => shown.sentences)).toEqual([2, 2]);
    expect(others).toBe(0);
    for (const summary of found) {
      expectSound(summary);
      const said = summary.citations.map(({ quotation }) => quotation.exact).join(' ');
      expect(said).toContain('lighthouse');
    }
  });

  it('marks the words of the topic', async () => {
    const { works: found } = await summaries.ofTopic({
      ...guild,
      topic: 'oil',
      workId: harbour.id,
      sentences: 1,
    });
    const [citation] = found[0]?.citations ?? [];
    const marked = citation?.matches.map(({ start, end }) => citation.quotation.exact.slice(start, end));
    expect(marked).toEqual(['oil']);
  });

  it('takes a question without a subject to be about the whole of a named work', async () => {
    const topic = 'What is the main point?';
    const { works: found } = await summaries.ofTopic({ ...guild, topic, workId: harbour.id, sentences: 2 });
    expect(found.map(({ entry, shown }) => [entry.workId, shown.sentences])).toEqual([[harbour.id, 2]]);
    found.forEach(expectSound);
    await expect(summaries.ofTopic({ ...guild, topic, workId: empty.id })).rejects.toThrow('no sentences');
  });

  it('says when nothing is relevant', async () => {
    const ask = (workId: string | null) => summaries.ofTopic({ ...guild, topic: 'zeppelins', workId });
    await expect(ask(null)).rejects.toThrow('None of the texts is about “zeppelins”');
    await expect(ask(harbour.id)).rejects.toThrow('This text says nothing about “zeppelins”');
    await expect(summaries.ofTopic({ ...guild, topic: '?!', workId: null })).rejects.toThrow(
      'at least one word',
    );
  });
});
