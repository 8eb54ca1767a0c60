import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { valuesOf, WIDTH, type Matrix, type NamedTensors } from './tensors.ts';

/** The layers that were trained, and the judgement upon them. */
export interface TunedModel extends NamedTensors {
  /** The lowest layer that was trained. */
  readonly first: number;
  /** How well a sentence answers, from the first word piece and the average of all, as the last layer gives them. */
  judge(first: Float32Array, average: Float32Array): number;
}

/** The first line of the file: its tensors in order. */
const contentsSchema = z.object({
  first: z.int(),
  tensors: z.array(z.object({ name: z.string(), shape: z.array(z.int()) })),
});

/**
 * Reads a file as `bench/reader/export.py` writes it, a gzip of a line of JSON, then the tensors. A vector's numbers are floats of
 * four bytes, the lowest byte first; a matrix [from, to] has such a scale for each column, then a byte for each number.
 * @throws Error if the file is not one.
 */
export function readTunedModel(file: string): TunedModel {
  const data = gunzipSync(readFileSync(file));
  const end = data.indexOf('\n');
  const { first, tensors } = contentsSchema.parse(JSON.parse(data.subarray(0, end).toString()));
  const read = new Map<string, Matrix>();
  let at = end + 1;
  for (const { name, shape } of tensors) {
    const [rows = 1, columns] = shape;
    const floats = readFloats(data, at, columns ?? rows);
    const start = at + floats.byteLength;
    const scaled = (place: number): number =>
      data.readInt8(start + place) * (floats[place % floats.length] ?? 0);
    read.set(name, { shape, at: columns === undefined ? (place) => floats[place] ?? 0 : scaled });
    at = columns === undefined ? start : start + rows * columns;
  }
  if (at !== data.length) throw new Error(`${file} has ${data.length} bytes instead of ${at}.`);
  const matrix = (name: string): Matrix => {
    const found = read.get(name);
    if (!found) throw new Error(`${file} has no tensor ${name}.`);
    return found;
  };
  const weights = valuesOf(matrix('head.weight'));
  const bias = matrix('head.bias').at(0);
  return {
    first,
    matrix,
    judge: (cls, average) =>
      cls.reduce(
        (sum, value, i) => sum + value * (weights[i] ?? 0) + (average[i] ?? 0) * (weights[WIDTH + i] ?? 0),
        bias,
      ),
  };
}

/** Copied, since floats must begin at a multiple of four bytes. */
function readFloats(data: Buffer, start: number, count: number): Float32Array {
  const view = new DataView(data.buffer, data.byteOffset + start);
  return Float32Array.from({ length: count }, (_, i) => view.getFloat32(4 * i, true));
}
