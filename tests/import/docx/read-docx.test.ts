import { describe, expect, test } from 'vitest';
import { IMPORT_LIMITS } from '../../../src/import/import-limits.ts';
import { readDocx } from '../../../src/import/docx/read-docx.ts';
import { inEnglish } from '../../support/in-english.ts';
import { makeDocx, wordParagraph } from '../../support/made-books.ts';
import type { MadeDocx } from '../../support/made-books.ts';
import { makeZip } from '../../support/zip.ts';

const read = (document: MadeDocx) => readDocx('mills.docx', makeDocx(document), IMPORT_LIMITS);

/** Kind, level and text of every block. */
async function outline(body: string, footnotes = ''): Promise<string[]> {
  const { blocks } = await read({ body, footnotes });
  return blocks.map(({ kind, level, text }) => `${kind}${level ?? ''} ${text.replaceAll('\n', '/')}`);
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
const core = (inner: string) => ({
  name: 'docProps/core.xml',
  content: `<cp:coreProperties xmlns:cp="c" xmlns:dc="d">${inner}</cp:coreProperties>`,
});
const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;
const headPart = (text: string) => `<w:hdr>${wordParagraph(text)}</w:hdr>`;

describe('a Word document', () => {
  test('gets title, headings, quotations and paragraphs from its styles', async () => {
    const body = [
      wordParagraph('On Mills', 'Title'),
      wordParagraph('By Ada Stone'),
      wordParagraph('The Water', 'Heading1'),
      wordParagraph('It rose.'),
      wordParagraph('Let it rise.', 'Quote'),
      wordParagraph('Of May', 'Heading2'),
      wordParagraph('It fell.'),
    ];
    expect(await outline(body.join(''))).toEqual([
      'title On Mills',
      'byline By Ada Stone',
      'heading1 The Water',
      'prose It rose.',
      'quote Let it rise.',
      'heading2 Of May',
      'prose It fell.',
    ]);
  });

  test('has lists and tables', async () => {
    const item = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
    const body = `${wordParagraph('One.')}${item}${run('first')}</w:p>${item}${run('second')}</w:p><w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr></w:tbl>`;
    expect((await outline(body)).slice(1)).toEqual(['list first', 'list second', 'list a | b']);
  });

  test('has its notes separately, without their marks', async () => {
    const body = `<w:p>${run('It rose')}${reference}${run(' in May.')}</w:p>${wordParagraph('It fell.')}`;
    const footnotes = `<w:footnote w:id="2">${wordParagraph('As mills will have it.')}</w:footnote>`;
    expect(await outline(body, footnotes)).toEqual([
      'prose It rose in May.',
      'prose It fell.',
      'note As mills will have it.',
    ]);
  });

  test('is read with its changes accepted, with a remark', async () => {
    const body = `<w:p>${run('It ')}<w:del w:id="1"><w:r><w:delText>fell</w:delText></w:r></w:del><w:ins w:id="2">${run('rose')}</w:ins>${run('.')}</w:p>`;
    const { blocks, remarks } = await read({ body });
    expect(blocks.map(({ text }) => text)).toEqual(['It rose.']);
    expect(inEnglish(remarks)).toEqual([
      'The document has tracked changes; it was read as if all were accepted.',
    ]);
  });

  test('loses headers, footers and comments, with a remark', async () => {
    const entries = [
      { name: 'word/header1.xml', content: headPart('On Mills, draft') },
      { name: 'word/header2.xml', content: headPart('On Mills, draft') },
      { name: 'word/footer1.xml', content: headPart('Page ') },
      {
        name: 'word/comments.xml',
        content: '<w:comments><w:comment w:id="1"/><w:comment w:id="2"/></w:comments>',
      },
    ];
    const { drops, remarks } = await read({ body: wordParagraph('It rose.'), entries });
    expect(drops).toEqual([
      { reason: 'running head', text: 'On Mills, draft', line: null },
      { reason: 'running head', text: 'Page', line: null },
    ]);
    expect(inEnglish(remarks)).toEqual(['2 comments were left out.']);
  });

  test.each([
    [
      '<dc:title>On Mills</dc:title><dc:creator>Ada Stone</dc:creator>',
      { title: 'On Mills', author: 'Ada Stone' },
    ],
    ['<dc:title></dc:title>', { author: null }],
  ])('describes itself: %s', async (inner, expected) => {
    const { description } = await read({ body: wordParagraph('It rose.'), entries: [core(inner)] });
    expect(description).toEqual(expected);
  });
});

describe('an unreadable document gives a reason', () => {
  test.each([
    [
      'without a document',
      makeZip([{ name: 'word/other.xml', content: '<a/>' }]),
      /is not a complete Word document/,
    ],
    [
      'that defines its own entities',
      makeDocx({
        body: '',
        entries: [
          {
            name: 'word/document.xml',
            content: '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>',
          },
        ],
      }),
      /defines its own entities/,
    ],
    [
      'nested beyond reason',
      makeDocx({ body: '<w:sdt>'.repeat(20_000) }),
      /nests its elements more than 5000 levels deep/,
    ],
  ])('%s', async (_, bytes, message) => {
    await expect(readDocx('mills.docx', bytes, IMPORT_LIMITS)).rejects.toThrow(message);
  });
});
