import { readFileSync } from 'node:fs';
import { expect, test, describe } from 'vitest';
import { readDocx } from '../../../src/import/docx/read-docx.ts';
import { IMPORT_LIMITS } from '../../../src/import/import-limits.ts';
import { inEnglish } from '../../support/in-english.ts';
import { makeDocx, wordParagraph } from '../../support/made-books.ts';

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const math = (inner: string): string => `<m:oMath>${inner}</m:oMath>`;
const term = (text: string): string => `<m:r><w:rPr/><m:t>${text}</m:t></m:r>`;
const cell = (...paragraphs: readonly string[]): string =>
  `<w:tc>${paragraphs.map((text) => wordParagraph(text)).join('')}</w:tc>`;
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

async function read(body: string, entries: Parameters<typeof makeDocx>[0]['entries'] = []) {
  return readDocx(
    'mills.docx',
    makeDocx({ body: `${wordParagraph('Mills.')}${body}`, entries }),
    IMPORT_LIMITS,
  );
}

async function textsOf(body: string): Promise<string[]> {
  const { blocks } = await read(body);
  return blocks.slice(1).map(({ text }) => text);
}

const fileOf = (name: string) => readFileSync(new URL(name, import.meta.url));

describe('a file', () => {
  test('of many empty elements is not deep', async () => {
    const { blocks } = await readDocx('styles.docx', fileOf('word-styles.docx'), IMPORT_LIMITS);
    expect(blocks).toHaveLength(1);
  });

  test('with formulas, a text box, controls, changes and odd characters is whole', async () => {
    const { blocks, remarks } = await readDocx('math.docx', fileOf('word-math-textbox.docx'), IMPORT_LIMITS);
    expect(blocks.map(({ text }) => text.replaceAll('\u00ad', ''))).toEqual([
      'The first paragraph stands before the box and says where the well is.',
      'Around the box the text goes on.',
      'The callout says that the well is poisoned.',
      'If x is less than y, the pump is not safe.',
      'Bolivia and France signed the paper.',
      'He did not sign.',
      'co\u2011operation and softly tabbed after a break.α',
    ]);
    expect(inEnglish(remarks)).toEqual([
      'The document has tracked changes; it was read as if all were accepted.',
      'The document has hidden text in one place, which was left out.',
    ]);
  });

  test('may have other prefixes and another name for its main part', async () => {
    const entries = [
      {
        name: '_rels/.rels',
        content:
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="/word/main.xml"/></Relationships>',
      },
      {
        name: 'word/main.xml',
        content:
          '<ns0:document><ns0:body><ns0:p><ns0:r><ns0:t>It rose.</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>',
      },
    ];
    const { blocks } = await readDocx('m.docx', makeDocx({ body: '', entries }), IMPORT_LIMITS);
    expect(blocks.map(({ text }) => text)).toEqual(['It rose.']);
  });

  test('of headings alone has its text in them', async () => {
    const { blocks } = await readDocx(
      'm.docx',
      makeDocx({ body: wordParagraph('It rose.', 'Title') + wordParagraph('It fell.', 'Heading1') }),
      IMPORT_LIMITS,
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['prose', 'prose']);
  });
});

describe('a formula stays in its sentence:', () => {
  test.each([
    ['a power', `<m:sSup><m:e>${term('x')}</m:e><m:sup>${term('2')}</m:sup></m:sSup>`, 'x²'],
    ['a long power', `<m:sSup><m:e>${term('e')}</m:e><m:sup>${term('x+y')}</m:sup></m:sSup>`, 'e^(x+y)'],
    ['an index', `<m:sSub><m:e>${term('a')}</m:e><m:sub>${term('i')}</m:sub></m:sSub>`, 'a_i'],
    ['a fraction', `<m:f><m:num>${term('a')}</m:num><m:den>${term('b+c')}</m:den></m:f>`, 'a/(b+c)'],
    ['a root', `<m:rad><m:radPr/><m:deg/><m:e>${term('a+b')}</m:e></m:rad>`, '√(a+b)'],
    [
      'brackets',
      `<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val=""/></m:dPr><m:e>${term('x')}</m:e></m:d>`,
      '[x',
    ],
    [
      'a sum',
      `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${term('i=1')}</m:sub><m:sup>${term('n')}</m:sup><m:e>${term('i')}</m:e></m:nary>`,
      '∑_(i=1)ⁿ i',
    ],
    ['a function', `<m:func><m:fName>${term('sin')}</m:fName><m:e>${term('x')}</m:e></m:func>`, 'sin x'],
    [
      'a matrix',
      `<m:d><m:e><m:m><m:mr><m:e>${term('1')}</m:e><m:e>${term('0')}</m:e></m:mr><m:mr><m:e>${term('0')}</m:e><m:e>${term('1')}</m:e></m:mr></m:m></m:e></m:d>`,
      '(1, 0; 0, 1)',
    ],
    ['letters styled for mathematics', term('𝑥𝛼ℝ'), 'xαR'],
    ['something unknown', `<m:box><m:boxPr/><m:e>${term('z')}</m:e></m:box>`, 'z'],
  ])('%s', async (_, inner, expected) => {
    const body = `<w:p>${run('If ')}${math(inner)}${run(' holds, it rose.')}</w:p>`;
    expect(await textsOf(body)).toEqual([`If ${expected} holds, it rose.`]);
  });

  test('however deep it is', async () => {
    const deep = '<m:box><m:e>'.repeat(2000) + term('x') + '</m:e></m:box>'.repeat(2000);
    expect(await textsOf(`<w:p>${math(deep)}</w:p>`)).toEqual(['x']);
  });
});

