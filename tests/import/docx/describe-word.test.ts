import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/import/docx/read-docx.ts';
import { IMPORT_LIMITS } from '../../../src/import/import-limits.ts';
import { makeDocx, wordParagraph } from '../../support/made-books.ts';

const TEXT = [
  wordParagraph('The carters of the valley had a saying about salt, which nobody wrote down.'),
  wordParagraph('It remembers the hill it came from, and no wife could ever cook it out.'),
  wordParagraph('They said so every year until the frost came over the hill and stayed.'),
].join('');

const styled = (text: string, run: string, paragraph = ''): string =>
  `<w:p><w:pPr>${paragraph}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const large = (text: string): string => styled(text, '<w:sz w:val="48"/>');
const centred = (text: string): string => styled(text, '', '<w:jc w:val="center"/>');

async function titleOf(body: string, title = '', creator = '') {
  const content = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator></cp:coreProperties>`;
  const entries = [{ name: 'docProps/core.xml', content }];
  const { description, blocks } = await readDocx('a.docx', makeDocx({ body, entries }), IMPORT_LIMITS);
  const marked = blocks.filter(({ kind }) => kind === 'title').map(({ text }) => text);
  return { title: description.title ?? null, author: description.author ?? null, marked };
}

describe('the title of a Word document is', () => {
  test.each([
    [
      'in the style Title, wherever on its first page',
      centred('The Lantern Press') + wordParagraph('Salt', 'Title') + TEXT,
      '',
    ],
    ['in the style Title, whatever the properties say', wordParagraph('Salt', 'Title') + TEXT, 'Frost'],
    ['in the properties and the text', wordParagraph('1911') + wordParagraph('Salt') + TEXT, 'Salt'],
    ['the largest line', centred('The Lantern Press') + large('Salt') + TEXT, 'Microsoft Word - Document1'],
    ['not the number of a section', centred('Salt') + large('1. The hill') + TEXT, ''],
    ['the first line if it is centred', centred('Salt') + TEXT, 'Untitled'],
    ['named in a line', wordParagraph('Title: Salt') + TEXT, ''],
  ])('%s', async (_, body, stated) => {
    expect(await titleOf(body, stated)).toMatchObject({ title: 'Salt' });
  });

  test('divided into lines that belong together', async () => {
    expect(await titleOf(large('The Salt') + large('Year') + TEXT)).toMatchObject({
      title: 'The Salt Year',
      marked: ['The Salt', 'Year'],
    });
  });

  test('in the properties if the text shows none', async () => {
    expect(await titleOf(TEXT, 'Salt')).toMatchObject({ title: 'Salt', marked: [] });
  });

  test.each([
    'Document1',
    'Microsoft Word - essay.doc',
    'essay_final.docx',
    '[Type the title]',
    '12-03',
    'Title',
  ])('not "%s", which programs write', async (stated) => {
    expect(await titleOf(TEXT, stated)).toMatchObject({ title: null });
  });
});

describe('the author of a Word document is', () => {
  test.each([
    ['in a byline', wordParagraph('Salt', 'Title') + wordParagraph('by Ada Stone') + TEXT, 'Bram Dusk'],
    [
      'in a row of a table',
      `${wordParagraph('Salt', 'Title')}<w:tbl><w:tr><w:tc>${wordParagraph('Author')}</w:tc><w:tc>${wordParagraph('Ada Stone')}</w:tc></w:tr></w:tbl>${TEXT}`,
      'Bram Dusk',
    ],
    ['the name below the title', wordParagraph('Salt', 'Title') + wordParagraph('Ada Stone') + TEXT, 'asto'],
    ['in the properties', wordParagraph('Salt', 'Title') + TEXT, 'Ada Stone'],
  ])('%s', async (_, body, creator) => {
    expect(await titleOf(body, '', creator)).toMatchObject({ author: 'Ada Stone' });
  });

  test.each([
    'Microsoft Office User',
    'asto',
    'DELL',
    'python-docx',
    'jstone2',
    'Windows User',
    'stone@example.org',
  ])('not "%s", which is a computer’s user', async (creator) => {
    expect(await titleOf(wordParagraph('Salt', 'Title') + TEXT, '', creator)).toMatchObject({ author: null });
  });

  test.each(['ANNUAL REVIEW OF MILLS', 'Chapter One: The Hill', 'The well is deep'])(
    'not "%s"',
    async (line) => {
      expect(await titleOf(wordParagraph('Salt', 'Title') + wordParagraph(line) + TEXT)).toMatchObject({
        author: null,
      });
    },
  );
});
