import { IMPORT_LIMITS } from '../src/import/import-limits.ts';
import { readWork } from '../src/import/read-work.ts';
import { toDocx, toEpub, toPage, toPdf, toText, writeChapters } from './made-files.ts';

const WORDS = 30_000;
/** The first rounds compile the code; the least of all is taken. */
const ROUNDS = 6;

/** The least processor time of reading a file, in milliseconds. */
async function measure(name: string, bytes: Buffer): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    await readWork({ name, bytes: new Uint8Array(bytes) }, IMPORT_LIMITS);
    least = Math.min(least, process.cpuUsage(start).user / 1000);
  }
  return least;
}

/** Reads the same words in each format, and prints what it takes beside reading them as a plain text. */
export async function measureReading(print: (line: string) => void): Promise<void> {
  const chapters = writeChapters(WORDS);
  print(`\n## Reading ${WORDS} words\n`);
  print('| file | CPU ms | as a multiple of plain text |\n|---|---|---|');
  const plain = await measure('book.txt', toText(chapters));
  const files = [
    ['book.html', toPage(chapters)],
    ['book.docx', toDocx(chapters)],
    ['book.epub', toEpub(chapters)],
    ['book.pdf', toPdf(chapters)],
  ] as const;
  print(`| book.txt | ${plain.toFixed(0)} | 1 |`);
  for (const [name, bytes] of files) {
    const used = await measure(name, bytes);
    print(`| ${name} | ${used.toFixed(0)} | ${(used / plain).toFixed(2)}× |`);
  }
}