describe('text is kept once and whole in', () => {
  const box = '<w:txbxContent><w:p><w:r><w:t>In the box.</w:t></w:r></w:p></w:txbxContent>';
  test.each([
    [
      'alternative contents',
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('It rose.')}</w:p>`,
      ['It rose.', 'In the box.'],
    ],
    [
      'an alternative whose first choice is a picture',
      `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ['In the box.'],
    ],
    [
      'fields: what they show, not their instructions',
      `<w:p>${run('See ')}${field('begin')}<w:r><w:instrText>PAGEREF x</w:instrText></w:r>${field('begin')}${run('y')}${field('end')}${field('separate')}${run('page 12')}${field('end')}${run(' or ')}<w:fldSimple w:instr="REF y">${run('below')}</w:fldSimple>${run('.')}</w:p>`,
      ['See page 12 or below.'],
    ],
    [
      'a field whose end is deleted',
      `<w:p>${field('begin')}<w:del>${field('end')}</w:del>${run('It rose.')}</w:p>`,
      ['It rose.'],
    ],
    [
      'a moved sentence',
      `<w:p><w:moveFrom>${run('It rose.')}</w:moveFrom></w:p><w:p><w:moveTo>${run('It rose.')}</w:moveTo></w:p>`,
      ['It rose.'],
    ],
    [
      'paragraphs joined by a change',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('It ')}</w:p><w:p>${run('rose.')}</w:p>`,
      ['It rose.'],
    ],
    [
      'a last paragraph without an end',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('It rose.')}</w:p>`,
      ['It rose.'],
    ],
    [
      'a large initial letter',
      `<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>${run('I')}</w:p><w:p>${run('t rose.')}</w:p>`,
      ['It rose.'],
    ],
    [
      'ruby: the word without its reading',
      `<w:p><w:r><w:ruby><w:rubyPr/><w:rt>${run('やまみち')}</w:rt><w:rubyBase>${run('山路')}</w:rubyBase></w:ruby></w:r>${run('を登る。')}</w:p>`,
      ['山路を登る。'],
    ],
    [
      'a table with several paragraphs in a cell',
      `<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr><w:tr>${cell('c', 'd')}${cell('')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cell('e')}</w:tr></w:tbl>`,
      ['a | b', 'c', 'd'],
    ],
    [
      'a page break inside a paragraph',
      `<w:p>${run('It')}<w:r><w:br w:type="page"/></w:r>${run('rose.')}</w:p>`,
      ['It rose.'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await textsOf(body)).toEqual(expected);
  });
});

test('charts and objects without text are remarked on', async () => {
  const { remarks } = await read(
    '<w:p><w:r><w:object/></w:r><w:r><w:drawing><c:chart/></w:drawing></w:r></w:p>',
  );
  expect(inEnglish(remarks)).toEqual([
    '2 charts, symbols or embedded objects have no text that can be read and were left out.',
  ]);
});

test('a table of contents is left out and listed', async () => {
  const styles = [['TOC1', 'toc 1'] as const].map(
    ([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  );
  const gallery = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Fr</w:t></w:r><w:r><w:t>ost</w:t></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGEREF _Toc1</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>7</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt>`;
  const { blocks, drops } = await read(`${wordParagraph('Salt 3', 'TOC1')}${gallery}`, [
    { name: 'word/styles.xml', content: `<w:styles>${styles.join('')}</w:styles>` },
  ]);
  expect(blocks.map(({ text }) => text)).toEqual(['Mills.']);
  expect(drops.map(({ reason, text }) => `${reason}: ${text}`)).toEqual([
    'navigation: Salt 3',
    'navigation: Frost 7',
  ]);
});

test('hidden text is left out, by its own properties or its style', async () => {
  const style =
    '<w:style w:type="paragraph" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>';
  const body = `${wordParagraph('Not for you.', 'Secret')}<w:p>${run('It ')}${run('hardly ', '<w:vanish/>')}${run('rose.', '<w:vanish w:val="0"/>')}</w:p>`;
  const { blocks, remarks } = await read(body, [
    { name: 'word/styles.xml', content: `<w:styles>${style}</w:styles>` },
  ]);
  expect(blocks.map(({ text }) => text)).toEqual(['Mills.', 'It rose.']);
  expect(inEnglish(remarks)).toEqual(['The document has hidden text in 2 places, which was left out.']);
});

describe('headings', () => {
  const styles = `<w:styles><w:style w:type="paragraph" w:styleId="Kapitel"><w:name w:val="Kapitel"/><w:basedOn w:val="H1"/></w:style><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>`;
  const kindsOf = async (body: string) => {
    const { blocks } = await read(body, [{ name: 'word/styles.xml', content: styles }]);
    return blocks.slice(1).map(({ kind, level }) => `${kind}${level ?? ''}`);
  };

  test('are known by the style that theirs is based on, and by outline levels', async () => {
    expect(await kindsOf(`${wordParagraph('Of May', 'Kapitel')}${wordParagraph('Salt', 'Loop')}`)).toEqual([
      'heading1',
      'heading2',
    ]);
  });

  test('are never whole paragraphs', async () => {
    expect(await kindsOf(wordParagraph('It rose and fell and rose again. '.repeat(10).trim(), 'H1'))).toEqual(
      ['prose'],
    );
  });
});
