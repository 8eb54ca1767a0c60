import { InferenceSession, Tensor } from 'onnxruntime-node';
import { writeLayers } from './layers.ts';
import { quantise } from './quantise.ts';
import type { Meaning, SentenceInContext } from './reader-model.ts';
import { readBaseModel, LAYERS, valuesOf, WIDTH, type BaseModel, type NamedTensors } from './tensors.ts';
import { openTokenizer, type Tokens } from './tokens.ts';
import { readTunedModel } from './tuned-model.ts';

/** Threads of one calculation. */
const THREADS = 2;

/** The model, loaded; it works in the process that calls it. */
export interface OpenedModel {
  encode(texts: readonly string[]): Promise<readonly Meaning[]>;
  read(question: string, sentences: readonly SentenceInContext[]): Promise<readonly number[]>;
}

/**
 * Loads the base model from its package's folder, and the trained upper layers from a file. Embeddings come from the
 * base model as it is; a question and a sentence that may answer it are read together, as a cross-encoder does
 * (R. Nogueira and K. Cho, 2019), by the base's lower layers and the trained ones above.
 */
export async function openModel(packageFolder: string, tunedFile: string): Promise<OpenedModel> {
  const base = readBaseModel(packageFolder);
  const tuned = readTunedModel(tunedFile);
  const { first } = tuned;
  const lower = await load(base, range(0, first));
  const upper = await load(base, range(first, LAYERS));
  const trained = await load(tuned, range(first, LAYERS));
  const tokenizer = openTokenizer();
  const embed = prepareEmbedding(base);
  const run = async (texts: readonly Tokens[], layers: InferenceSession): Promise<Read> => {
    const { values, pieces } = embed(texts);
    const shape = [texts.length, pieces, WIDTH];
    const lengths = new Tensor(
      'int32',
      Int32Array.from(texts, ({ ids }) => ids.length),
      [texts.length],
    );
    const { y: middle } = await lower.run({ x: new Tensor('float32', values, shape), lengths });
    const { y: top } = await layers.run({ x: middle as Tensor, lengths });
    return { values: top?.data as Float32Array, pieces };
  };
  return {
    encode: async (texts) => {
      const tokens = texts.map(tokenizer.alone);
      const read = await run(tokens, upper);
      return tokens.map(({ ids }, row) => quantise(averageOf(read, row, ids.length)));
    },
    read: async (question, sentences) => {
      const tokens = sentences.map((sentence) => tokenizer.pair(question, sentence));
      const read = await run(tokens, trained);
      return tokens.map(({ ids }, row) => tuned.judge(firstOf(read, row), averageOf(read, row, ids.length)));
    },
  };
}

/** What layers give: [texts, pieces, width]. */
interface Read {
  readonly values: Float32Array;
  readonly pieces: number;
}

async function load(tensors: NamedTensors, layers: readonly number[]): Promise<InferenceSession> {
  return InferenceSession.create(writeLayers(tensors, layers), {
    intraOpNumThreads: THREADS,
    // Waiting threads would otherwise keep both processors busy.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
    // Errors only: the runtime remarks on machines whose processor it cannot identify.
    logSeverityLevel: 3,
  });
}

/** The sum of what is known of each word piece, its position and its segment, normalised. */
function prepareEmbedding(base: BaseModel): (texts: readonly Tokens[]) => Read {
  const { words, positions, segments } = base;
  const gain = valuesOf(base.matrix('norm.gain'));
  const bias = valuesOf(base.matrix('norm.bias'));
  return (texts) => {
    const pieces = Math.max(...texts.map(({ ids }) => ids.length));
    const values = new Float32Array(texts.length * pieces * WIDTH);
    texts.forEach(({ ids, second }, row) =>
      ids.forEach((id, at) => {
        const from = (row * pieces + at) * WIDTH;
        const into = values.subarray(from, from + WIDTH);
        words.addRow(id, into);
        positions.addRow(at, into);
        segments.addRow(at < second ? 0 : 1, into);
        normalise(into, gain, bias);
      }),
    );
    return { values, pieces };
  };
}

function normalise(values: Float32Array, gain: Float32Array, bias: Float32Array): void {
  const mean = values.reduce((sum, value) => sum + value, 0) / WIDTH;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / WIDTH);
  for (let i = 0; i < WIDTH; i++)
    values[i] = (((values[i] ?? 0) - mean) / spread) * (gain[i] ?? 0) + (bias[i] ?? 0);
}

function firstOf({ values, pieces }: Read, row: number): Float32Array {
  return values.subarray(row * pieces * WIDTH, row * pieces * WIDTH + WIDTH);
}

function averageOf({ values, pieces }: Read, row: number, length: number): Float32Array {
  const average = new Float32Array(WIDTH);
  for (let at = row * pieces; at < row * pieces + length; at++)
    for (let i = 0; i < WIDTH; i++) average[i] = (average[i] ?? 0) + (values[at * WIDTH + i] ?? 0) / length;
  return average;
}

function range(first: number, end: number): readonly number[] {
  return Array.from({ length: end - first }, (_, i) => first + i);
}
