import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { runBenchTexts } from '../../../src/cli/bench/bench-texts.ts';

const harbour = {
  id: 'harbour',
  title: 'The Harbour Book',
  text:
    '1 The pilots\n\nThe  pilots of Merrow Harbour elected Ottoline Crane\nas their warden in 1911. She kept no list.\n\n' +
    'A lighthouse without a keeper has no owner, because nobody can refuse its light to a passing ship.',
};
const railway = {
  id: 'railway',
  title: 'Against the Pilots',
  text: 'The railway company offered the pilots of Merrow Harbour nine hundred pounds for the cutter.',
};

interface Reply {
  readonly id: string;
  readonly spans?: readonly { doc: string; start: number; end: number; text: string }[];
  readonly topics?: readonly string[];
  readonly sentences?: readonly (readonly [number, number])[];
}

async function run(...tasks: readonly object[]): Promise<readonly Reply[]> {
  const output = new PassThrough();
  await runBenchTexts({ input: Readable.from(tasks.map((task) => `${JSON.stringify(task)}\n`)), output });
  output.end();
  const lines = (await text(output)).split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Reply);
}

describe('runBenchTexts', () => {
  it('summarises and answers with slices of the document, within the budget', async () => {
    const [general, asked] = await run(
      { id: 'a', op: 'summarise', docs: [harbour], maxWords: 40 },
      { id: 'b', op: 'query', docs: [harbour], query: 'Who was elected warden?', maxWords: 14 },
    );
    for (const reply of [general, asked]) {
      expect(reply?.spans?.length).toBeGreaterThan(0);
      for (const span of reply?.spans ?? []) expect(harbour.text.slice(span.start, span.end)).toBe(span.text);
    }
    expect(asked?.spans?.map((span) => span.text)).toEqual([
      'The  pilots of Merrow Harbour elected Ottoline Crane\nas their warden in 1911.',
    ]);
  });

  it('finds the relevant document of a library, and does not reply to the library itself', async () => {
    const replies = await run(
      { id: 'l', op: 'library', docs: [harbour, railway] },
      {
        id: 'q',
        op: 'query',
        library: 'l',
        query: 'What did the company offer for the cutter?',
        maxWords: 20,
      },
    );
    expect(replies.map(({ id }) => id)).toEqual(['q']);
    expect(replies[0]?.spans).toMatchObject([{ doc: 'railway', text: railway.text }]);
  });

  it('finds topics and sentences', async () => {
    const [topics, sentences] = await run(
      { id: 't', op: 'topics', docs: [harbour], k: 2 },
      { id: 's', op: 'segment', docs: [harbour] },
    );
    expect(topics?.topics?.length).toBeLessThanOrEqual(2);
    expect(sentences?.sentences?.map(([start, end]) => harbour.text.slice(start, end))).toEqual([
      '1 The pilots',
      'The  pilots of Merrow Harbour elected Ottoline Crane\nas their warden in 1911.',
      'She kept no list.',
      'A lighthouse without a keeper has no owner, because nobody can refuse its light to a passing ship.',
    ]);
  });

  it('rejects a query without a library before it', async () => {
    await expect(run({ id: 'q', op: 'query', library: 'l', query: 'Who?', maxWords: 9 })).rejects.toThrow(
      'names no library',
    );
  });
});
