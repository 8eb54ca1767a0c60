import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { messageOf } from '../src/errors.ts';
import { IMPORT_LIMITS } from '../src/import/import-limits.ts';
import { createImportWork } from '../src/import/import-work.ts';
import { makeDocx, makeEpub, xhtml } from '../tests/support/made-books.ts';
import { makePdf, type MadeLine } from '../tests/support/made-pdf.ts';
import { createRandom, createVocabulary } from './corpus.ts';

const WORDS = 300_000;
const WORDS_IN_PARAGRAPH = 90;
const WORDS_IN_LINE = 8;
const LINES_ON_PAGE = 32;
const PARAGRAPHS_IN_CHAPTER = 120;
/** Word divides a line of type into runs of about so many words when it is corrected. */
const WORDS_IN_RUN = 6;
/** How often the memory of the process that reads is looked at, in milliseconds. */
const INTERVAL = 100;
const BUSY_LOOPS = 2;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Chapters of paragraphs of sentences, together so many words, the same on every machine. */
function writeChapters(words: number): readonly (readonly string[])[] {
  const random = createRandom(words);
  const draw = createVocabulary(random);
  const sentence = (): string => {
    const [first = '', ...rest] = Array.from({ length: 15 }, draw);
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.join(' ')}.`;
  };
  const paragraphs = Array.from({ length: Math.ceil(words / WORDS_IN_PARAGRAPH) }, () =>
    Array.from({ length: WORDS_IN_PARAGRAPH / 15 }, sentence).join(' '),
  );
  return inPieces(paragraphs, PARAGRAPHS_IN_CHAPTER);
}

function inPieces<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

function toLines(paragraph: string): readonly string[] {
  return inPieces(paragraph.split(' '), WORDS_IN_LINE).map((words) => words.join(' '));
}

function toPdf(chapters: readonly (readonly string[])[]): Buffer {
  const lines = chapters.flatMap((paragraphs, at) => [
    `Chapter ${at + 1}`,
    ...paragraphs.flatMap((paragraph) => toLines(paragraph)),
  ]);
  const pages = inPieces(lines, LINES_ON_PAGE).map((some): MadeLine[] =>
    some.map((text, at) => [40, 60 + 15 * at, text, 10]),
  );
  return makePdf({ pages, bookmarks: chapters.map((_, at) => `Chapter ${at + 1}`) });
}

function writeRun(words: readonly string[]): string {
  return `<w:r w:rsidRPr="00A31B2C"><w:rPr><w:rFonts w:ascii="Garamond" w:hAnsi="Garamond"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">${words.join(' ')} </w:t></w:r>`;
}

function writeNoteMark(id: number): string {
  return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
}

/** A Word document as Word saves it: each paragraph in many runs with their own type, and with a footnote. */
function toDocx(chapters: readonly (readonly string[])[]): Buffer {
  let notes = 0;
  const paragraph = (text: string): string =>
    `<w:p w:rsidR="00A31B2C"><w:pPr><w:spacing w:after="120"/><w:jc w:val="both"/></w:pPr>${inPieces(
      text.split(' '),
      WORDS_IN_RUN,
    )
      .map((words) => writeRun(words))
      .join('')}${writeNoteMark((notes += 1))}</w:p>`;
  const body = chapters
    .map(
      (paragraphs, at) =>
        `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${writeRun([`Chapter ${at + 1}`])}</w:p>${paragraphs.map((text) => paragraph(text)).join('')}`,
    )
    .join('');
  const footnotes = Array.from(
    { length: notes },
    (_, at) =>
      `<w:footnote w:id="${at + 1}"><w:p>${writeRun(['See', 'page', String(at)])}</w:p></w:footnote>`,
  );
  return makeDocx({ body, footnotes: footnotes.join('') });
}

