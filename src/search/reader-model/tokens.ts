import { readFileSync } from 'node:fs';
import { Tokenizer } from '@huggingface/tokenizers';
import type { SentenceInContext } from './reader-model.ts';

/** The word pieces that the model knows, one a line; a piece's number is its line, from 0. */
const VOCABULARY = new URL('weights/vocabulary.txt', import.meta.url);

/** Numbers of the pieces that frame a text. */
const START = 101;
const END = 102;

/** Most word pieces of each part of a pair; 512 is the most that the model reads. */
const LONGEST = { question: 40, sentence: 72, title: 8, before: 28 } as const;

/** Most word pieces of a sentence that is read by itself. */
const LONGEST_ALONE = 126;

/** A text as the model reads it. */
export interface Tokens {
  /** Numbers of its word pieces. */
  readonly ids: readonly number[];
  /** Where the second segment begins: what is read for an answer, after the question. */
  readonly second: number;
}

/** Turns texts into what the model reads: word pieces of lower-case words without accents (BERT, uncased). */
export interface ReadsTokens {
  /** A text by itself. */
  readonly alone: (text: string) => Tokens;
  /** A question, and a sentence that may answer it. */
  readonly pair: (question: string, sentence: SentenceInContext) => Tokens;
}

/** Loads the vocabulary: a tenth of a second. */
export function openTokenizer(): ReadsTokens {
  const pieces = readFileSync(VOCABULARY, 'utf8').trimEnd().split('\n');
  const tokenizer = new Tokenizer(describe(pieces), {});
  const read = (text: string): readonly number[] => tokenizer.encode(text, { add_special_tokens: false }).ids;
  return {
    alone: (text) => {
      const ids = [START, ...read(text).slice(0, LONGEST_ALONE), END];
      return { ids, second: ids.length };
    },
    pair: (question, { sentence, before, title }) => {
      const first = [START, ...read(question).slice(0, LONGEST.question), END];
      const told = [
        ...read(title).slice(0, LONGEST.title),
        ...read(':'),
        ...read(before).slice(-LONGEST.before),
      ];
      const ids = [...first, ...read(sentence).slice(0, LONGEST.sentence), END, ...told, END];
      return { ids, second: first.length };
    },
  };
}

function describe(pieces: readonly string[]) {
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: [],
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: null,
    decoder: null,
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(pieces.map((piece, number) => [piece, number])),
    },
  };
}
