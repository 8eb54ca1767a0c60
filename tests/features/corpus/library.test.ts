import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/features/corpus/library.ts';
import { entryOf, harbour, openEntryOf, railway, shelve } from '../../support/essays.ts';
import { audienceIn } from '../../support/audience.ts';

const store = { works: shelve([entryOf(harbour), entryOf(railway, 'guild')], [harbour, railway]) };
const library = createLibrary({
  store,
  linkTo: (work, _, { start }) => `https://reader.test/${work.id}#${start}`,
});

const titles = async (groupId: string) =>
  (await library.entries(audienceIn(groupId))).map(({ description }) => description.title);

it('shows a group its own works first, then the operator’s', async () => {
  expect(await titles('guild')).toEqual(['Against the Pilots', 'The Harbour Book']);
  expect(await titles('elsewhere')).toEqual(['The Harbour Book']);
});

it('finds only entries of visible works', async () => {
  expect(await library.entry('everyone', railway.id)).not.toBeNull();
  expect(await library.entry(audienceIn('elsewhere'), railway.id)).toBeNull();
});

it('cites a place with quotation, locator and link', () => {
  const sentence = harbour.layout.sentences[0];
  if (!sentence) throw new Error('no sentence');
  const citation = library.cite(openEntryOf(harbour), harbour, sentence, [{ start: 4, end: 10 }]);
  expect(citation).toMatchObject({
    title: 'The Harbour Book',
    author: 'A. Writer',
    url: `https://reader.test/${harbour.id}#${sentence.start}`,
    locator: { section: { number: '1' }, paragraph: 1 },
    quotation: { exact: 'The pilots of Merrow Harbour elected Ottoline Crane as their warden in 1911.' },
  });
});

it('does not know works that are not in the store', async () => {
  expect(await library.work({ workId: 'gone', line: null })).toBeNull();
});

describe('with a reading line', () => {
  const line = harbour.text.indexOf('The lighthouse');
  const read = harbour.text.slice(0, line).trimEnd();
  const lined = createLibrary({
    store,
    linkTo: (work, _, { start }, until) => `https://reader.test/${work.text.length}#${start}-${until}`,
  });
  const everybody = audienceIn('guild', null, { groupLines: new Map([[harbour.id, line]]) });
  const cited = library.cite(openEntryOf(harbour), harbour, { start: line, end: line + 14 }, []);

  it('returns text, size and report of the visible part only', async () => {
    const entry = await lined.entry(everybody, harbour.id);
    expect(entry).toMatchObject({
      line,
      size: { sections: 1, characters: read.length },
      report: { links: null },
    });
    expect((await lined.work(entry ?? { workId: '', line: null }))?.text).toBe(read);
  });

  it('applies to the reader who sees it, and never to the operator', async () => {
    expect(
      (
        await lined.entry(
          { ...everybody, reader: 'ahead', lines: new Map([[harbour.id, Infinity]]) },
          harbour.id,
        )
      )?.line,
    ).toBeNull();
    expect((await lined.entry('everyone', harbour.id))?.line).toBeNull();
  });

  it('makes links with the whole work, up to the line', async () => {
    const entry = await lined.entry(everybody, harbour.id);
    const work = entry && (await lined.work(entry));
    if (!entry || !work) throw new Error('no work');
    expect(lined.cite(entry, work, { start: 0, end: 3 }, []).url).toBe(
      `https://reader.test/${harbour.text.length}#0-${read.length}`,
    );
  });

  it('hides citations past the line, and text past the line after a citation', async () => {
    const recite = await lined.reciter(everybody);
    expect(await recite(cited)).toBeNull();
    const last = library.cite(openEntryOf(harbour), harbour, { start: line - 20, end: line - 2 }, []);
    expect(last.quotation.suffix).toContain('The lighthouse');
    expect((await recite(last))?.quotation.suffix).toBe('');
    expect((await (await lined.reciter('everyone'))(cited))?.quotation).toEqual(cited.quotation);
  });

  it('shortens a citation of a removed work, which then has no link', async () => {
    const recite = await createLibrary({
      store: { works: shelve([], []) },
      linkTo: () => null,
    }).reciter(everybody);
    const last = library.cite(openEntryOf(harbour), harbour, { start: line - 20, end: line - 4 }, []);
    expect(await recite(last)).toMatchObject({
      url: null,
      quotation: { suffix: last.quotation.suffix.slice(0, 4) },
    });
  });
});