function toBody(paragraphs: readonly string[], at: number): string {
  return `<h1>Chapter ${at + 1}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;
}

function toEpub(chapters: readonly (readonly string[])[]): Buffer {
  return makeEpub({
    documents: Object.fromEntries(
      chapters.map((paragraphs, at) => [`${at}.xhtml`, toBody(paragraphs, at)] as const),
    ),
  });
}

function toPage(chapters: readonly (readonly string[])[]): Buffer {
  const menu = chapters.map((_, at) => `<li><a href="/${at}">Chapter ${at + 1}</a></li>`).join('');
  return Buffer.from(xhtml(`<nav><ul>${menu}</ul></nav><main>${chapters.map(toBody).join('')}</main>`));
}

/** What a process has used: its most memory in MiB, and its seconds of processor time. */
interface Use {
  readonly megabytes: number;
  readonly seconds: number;
}

const TICKS_IN_SECOND = 100;

/** What a process has used, where the system says it (proc(5)); nothing elsewhere and for one that has ended. */
function useOf(pid: string): Use {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const [, state = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const [user, system] = state.split(' ').slice(11, 13);
    return {
      megabytes: Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? 0) / 1024,
      seconds: (Number(user) + Number(system)) / TICKS_IN_SECOND,
    };
  } catch {
    return { megabytes: 0, seconds: 0 };
  }
}

/** Watches the processes that this one starts, but not `others`; `stop` returns the most that one has used. */
function watchChildren(others: ReadonlySet<string>): { stop(): Use } {
  let most: Use = { megabytes: 0, seconds: 0 };
  const look = (): void => {
    const children = readdirSync('/proc/self/task').flatMap((task) =>
      readFileSync(`/proc/self/task/${task}/children`, 'utf8').trim().split(' '),
    );
    for (const pid of children) {
      const { megabytes, seconds } = others.has(pid) ? most : useOf(pid);
      most = {
        megabytes: Math.max(most.megabytes, megabytes),
        seconds: Math.max(most.seconds, seconds),
      };
    }
  };
  const timer = process.platform === 'linux' ? setInterval(look, INTERVAL) : undefined;
  return {
    stop() {
      clearInterval(timer);
      return most;
    },
  };
}

async function measure(name: string, bytes: Buffer, busy: readonly ChildProcess[]): Promise<boolean> {
  const watch = watchChildren(new Set(busy.map(({ pid }) => String(pid))));
  const start = performance.now();
  let outcome: string;
  let isRead = false;
  try {
    const { size } = await createImportWork()({ name, bytes });
    outcome = `${size.words} words`;
    isRead = true;
  } catch (error) {
    outcome = messageOf(error);
  }
  const seconds = (performance.now() - start) / 1000;
  const used = watch.stop();
  const cells = [
    name,
    (bytes.length / 2 ** 20).toFixed(1),
    outcome,
    seconds.toFixed(1),
    used.seconds.toFixed(1),
    used.megabytes.toFixed(0),
  ];
  print(`| ${cells.join(' | ')} |`);
  return isRead;
}

/** Imports the largest files that are promised, beside busy loops, and prints what it takes; false if one is refused. */
export async function measureLargeFiles(): Promise<boolean> {
  const { processorMilliseconds, megabytes } = IMPORT_LIMITS;
  print(
    `\nBeside ${BUSY_LOOPS} busy loops; the limits are ${processorMilliseconds / 1000} s of the processor and ${megabytes} MiB of heap.\n`,
  );
  print(
    '| file | MiB | read | seconds | seconds of the processor | MiB of the process |\n|---|---|---|---|---|---|',
  );
  const chapters = writeChapters(WORDS);
  const busy = Array.from({ length: BUSY_LOOPS }, () =>
    spawn(process.execPath, ['-e', 'for (;;) {}'], { stdio: 'ignore' }),
  );
  try {
    const read = [
      await measure('300,000 words.pdf', toPdf(chapters), busy),
      await measure('thesis.docx', toDocx(chapters), busy),
      await measure('300,000 words.epub', toEpub(chapters), busy),
      await measure('300,000 words.html', toPage(chapters), busy),
    ];
    return read.every(Boolean);
  } finally {
    for (const loop of busy) loop.kill('SIGKILL');
  }
}
