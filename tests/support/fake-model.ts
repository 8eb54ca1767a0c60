import { DIMENSIONS, type Meaning, type ReaderModel } from '../../src/search/reader-model/reader-model.ts';

/** What a fake model was given. */
interface FakeModel extends ReaderModel {
  /** Texts that were encoded. */
  readonly encoded: string[];
  /** Sentences that were read for a question. */
  readonly heard: string[];
}

/**
 * A model for which two texts have the same meaning if they share one of these words, and are unrelated if not; and for
 * which a sentence answers if it has one of the words that answer.
 */
export function createFakeModel(topics: readonly string[], answers: readonly string[] = []): FakeModel {
  const encoded: string[] = [];
  const heard: string[] = [];
  return {
    encoded,
    heard: heard,
    encode: async (texts) => {
      encoded.push(...texts);
      return texts.map((text) => pointTo(topics.findIndex((topic) => text.includes(topic))));
    },
    read: async (_, sentences) => {
      heard.push(...sentences.map(({ sentence }) => sentence));
      return sentences.map(({ sentence }) => (answers.some((word) => sentence.includes(word)) ? 6 : -6));
    },
    close: async () => undefined,
  };
}

function pointTo(direction: number): Meaning {
  const meaning = new Int8Array(DIMENSIONS);
  meaning[direction + 1] = 100;
  return meaning;
}
