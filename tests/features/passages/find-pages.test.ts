import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../../src/features/corpus/library.ts';
import { createPassages } from '../../../src/features/passages/passages.ts';
import { composeWork } from '../../../src/text/compose-work.ts';
import { entryOf, harbour, shelve } from '../../support/essays.ts';

const ledger = composeWork([
  { kind: 'title', text: 'The Oil Ledger' },
  { kind: 'prose', text: 'Why it was kept.', pages: [{ at: 0, label: 'xii', index: 2 }] },
  {
    kind: 'prose',
    text: 'Forty barrels came. Ten were sold.',
    pages: [
      { at: 0, label: '1', index: 3 },
      { at: 20, label: '2', index: 4 },
    ],
  },
  { kind: 'prose', text: 'Nothing was left.' },
  { kind: 'prose', text: 'A new keeper came.', pages: [{ at: 0, label: '3', index: 5 }] },
]);

const works = [ledger, harbour];
const library = createLibrary({
  store: {
    works: shelve(
      works.map((work) => entryOf(work)),
      works,
    ),
  },
  linkTo: () => null,
});
const passages = createPassages({ library, index: { sections: () => [] } });

async function textAt(ref: string, work = ledger): Promise<readonly string[]> {
  const found = await passages.find({ audience: 'everyone', ref, workId: work.id });
  return found.kind === 'passage' ? found.blocks.map(({ quotation }) => quotation.exact) : [];
}

describe('a page', () => {
  test.each([
    ['p. xii', ['Why it was kept.']],
    ['page XII', ['Why it was kept.']],
    ['p. 1', ['Forty barrels came. Ten were sold.']],
    ['p. 2', ['Forty barrels came. Ten were sold.', 'Nothing was left.']],
    ['pp. 2–3', ['Forty barrels came. Ten were sold.', 'Nothing was left.', 'A new keeper came.']],
  ])('%s has its paragraphs, in full', async (ref, text) => {
    expect(await textAt(ref)).toEqual(text);
  });

  test('that does not exist is rejected with the existing ones', async () => {
    await expect(textAt('p. 217')).rejects.toThrow(
      '“The Oil Ledger” has pages xii to 3; page 217 is not there.',
    );
    await expect(textAt('pp. 3-9')).rejects.toThrow('page 9 is not there');
  });

  test('that is not in the section named with it is rejected', async () => {
    const bound = composeWork([
      { kind: 'heading', level: 1, text: 'Band I' },
      { kind: 'prose', text: 'Of oil.', pages: [{ at: 0, label: '1', index: 1 }] },
      { kind: 'heading', level: 1, text: 'Band II' },
      { kind: 'prose', text: 'Of salt.', pages: [{ at: 0, label: '2', index: 2 }] },
    ]);
    const own = createPassages({
      library: createLibrary({
        store: { works: shelve([entryOf(bound)], [bound]) },
        linkTo: () => null,
      }),
      index: { sections: () => [] },
    });
    const at = async (ref: string) => own.find({ audience: 'everyone', ref, workId: bound.id });
    expect(await at('Bd. 2, S. 2')).toMatchObject({ blocks: [{ quotation: { exact: 'Of salt.' } }] });
    await expect(at('Bd. 1, S. 2')).rejects.toThrow('has no such place');
  });

  test('of a text without pages is rejected with other references', async () => {
    await expect(textAt('p. 2', harbour)).rejects.toThrow(/has no page numbers here/u);
  });
});
