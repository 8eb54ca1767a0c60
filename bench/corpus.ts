import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Work } from '../src/corpus/work.ts';
import { composeWork } from '../src/text/compose-work.ts';
import { STOP_WORDS } from '../src/text/stop-words.ts';

const WORKS = path.resolve(import.meta.dirname, '../data/works');
const VOCABULARY = 30_000;
const PASSAGES_PER_WORK = 50;
const SENTENCES_PER_PASSAGE = 5;
const WORDS_PER_SENTENCE = 18;

/** Words that hold a sentence together; about half of any English text. */
const FUNCTION_WORDS = 'the of and to in a is that it for was on with as by at from this be are'.split(' ');

/** Numbers between 0 and 1 out of a seed, the same on every machine (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws words by Zipf's law: those of the sample works first, then made-up ones. */
export function createVocabulary(random: () => number): () => string {
  const text = readdirSync(WORKS).map((file) => readFileSync(path.join(WORKS, file), 'utf8'));
  const counts = new Map<string, number>();
  for (const [word] of text
    .join('\n')
    .toLowerCase()
    .matchAll(/[a-z]{4,}/g))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([word]) => word)
    .filter((word) => !STOP_WORDS.has(word));
  while (words.length < VOCABULARY) words.push(`${words[words.length % 997]}${words.length.toString(36)}`);
  return () => words[Math.floor(VOCABULARY ** random()) - 1] ?? 'word';
}

/** Works of 50 passages of some 90 words each, until there are so many passages. */
export function* createWorks(passages: number, random: () => number): Generator<Work> {
  const draw = createVocabulary(random);
  const word = (): string =>
    random() < 0.45 ? (FUNCTION_WORDS[Math.floor(random() * FUNCTION_WORDS.length)] ?? 'the') : draw();
  const sentence = (): string => {
    const words = Array.from({ length: WORDS_PER_SENTENCE }, word).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  for (let made = 0; made < passages; made += PASSAGES_PER_WORK) {
    const blocks = Array.from({ length: PASSAGES_PER_WORK }, () => ({
      kind: 'prose' as const,
      text: Array.from({ length: SENTENCES_PER_PASSAGE }, sentence).join(' '),
    }));
    yield composeWork([{ kind: 'title', text: `${draw()} ${draw()}` }, ...blocks]);
  }
}

/** Questions of three to six content words in a question's usual dress. */
export function createQuestions(count: number, random: () => number): readonly string[] {
  const draw = createVocabulary(random);
  const openings = ['What is the', 'Who was the', 'How many', 'Why does the', 'When did the'];
  return Array.from({ length: count }, (_, i) => {
    const words = Array.from({ length: 3 + Math.floor(random() * 4) }, draw);
    return `${openings[i % openings.length]} ${words.join(' of the ')}?`;
  });
}
