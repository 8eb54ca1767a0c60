import { afterAll, beforeAll, expect, it } from 'vitest';
import { createQuotations, type Quotations } from '../../../src/features/quotations/quotations.ts';
import { openSampleLibrary, type SampleLibrary } from '../../support/sample-library.ts';

let sample: SampleLibrary;
let quotations: Quotations;

beforeAll(async () => {
  sample = await openSampleLibrary();
  quotations = createQuotations(sample);
});

afterAll(() => sample.close());

const find = async (topic: string): Promise<readonly string[]> =>
  (await quotations.find({ audience: 'everyone', topic, workId: null })).map(
    ({ quotation }) => quotation.exact,
  );

it.each([
  ['Honestly I think exit is overrated', 'exit'],
  ['tbh maintainers have way more power than anyone gives them credit for', 'maint'],
  ['people underestimate how boring work like fixing pumps keeps everything going', 'pumps'],
  ['@Sam yeah a server always has an owner, even when they pretend it doesn’t', 'owner'],
  ['I’m with Nuria on this one, you need a meeting to complain to', 'meeting'],
  ['decentralisation just means everyone gets a bill', 'bills'],
  ['hmm, a protocol is just a boss written down in advance, right?', 'protocol is a boss'],
  ['Haha the girl on version 3, best love story in the book', 'version 3'],
])('finds what the texts say on “%s”', async (message, words) => {
  expect((await find(message)).slice(0, 3).join('\n')).toContain(words);
});

it.each([
  'brb, dog needs to go out',
  'happy birthday Jonas 🎂',
  'did anybody watch the match last night? what a goal',
  'my exam went terribly, send hugs',
  'anyone got a nice curry recipe?',
  'my cat knocked over the coffee again',
  'gonna order pizza, who’s in?',
  'The weather in Lisbon is unreal right now',
  'that gif made my day 🤣',
  'who’s bringing snacks tonight?',
])('finds nothing on “%s”', async (message) => {
  await expect(find(message)).rejects.toThrow('No work is about');
});
