import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Work } from '../src/corpus/work.ts';
import type { Paragraph, Sentence } from '../src/corpus/layout.ts';
import type { Block } from '../src/text/block.ts';
import { createPassages } from '../src/text/passages.ts';
import { LANGUAGES } from '../src/text/languages/languages.ts';
import { createWorkId } from '../src/text/work-id.ts';

const WORKS = path.resolve(import.meta.dirname, '../data/works');
const VOCABULARY = 30_000;
const PARAGRAPHS_PER_WORK = 50;
const SENTENCES_PER_PASSAGE = 5;
const WORDS_PER_SENTENCE = 18;

/** Function words; about half of any English text. */
const FUNCTION_WORDS = 'the of and to in a is that it for was on with as by at from this be are'.split(' ');

/** Numbers between 0 and 1 from a seed, the same on every machine (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws words by Zipf's law: first those of the sample works, then made-up ones. */
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
    .filter((word) => !LANGUAGES.en.functionWords.has(word));
  while (words.length < VOCABULARY) words.push(`${words[words.length % 997]}${words.length.toString(36)}`);
  return () => words[Math.floor(VOCABULARY ** random()) - 1] ?? 'word';
}

/** A generated work, and its parts. */
export interface GeneratedWork {
  readonly work: Work;
  readonly blocks: readonly Block[];
}

/**
 * Works of 50 paragraphs of about 90 words each, until there are this many passages. Their layout is generated too,
 * which is faster than finding their sentences.
 */
export function* createWorks(passages: number, random: () => number): Generator<GeneratedWork> {
  const draw = createVocabulary(random);
  const word = (): string =>
    random() < 0.45 ? (FUNCTION_WORDS[Math.floor(random() * FUNCTION_WORDS.length)] ?? 'the') : draw();
  const sentence = (): string => {
    const words = Array.from({ length: WORDS_PER_SENTENCE }, word).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  for (let made = 0; made < passages;) {
    const title = `${draw()} ${draw()}`;
    const blocks = Array.from({ length: PARAGRAPHS_PER_WORK }, () =>
      Array.from({ length: SENTENCES_PER_PASSAGE }, sentence),
    );
    const work = layOut(title, blocks);
    made += work.layout.passages.length;
    yield {
      work,
      blocks: [
        { kind: 'title', text: title },
        ...blocks.map((sentences) => ({ kind: 'prose' as const, text: sentences.join(' ') })),
      ],
    };
  }
}

function layOut(title: string, blocks: readonly (readonly string[])[]): Work {
  const paragraphs: Paragraph[] = [
    { ordinal: 0, section: null, kind: 'title', number: 0, start: 0, end: title.length },
  ];
  const sentences: Sentence[] = [];
  let at = title.length + 2;
  blocks.forEach((block, i) => {
    const start = at;
    for (const { length } of block) {
      sentences.push({ ordinal: sentences.length, paragraph: i + 1, start: at, end: at + length });
      at += length + 1;
    }
    const end = at - 1;
    paragraphs.push({ ordinal: i + 1, section: null, kind: 'prose', number: i + 1, start, end });
    at = end + 2;
  });
  const text = [title, ...blocks.map((block) => block.join(' '))].join('\n\n');
  const passages = createPassages(paragraphs, sentences);
  return {
    id: createWorkId(text),
    text,
    layout: { sections: [], paragraphs, sentences, passages, pages: [] },
  };
}

/** Questions with three to six content words in typical frames. */
export function createQuestions(count: number, random: () => number): readonly string[] {
  const draw = createVocabulary(random);
  const openings = ['What is the', 'Who was the', 'How many', 'Why does the', 'When did the'];
  return Array.from({ length: count }, (_, i) => {
    const words = Array.from({ length: 3 + Math.floor(random() * 4) }, draw);
    return `${openings[i % openings.length]} ${words.join(' of the ')}?`;
  });
}
