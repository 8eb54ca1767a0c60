import { phrase } from '../../src/catalogue/phrase.ts';
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../src/catalogue/catalogue.ts';
import { LANGUAGES } from '../../src/corpus/group-settings.ts';
import { UserError } from '../../src/errors.ts';
import { createImportWork } from '../../src/import/import-work.ts';
import type { Source } from '../../src/import/source.ts';
import { IMPORT_LIMITS } from '../../src/import/import-limits.ts';
import { readWork } from '../../src/import/read-work.ts';
import { inEnglish } from '../support/in-english.ts';
import { makeDocx, makeEpub, wordParagraph } from '../support/made-books.ts';
import { makePdf } from '../support/made-pdf.ts';

/** What a reader gives, without a process of its own. */
const importWork = async (from: Source) => readWork(from, IMPORT_LIMITS);

/** As the bot imports. */
const importInChild = createImportWork();

const ESSAY = `On Mills

By Ada Stone

The mill stood by the water. Nobody had asked the water about it.

The Water

It rose. The miller did not.

Comments`;

function source(name: string, text: string | Uint8Array, rest: Partial<Source> = {}): Source {
  return { name, bytes: typeof text === 'string' ? Buffer.from(text) : text, ...rest };
}

/** The start of an Office file from before 2007, and the name of a stream in it. */
function oldOffice(stream: string): Buffer {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(stream, 'utf16le'),
  ]);
}

async function refusal(run: Promise<unknown>): Promise<string> {
  const error: unknown = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return error instanceof UserError ? error.message : '';
}

/** The text of a UserError in each language. */
async function refusals(run: Promise<unknown>): Promise<string[]> {
  const error: unknown = await run.catch((thrown: unknown) => thrown);
  return error instanceof UserError ? LANGUAGES.map((language) => error.in(catalogueOf(language))) : [];
}

test('turns a source into a work with description, size and report', async () => {
  const description = { licence: 'CC0', sourceUrl: 'https://example.org/mills' };
  const imported = await importInChild(source('mills.txt', ESSAY, { description }));
  expect(imported.description).toEqual({
    title: 'On Mills',
    author: 'Ada Stone',
    edition: null,
    language: 'en',
    ...description,
  });
  expect(imported).toMatchObject({
    origin: 'mills.txt',
    size: { sections: 1, paragraphs: 2, sentences: 4 },
    report: {
      format: 'txt',
      encoding: 'utf-8',
      drops: [{ reason: 'comment link', text: 'Comments', line: 11 }],
      remarks: [phrase('remarks.linksUnproved')],
      links: null,
    },
  });
  const { text, layout } = imported.work;
  expect(layout.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The mill stood by the water.',
    'Nobody had asked the water about it.',
    'It rose.',
    'The miller did not.',
  ]);
});

test('gives the same work for the same text in any encoding, without links if it has no address', async () => {
  const [one, two] = await Promise.all([
    importWork(source('a.txt', ESSAY)),
    importWork(source('b.txt', Buffer.from(`\ufeff${ESSAY.replaceAll('\n', '\r\n')}`, 'utf16le'))),
  ]);
  expect(two.work).toEqual(one.work);
  expect(two.report).toMatchObject({ encoding: 'utf-16le', links: null });
});

describe('rejects unreadable sources with a UserError', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['a.txt', '', /^"a\.txt" is empty/],
    ['a.txt', ' \n\t\n', /^"a\.txt" has no text to read\.$/],
    ['a.txt', '* * *\n\n---', /has no text to read/],
    [
      'a.html',
      '<nav>Home</nav><footer>Imprint</footer>',
      /has no text to read\. Only running heads, page numbers, navigation and the like were found\./,
    ],
    [
      'a.pdf',
      makePdf({ pages: [1, 2, 3].map((page) => [[40, 60, `On Mills ${page}`]]) }),
      /has no text to read\. Only running heads, page numbers, navigation and the like were found\./,
    ],
    ['a.pdf', '%PDF-1.7', /^"a\.pdf" is damaged/],
    ['a.pdf', 'plain text', /^"a\.pdf" has the file ending of a PDF file, but is not one\./],
    ['a.docx', 'PK\u0003\u0004word/', /^"a\.docx" cannot be unpacked safely: it is damaged/],
    [
      'a.docx',
      'plain text',
      /^"a\.docx" has the file ending of a Word document \(\.docx\), but is not one\./,
    ],
    ['a.epub', '<html><p>A page.', /^"a\.epub" has the file ending of an EPUB book, but is not one\./],
    ['a.zip', 'PK\u0003\u0004a.txt', /looks like a zip archive.* Unpack it and import the files in it\.$/],
    ['a.xlsx', 'PK\u0003\u0004xl/', /looks like an Excel document/],
    ['a.rtf', '{\\rtf1 text}', /looks like an RTF document.* save it as \.docx and import that\.$/],
    ['a.mobi', `${'\0'.repeat(60)}BOOKMOBI`, /looks like a Kindle book.* Convert it to EPUB/],
    [
      'a.doc',
      oldOffice('WordDocument'),
      /^"a\.doc" looks like an old-format Word document \(\.doc\), which cannot be read\. Save it as \.docx and import that\.$/,
    ],
    ['a.docx', oldOffice('EncryptedPackage'), /an Office document with a password.* without the password/],
    ['a.rst', 'text', /^Files ending in "\.rst" \("a\.rst"\) cannot be read\. What can be read: plain text/],
    ['a.md', '---\ntitle: [\n---\ntext', /malformed in line/],
    ['a.txt', new Uint8Array([0x61, 0, 0, 0]), /looks like a binary file/],
  ])('%s: %j', async (name, text, message) => {
    const [english, ...others] = await refusals(importWork(source(name, text)));
    expect(english).toMatch(message);
    expect(others).toHaveLength(LANGUAGES.length - 1);
    for (const other of others) expect(other).not.toBe(english);
  });

  test('a file over the limit, with both numbers', async () => {
    const limited = createImportWork({ limits: { bytes: 2 * 1024 * 1024 } });
    const message = await refusal(limited(source('a.txt', new Uint8Array(3 * 1024 * 1024))));
    expect(message).toBe('"a.txt" has 3 MiB (3,145,728 bytes); at most 2 MiB are read. Import it in parts.');
  });
});

