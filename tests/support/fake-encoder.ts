import { DIMENSIONS, type Encoder, type Meaning } from '../../src/search/meaning/encoder.ts';

/** An encoder for which two texts have the same meaning if they share one of these words, and are unrelated if not. */
export function createFakeEncoder(topics: readonly string[]): Encoder & { readonly encoded: string[] } {
  const encoded: string[] = [];
  return {
    encoded,
    encode: async (texts) => {
      encoded.push(...texts);
      return texts.map((text) => pointTo(topics.findIndex((topic) => text.includes(topic))));
    },
    close: async () => undefined,
  };
}

function pointTo(direction: number): Meaning {
  const meaning = new Int8Array(DIMENSIONS);
  meaning[direction + 1] = 100;
  return meaning;
}
