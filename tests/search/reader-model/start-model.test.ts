import { afterAll, expect, it } from 'vitest';
import { cosine } from '../../../src/search/reader-model/quantise.ts';
import type { ReaderModel } from '../../../src/search/reader-model/reader-model.ts';
import { startModel } from '../../../src/search/reader-model/start-model.ts';

const failures: unknown[] = [];
const fail = (error: unknown): void => void failures.push(error);
const model = mustStart();
afterAll(async () => model.close());

function mustStart(): ReaderModel {
  const started = startModel(fail);
  if (!started) throw new Error('The packages of the reader model are not installed.');
  return started;
}

const inContext = (sentence: string) => ({ sentence, before: '', title: 'The village' });

it('finds sentences similar that say the same in different words', async () => {
  const [question, answer, other] =
    (await model.encode([
      'Who paid for the physician?',
      'The doctor’s fee was met by the village.',
      'The tide turns twice a day.',
    ])) ?? [];
  if (!question || !answer || !other) throw new Error('The model returned too few embeddings.');
  expect(cosine(question, answer)).toBeGreaterThan(cosine(question, other) + 0.1);
});

it('gives the embeddings that the model is known for', async () => {
  const [food, bread, baby] =
    (await model.encode([
      'A man is eating food.',
      'A man is eating a piece of bread.',
      'The girl is carrying a baby.',
    ])) ?? [];
  if (!food || !bread || !baby) throw new Error('The model returned too few embeddings.');
  expect(cosine(food, bread)).toBeCloseTo(0.755, 1);
  expect(cosine(food, baby)).toBeLessThan(0);
});

it('reads which sentence answers a question, among sentences with its words', async () => {
  const [praises, tells, answers] =
    (await model.read(
      'When was the bridge opened?',
      [
        'The bridge was the pride of the town.',
        'The bridge was built of stone from the old castle.',
        'The bridge was opened to carts in May 1887.',
      ].map(inContext),
    )) ?? [];
  expect(answers).toBeGreaterThan(Math.max(praises ?? Infinity, tells ?? Infinity));
});

it('reads with the sentence before what a pronoun means', async () => {
  const answer = { sentence: 'It was opened in 1887.', title: '' };
  const scores = await model.read('When was the bridge opened?', [
    { ...answer, before: 'The bridge took nine years to build.' },
    { ...answer, before: 'The school was closed by the war.' },
  ]);
  expect(scores?.[0]).toBeGreaterThan(scores?.[1] ?? Infinity);
});

it.each(['', ' ', '日本語 😀', '\0', '\uD800', 'word '.repeat(900), '[SEP] [CLS]'])(
  'takes any text, such as %j',
  async (text) => {
    expect(await model.encode([text, 'A sentence.'])).toHaveLength(2);
    expect(await model.read(text, [{ sentence: text, before: text, title: text }])).toHaveLength(1);
    expect(failures).toEqual([]);
  },
);

it('answers each of several requests separately', async () => {
  const texts = ['The lamp burned.', 'Nobody slept.', 'The bell rang.'];
  const apart = await Promise.all(texts.map(async (text) => (await model.encode([text]))?.[0]));
  const together = (await model.encode(texts)) ?? [];
  texts.forEach((_, i) =>
    expect(cosine(apart[i] ?? new Int8Array(), together[i] ?? new Int8Array())).toBeGreaterThan(0.98),
  );
});

it('does nothing for no texts, and reads none', async () => {
  expect(await model.encode([])).toEqual([]);
  expect(await model.read('Who?', [])).toEqual([]);
});

it('is not there where its packages are not installed', () => {
  expect(startModel(fail, { packages: ['onnxruntime-not-there'] })).toBeNull();
});

it('reports once that its process has failed, and gives nothing from then on', async () => {
  const reported: unknown[] = [];
  const broken = startModel((error) => reported.push(error), { tunedFile: 'not-there.gz' });
  expect(await broken?.encode(['A sentence.'])).toBeNull();
  expect(await broken?.read('Who?', [inContext('Nobody.')])).toBeNull();
  expect(reported).toEqual([
    expect.objectContaining({ message: expect.stringContaining('process of the reader model ended') }),
  ]);
  await broken?.close();
});

it('reads nothing when it would take too long, and for more questions than it can take at once', async () => {
  const impatient = startModel(fail, { patience: 0 });
  expect(await impatient?.read('Who?', [inContext('Nobody.')])).toBeNull();
  await impatient?.close();
  const asked = Array.from({ length: 40 }, async () => model.read('Who?', [inContext('Nobody.')]));
  const answers = await Promise.all(asked);
  expect(answers.at(0)).toHaveLength(1);
  expect(answers.at(-1)).toBeNull();
});

it('returns null at once after it is closed', async () => {
  const closed = mustStart();
  const pending = closed.encode(['A sentence.']);
  await closed.close();
  expect(await pending).toBeNull();
  expect(await closed.encode(['Another.'])).toBeNull();
  expect(await closed.read('Who?', [inContext('Nobody.')])).toBeNull();
});
