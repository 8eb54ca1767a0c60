import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { declaredCharset, decodeText } from '../../src/import/decode-text.ts';

const TEXT = 'Žluťoučký kůň, Größe and “quotes”, and plain words to follow on.\n';

function bytes(text: string, encoding: BufferEncoding = 'utf8'): Buffer {
  return Buffer.from(text, encoding);
}

function bigEndian(text: string): Buffer {
  return bytes(text, 'utf16le').swap16();
}

/** Russian in windows-1251, where the letters are 0x350 below their code points. */
function cyrillic(text: string): Buffer {
  const shifted = text.replaceAll(/\P{ASCII}/gu, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 0x350),
  );
  return Buffer.from(shifted, 'latin1');
}

const RUSSIAN = 'привет мир это простой текст';
const JAPANESE = '吾輩は猫である。名前はまだ無い。 どこで生れたか\n';
const WESTERN = bytes('Caf\xe9 \x93quoted\x94 and more English words\n', 'latin1');

const OLD_MAC = bytes('Le caf\x8e \x8etait ferm\x8e, et d\x8ej\x88 il pleuvait.\n', 'latin1');

describe('decodes a source by its bytes', () => {
  test.each<[string, Buffer, string | null, string, string, number]>([
    ['UTF-8', bytes(TEXT), null, 'utf-8', TEXT, 0],
    ['UTF-8 with a mark', bytes(`\ufeff${TEXT}`), null, 'utf-8', TEXT, 0],
    ['UTF-16 LE with a mark', bytes(`\ufeff${TEXT}`, 'utf16le'), null, 'utf-16le', TEXT, 0],
    ['UTF-16 BE with a mark', bigEndian(`\ufeff${TEXT}`), null, 'utf-16be', TEXT, 0],
    ['UTF-16 LE without a mark', bytes(TEXT, 'utf16le'), null, 'utf-16le', TEXT, 0],
    ['UTF-16 BE without a mark', bigEndian(TEXT), null, 'utf-16be', TEXT, 0],
    ['Russian UTF-16 without a mark', bytes(`${RUSSIAN}\n`, 'utf16le'), null, 'utf-16le', `${RUSSIAN}\n`, 0],
    ['Japanese UTF-16 without a mark', bigEndian(JAPANESE), null, 'utf-16be', JAPANESE, 0],
    ['windows-1252', WESTERN, null, 'windows-1252', 'Café “quoted” and more English words\n', 1],
    ['windows-1251', cyrillic(RUSSIAN), null, 'windows-1251', RUSSIAN, 1],
    ['windows-1251 that calls itself UTF-8', cyrillic(RUSSIAN), 'utf-8', 'windows-1251', RUSSIAN, 1],
    ['declared windows-1251', cyrillic(RUSSIAN), 'windows-1251', 'windows-1251', RUSSIAN, 0],
    [
      'declared Shift_JIS',
      Buffer.from([0x82, 0xb1, 0x82, 0xf1, 0x82, 0xc9]),
      'shift_jis',
      'shift_jis',
      'こんに',
      0,
    ],
    ['UTF-8 that calls itself Latin-1', bytes(TEXT), 'iso-8859-1', 'utf-8', TEXT, 1],
    ['UTF-8 that calls itself UTF-16', bytes(TEXT), 'utf-16', 'utf-8', TEXT, 1],
    ['UTF-16 that calls itself UTF-8', bytes(TEXT, 'utf16le'), 'utf-8', 'utf-16le', TEXT, 1],
    [
      'windows-1252 that calls itself UTF-8',
      WESTERN,
      'utf-8',
      'windows-1252',
      'Café “quoted” and more English words\n',
      1,
    ],
    ['ASCII that calls itself anything', bytes('plain'), 'koi8-r', 'utf-8', 'plain', 0],
    ['UTF-8 that calls itself nonsense', bytes(TEXT), 'nonsense', 'utf-8', TEXT, 1],
    [
      'terminal colours',
      bytes(`\u001b[1mbold\u001b[0m${' x'.repeat(1000)}`),
      null,
      'utf-8',
      `\u001b[1mbold\u001b[0m${' x'.repeat(1000)}`,
      0,
    ],
    [
      'a text about PDF',
      bytes('Each begins with %PDF-1.7 and a line of bytes.'),
      null,
      'utf-8',
      'Each begins with %PDF-1.7 and a line of bytes.',
      0,
    ],
    [
      'a text that begins like a sound file',
      bytes('ID3 tags name a song.'),
      null,
      'utf-8',
      'ID3 tags name a song.',
      0,
    ],
  ])('%s', (_, source, declared, encoding, text, remarks) => {
    const decoded = decodeText('x', source, declared);
    expect(decoded).toMatchObject({ encoding, text });
    expect(decoded.remarks).toHaveLength(remarks);
  });

  test.each<[string, Buffer, string | null, RegExp]>([
    ['an old Mac’s French', OLD_MAC, null, /^The encoding of "x" is unclear\. Save it as UTF-8/],
    ['it declared as UTF-8', OLD_MAC, 'utf-8', /It declares utf-8, but is not/],
    [
      'damaged UTF-8',
      Buffer.concat([bytes('é'.repeat(10)), Buffer.from([0xff])]),
      null,
      /damaged at byte 21/,
    ],
    [
      'a lone surrogate',
      Buffer.from([0xff, 0xfe, 0x41, 0, 0, 0xd8, 0x42, 0]),
      null,
      /is marked as UTF-16LE in its first bytes, but is not/,
    ],
    [
      'half a character',
      bytes('\ufeffabc', 'utf16le').subarray(0, 5),
      null,
      /UTF-16LE in its first bytes, but is not/,
    ],
    ['zero bytes', bytes('abc\0def\0\0'), null, /looks like a binary file/],
    ['control characters', bytes('a\u0001\u0002\u0003b'), null, /looks like a binary file/],
    [
      'PDF',
      bytes('%PDF-1.7\n1 0 obj'),
      null,
      /looks like a PDF file, which cannot be read\. What can be read: plain text \(\.txt\), Markdown/,
    ],
    ['PNG', bytes('\x89PNG\r\n\x1a\n', 'latin1'), null, /a PNG image/],
    ['JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), null, /a JPEG image/],
    ['MP3', bytes('ID3\x04\0\0', 'latin1'), null, /an MP3 file/],
    ['zip', bytes('PK\x03\x04 a.bin', 'latin1'), null, /a zip archive/],
    ['Word', bytes('PK\x03\x04 word/document.xml', 'latin1'), null, /a Word document \(\.docx\)/],
    ['EPUB', bytes('PK\x03\x04 mimetypeapplication/epub+zip', 'latin1'), null, /an EPUB book/],
    [
      'PDF after other bytes',
      bytes('PJL SET\n%PDF-1.7\n1 0 obj\nendobj\nstartxref\n8\n%%EOF'),
      null,
      /looks like a PDF file/,
    ],
    ['RTF', bytes('{\\rtf1 hello}'), null, /an RTF document/],
  ])('rejects %s with a UserError', (_, source, declared, message) => {
    const decode = (): unknown => decodeText('x', source, declared);
    expect(decode).toThrow(UserError);
    expect(decode).toThrow(message);
  });
});

test.each([
  ['<meta charset="koi8-r">', 'koi8-r'],
  ["<META http-equiv='content-type' content='text/html; charset=Windows-1251'>", 'Windows-1251'],
  ['<?xml version="1.0" encoding="utf-16"?><html>', 'utf-16'],
  ['<p>charset=none</p>', null],
  [`${' '.repeat(1024)}<meta charset="koi8-r">`, null],
])('finds the charset in %s', (html, charset) => {
  expect(declaredCharset(bytes(html))).toBe(charset);
});
