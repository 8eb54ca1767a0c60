import type { IndexConnection } from '../index-connection.ts';
import { writeAlone } from '../write-alone.ts';
import type { Meaning, ReaderModel } from './reader-model.ts';
import { countUnencoded, listUnencoded, writeMeanings, type UnencodedPassage } from './meaning-table.ts';

/** Passages read, encoded and written at a time. */
const PASSAGES = 16;

/** Sentences that the model encodes at a time: a question waits for at most these, and larger batches are slower. */
const SENTENCES = 4;

/** Called before the first passage, and after each batch, with the number of passages left. */
export type OnEncoded = (left: number) => void;

/** Encodes the sentences of all passages that are not encoded yet, until none is left or the encoder fails. */
export async function encodeWorks(
  connection: IndexConnection,
  encoder: ReaderModel,
  onEncoded: OnEncoded,
): Promise<void> {
  for (;;) {
    const left = connection.read(({ database }) => countUnencoded(database));
    onEncoded(left);
    const passages = connection.read(({ database }) => listUnencoded(database, PASSAGES));
    if (passages.length === 0) return;
    for (const passage of passages) {
      const meanings = await encodePassage(encoder, passage);
      if (!meanings) return;
      await connection.write((database) =>
        writeAlone(database, () => writeMeanings(database, passage, meanings)),
      );
    }
  }
}

async function encodePassage(
  encoder: ReaderModel,
  { text, sentences }: UnencodedPassage,
): Promise<readonly Meaning[] | null> {
  const bounds = JSON.parse(sentences) as number[];
  const texts = Array.from({ length: bounds.length / 2 }, (_, i) =>
    text.slice(bounds[2 * i], bounds[2 * i + 1]),
  );
  const meanings: Meaning[] = [];
  for (let i = 0; i < texts.length; i += SENTENCES) {
    const some = await encoder.encode(texts.slice(i, i + SENTENCES));
    if (!some) return null;
    meanings.push(...some);
  }
  return meanings;
}
