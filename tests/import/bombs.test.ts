import { expect, onTestFinished, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { createImportWork } from '../../src/import/import-work.ts';
import { openConcordance } from '../../src/wiring.ts';
import type { Concordance } from '../../src/wiring.ts';
import { makeDocx, makeEpub, wordParagraph } from '../support/made-books.ts';
import { makePdf } from '../support/made-pdf.ts';
import { createTemporaryFolder } from '../support/made-works.ts';
import { audienceIn } from '../support/audience.ts';

const MIB = 1024 * 1024;
const importWork = createImportWork({ limits: { megabytes: 64, processorMilliseconds: 20_000 } });
const REQUEST = {
  audience: audienceIn('group'),
  text: 'Where did the mill stand?',
  workId: null,
  section: null,
};

/** A bot with one text. */
async function openBot(): Promise<Concordance> {
  const concordance = await openConcordance({ dataFolder: createTemporaryFolder(), publicUrl: null });
  onTestFinished(() => concordance.close());
  const source = { name: 'mills.txt', bytes: Buffer.from('On Mills\n\nThe mill stood by the cold water.') };
  await concordance.features.corpus.add(source, { groupId: 'group', addedBy: null });
  return concordance;
}

function manyParagraphs(): string {
  return Array.from({ length: 60_000 }, (_, at) => wordParagraph(`${at} ${at * 7919}`)).join('');
}

test('rejects bombs by killing the child process, and answers questions meanwhile', async () => {
  const { features } = await openBot();
  const bombs: readonly (readonly [string, Uint8Array, RegExp])[] = [
    [
      'stream.pdf',
      makePdf({ pages: [[]], content: Buffer.alloc(200 * MIB, ' ') }),
      /needs more than 64 MiB|took longer than 20 seconds/,
    ],
    ['many.docx', makeDocx({ body: manyParagraphs() }), /needs more than 64 MiB|took longer than 20 seconds/],
    [
      'chapter.epub',
      makeEpub({
        documents: { 'a.xhtml': '' },
        entries: [{ name: 'OPS/text/a.xhtml', content: Buffer.alloc(60 * MIB, 'a ') }],
      }),
      /unpacks to more than 200 times its size/,
    ],
  ];
  const refusals = bombs.map(([name, bytes]) => importWork({ name, bytes }).catch((error: unknown) => error));
  const { quotations, closest } = await features.answers.answer(REQUEST);
  expect([...quotations, ...closest][0]?.quotation.exact).toContain('The mill stood');
  for (const [at, [, , message]] of bombs.entries()) {
    const refused = await refusals[at];
    expect(refused).toBeInstanceOf(UserError);
    expect(String(refused)).toMatch(message);
  }
});