test.each([
  ['a.txt', '<!DOCTYPE html><title>On Mills</title><p>The mill stood.</p>', 'html', 1],
  ['noending', 'The mill stood.', 'txt', 1],
  ['a.HTM', '<p>The mill stood.</p>', 'html', 1],
])('reads %s by its extension and content', async (name, text, format, remarks) => {
  const { report } = await importWork(source(name, text));
  expect(report.format).toBe(format);
  expect(report.remarks).toHaveLength(remarks);
});

test.each([
  ['a.epub', makeEpub({ documents: { 'a.xhtml': '<p>The mill stood.</p>' } }), 'epub', []],
  ['a.docx', makeDocx({ body: wordParagraph('The mill stood.') }), 'docx', []],
  [
    'a.zip',
    makeEpub({ documents: { 'a.xhtml': '<p>The mill stood.</p>' } }),
    'epub',
    ['The file ends in .zip, but is an EPUB book, and was read as one.'],
  ],
])('reads %s by its first bytes', async (name, bytes, format, remarks) => {
  const { report, work } = await importWork(source(name, bytes));
  expect(work.text).toContain('The mill stood.');
  expect(report).toMatchObject({ format, encoding: null });
  expect(inEnglish(report.remarks)).toEqual(expect.arrayContaining(remarks));
});

describe('a faulty child process', () => {
  const child = new URL('wayward-child.ts', import.meta.url);

  test.each([
    ['loop.txt', { milliseconds: 200 }],
    ['busy.txt', { processorMilliseconds: 200 }],
  ])('is killed when it takes too long: %s', async (name, limits) => {
    const limited = createImportWork({ child, limits });
    expect(await refusal(limited(source(name, 'x')))).toBe(
      `Reading "${name}" took longer than 0.2 seconds and was stopped. Import it in parts.`,
    );
  });

  test('reads a scan again by OCR, if that is on, and is killed by the limit of that', async () => {
    const scan = source('scan.pdf', 'x');
    expect(await refusal(createImportWork({ child })(scan))).toBe('OCR is off.');
    const limits = { ocrProcessorMilliseconds: 200 };
    expect(await refusal(createImportWork({ child, ocr: true, limits })(scan))).toBe(
      'Reading "scan.pdf" took longer than 0.2 seconds and was stopped. Import it in parts.',
    );
  });

  test('may last longer than its processor time while the machine does something else', async () => {
    const limited = createImportWork({ child, limits: { processorMilliseconds: 500 } });
    expect(await refusal(limited(source('idle.txt', 'x')))).toBe('Rested.');
  });

  test.each(['memory.txt', 'bytes.txt'])('is killed when it needs too much memory: %s', async (name) => {
    const limited = createImportWork({ child, limits: { megabytes: 32 } });
    expect(await refusal(limited(source(name, 'x')))).toBe(
      `"${name}" needs more than 32 MiB of memory to read, so reading it was stopped.`,
    );
  });

  test.each([
    ['exit.txt', /ended early \(code 3, signal null\)/],
    ['bug.txt', /^A reader failed\.$/],
    ['garbled.txt', /invalid_type/],
  ])('%s is a bug, not shown to the member', async (name, message) => {
    const run = createImportWork({ child })(source(name, 'x'));
    await expect(run).rejects.toThrow(message);
    await expect(run).rejects.not.toBeInstanceOf(UserError);
  });

  test('is quoted in English if the catalogue has no phrase for its message', async () => {
    const said = await refusals(createImportWork({ child })(source('later.txt', 'x')));
    expect(said).toEqual(LANGUAGES.map(() => 'Of a later version.'));
  });

  test('has no access to the environment', async () => {
    process.env['CONCORDANCE_TEST_SECRET'] = 'secret';
    expect(await refusal(createImportWork({ child })(source('env.txt', 'x')))).not.toContain(
      'CONCORDANCE_TEST_SECRET',
    );
    delete process.env['CONCORDANCE_TEST_SECRET'];
  });
});

test('gives a work or a UserError for hostile sources', async () => {
  const sources = [
    source('line.txt', 'word '.repeat(400_000)),
    source('run.txt', 'x'.repeat(2_000_000)),
    source('brackets.md', '['.repeat(50_000)),
    source('deep.html', '<div>'.repeat(100_000)),
    source('quote.md', `${'>'.repeat(3000)} deep`),
  ];
  const outcomes = await Promise.allSettled(sources.map(importInChild));
  const wrong = outcomes.filter(
    (outcome) => outcome.status === 'rejected' && !(outcome.reason instanceof UserError),
  );
  expect(wrong).toEqual([]);
});
