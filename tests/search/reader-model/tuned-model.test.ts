import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { valuesOf, WIDTH } from '../../../src/search/reader-model/tensors.ts';
import { readTunedModel } from '../../../src/search/reader-model/tuned-model.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'concordance-tuned-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const TENSORS = [
  { name: '5.query.weight', shape: [2, 3] },
  { name: '5.query.bias', shape: [3] },
  { name: 'head.weight', shape: [2 * WIDTH] },
  { name: 'head.bias', shape: [1] },
];

/** A head that looks at the first number of the first word piece and of the average. */
function headWeights(): readonly number[] {
  return Array.from({ length: 2 * WIDTH }, (_, i) => (i === 0 ? 2 : i === WIDTH ? 3 : 0));
}

function floats(values: readonly number[]): Buffer {
  const written = Buffer.alloc(4 * values.length);
  values.forEach((value, i) => written.writeFloatLE(value, 4 * i));
  return written;
}

const DATA = [
  floats([0.5, 1, 2]),
  Buffer.from(Int8Array.of(63, -1, 0, 2, 3, -63).buffer),
  floats([0.25, 0, -1]),
  floats(headWeights()),
  floats([-1]),
];

function write(data: readonly Buffer[]): string {
  const file = path.join(folder, 'layers.bin.gz');
  const contents = JSON.stringify({ first: 5, tensors: TENSORS });
  writeFileSync(file, gzipSync(Buffer.concat([Buffer.from(`${contents}\n`), ...data])));
  return file;
}

it('reads matrices with a scale for each column, and vectors', () => {
  const tuned = readTunedModel(write(DATA));
  expect(tuned.first).toBe(5);
  expect(valuesOf(tuned.matrix('5.query.weight'))).toEqual(Float32Array.of(31.5, -1, 0, 1, 3, -126));
  expect(valuesOf(tuned.matrix('5.query.bias'))).toEqual(Float32Array.of(0.25, 0, -1));
});

it('judges by the first word piece and the average', () => {
  const one = new Float32Array(WIDTH).fill(1);
  expect(readTunedModel(write(DATA)).judge(one, one)).toBeCloseTo(4);
});

it.each([
  ['too short', DATA.slice(0, -1), 'bytes instead of'],
  ['too long', [...DATA, Buffer.from('more')], 'bytes instead of'],
])('refuses a file that is %s', (_, data, words) => {
  expect(() => readTunedModel(write(data))).toThrow(words);
});

it('refuses a file that is none, and names a tensor that it does not have', () => {
  const file = path.join(folder, 'other.gz');
  writeFileSync(file, 'not compressed');
  expect(() => readTunedModel(file)).toThrow('incorrect header check');
  expect(() => readTunedModel(write(DATA)).matrix('4.query.weight')).toThrow('has no tensor 4.query.weight');
});
