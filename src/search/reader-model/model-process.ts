import { openModel } from './open-model.ts';
import type { Meaning, SentenceInContext } from './reader-model.ts';

/** The messages to and from the process. */
export type ModelOrder =
  | { readonly id: number; readonly texts: readonly string[] }
  | { readonly id: number; readonly question: string; readonly sentences: readonly SentenceInContext[] };
export type ModelReply =
  | { readonly id: number; readonly meanings: readonly Meaning[] }
  | { readonly id: number; readonly scores: readonly number[] };

const [, , packageFolder = '', tunedFile = ''] = process.argv;
const opening = openModel(packageFolder, tunedFile);

// A failure is an unhandled rejection that ends the process, which the bot watches for.
process.on('message', (order: ModelOrder) => void answer(order));
// The bot is gone.
process.once('disconnect', () => process.exit());

async function answer(order: ModelOrder): Promise<void> {
  const { id } = order;
  const model = await opening;
  const reply: ModelReply =
    'texts' in order
      ? { id, meanings: await model.encode(order.texts) }
      : { id, scores: await model.read(order.question, order.sentences) };
  process.send?.(reply);
}