it('says again of a stored citation that its page was read by OCR', async () => {
  const pages = [{ start: 0, label: '1', index: 1, ocr: 88 }];
  const scanned = { ...harbour, layout: { ...harbour.layout, pages } };
  const entry = entryOf(scanned);
  const stored = { ...entry, report: { ...entry.report, ocr: 88 } };
  const shelf = createLibrary({
    store: { works: shelve([stored], [scanned]) },
    linkTo: () => 'https://a.test/',
  });
  const recite = await shelf.reciter('everyone');
  const cited = shelf.cite(openEntryOf(scanned), scanned, { start: 0, end: 3 }, []);
  const { page: _, ...locator } = cited.locator;
  expect((await recite({ ...cited, locator }))?.locator.page?.ocr).toBe(88);
});

describe('links to the reader page', () => {
  const line = harbour.text.indexOf('The lighthouse');
  const expiresAt = new Date(1000);
  const written: object[] = [];
  const readingTo = (reader: string | null, own = line) =>
    audienceIn('guild', reader, {
      groupLines: new Map([[harbour.id, line]]),
      lines: new Map([[harbour.id, own]]),
    });
  const open = createLibrary({
    store: { works: shelve([entryOf(harbour), entryOf(railway, 'guild')], [harbour, railway]) },
    linkTo: (_, sourceUrl) => sourceUrl,
    readerLinks: {
      prepare: async (groupId) => void written.push({ prepared: groupId }),
      write(workId, reading, span) {
        written.push({ workId, reading, span });
        return { url: `https://reader.test/${reading.groupId}/${reading.until}`, expiresAt };
      },
    },
  });
  const urlFor = async (audience: Parameters<typeof open.entries>[0], workId = harbour.id) => {
    const entry = await open.entry(audience, workId);
    const work = entry && (await open.work(entry));
    if (!entry || !work) throw new Error('no work');
    return open.cite(entry, work, { start: 0, end: 3 }, []);
  };

  const readerUrl = async (...asked: Parameters<typeof readingTo>) => (await urlFor(readingTo(...asked))).url;

  it('carry the group, and the reader’s own line if it is nearer', async () => {
    expect(await readerUrl(null)).toBe('https://reader.test/guild/null');
    expect(await readerUrl('behind', 40)).toBe('https://reader.test/guild/40');
    expect(await readerUrl('ahead', Infinity)).toBe('https://reader.test/guild/null');
    expect(await readerUrl('nobody special')).toBe('https://reader.test/guild/null');
  });

  it('carry for the operator their own reading, else that of the group that has the work', async () => {
    expect((await urlFor('everyone')).url).toBe('https://reader.test/operator/null');
    expect((await urlFor('everyone', railway.id)).url).toBe('https://reader.test/guild/null');
  });

  it('contain their expiry, and are made again for stored citations', async () => {
    const cited = await urlFor(readingTo(null));
    expect(cited.urlExpiresAt).toBe(expiresAt);
    const { urlExpiresAt: _, ...kept } = { ...cited, url: null };
    expect(await (await open.reciter(readingTo('behind', 40)))(kept)).toEqual({
      ...kept,
      quotation: { ...kept.quotation, suffix: expect.any(String) },
      url: 'https://reader.test/guild/40',
      urlExpiresAt: expiresAt,
    });
  });

  it('are made only after their group’s key was read', async () => {
    written.length = 0;
    await urlFor(audienceIn('elsewhere'));
    expect(written).toMatchObject([{ prepared: 'elsewhere' }, { reading: { groupId: 'elsewhere' } }]);
  });
});
