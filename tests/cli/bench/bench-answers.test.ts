import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { runBenchAnswers } from '../../../src/cli/bench/bench-answers.ts';
import { harbour, railway } from '../../support/essays.ts';

it('answers the questions of a benchmark, one per line', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'concordance-protocol-'));
  const documentsFile = path.join(folder, 'documents.jsonl');
  const documents = [harbour, railway].map((work, i) => ({
    doc: `d${i}`,
    title: `Work ${i}`,
    text: work.text,
  }));
  writeFileSync(documentsFile, documents.map((document) => JSON.stringify(document)).join('\n'));
  const questions = ['Who was elected warden of the pilots?', 'What is the price of bread in Lisbon?', '?!'];
  const lines = questions.map((question, id) => `${JSON.stringify({ id, text: question })}\n`);
  const output = new PassThrough();
  await runBenchAnswers({ documentsFile, input: Readable.from(lines), output });
  output.end();
  const replies = (await text(output)).trimEnd().split('\n');
  expect(replies.map((line): unknown => JSON.parse(line))).toMatchObject([
    {
      id: 0,
      abstain: false,
      quote: expect.stringContaining('Ottoline Crane'),
      passages: [{ doc: 'd0' }, { doc: 'd1' }],
    },
    { id: 1, abstain: true, confidence: expect.any(Number) },
    { id: 2, abstain: true, quote: null, passages: [] },
  ]);
  rmSync(folder, { recursive: true });
});

it('reads a question with the ones before it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'concordance-protocol-'));
  const documentsFile = path.join(folder, 'documents.jsonl');
  writeFileSync(documentsFile, JSON.stringify({ doc: 'd0', title: 'Work 0', text: harbour.text }));
  const history = ['Who was elected warden of the pilots?'];
  const lines = [
    { id: 0, text: 'and why?', history },
    { id: 1, text: 'and why?' },
  ];
  const output = new PassThrough();
  const input = Readable.from(lines.map((line) => `${JSON.stringify(line)}\n`));
  await runBenchAnswers({ documentsFile, input, output });
  output.end();
  const replies = (await text(output)).trimEnd().split('\n');
  expect(replies.map((line): unknown => JSON.parse(line))).toMatchObject([
    { id: 0, passages: [{ doc: 'd0' }] },
    { id: 1, passages: [] },
  ]);
  rmSync(folder, { recursive: true });
});
