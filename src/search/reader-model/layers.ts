import { writeModel, type Constant, type Operator } from './onnx.ts';
import { HEADS, sizeOf, valuesOf, WIDTH, type Matrix, type NamedTensors } from './tensors.ts';

const EPSILON = 1e-12;

/** Least scale of a column. */
const TINY = 1e-30;

/**
 * A model of some of BERT's layers (J. Devlin and others, 2019), one after the other: `x`, the word pieces of some texts
 * [texts, pieces, width], and `lengths`, how many of each text's are not padding, give `y` of the same shape as `x`.
 */
export function writeLayers(tensors: NamedTensors, layers: readonly number[]): Uint8Array {
  const operators: Operator[] = [];
  const constants: Constant[] = [];
  layers.forEach((layer, i) => {
    const from = i === 0 ? 'x' : `x${layer}`;
    const to = i === layers.length - 1 ? 'y' : `x${layer + 1}`;
    addLayer({ operators, constants, tensors, layer }, from, to);
  });
  const shape = ['texts', 'pieces', WIDTH];
  return writeModel({
    operators,
    constants,
    inputs: [
      { name: 'x', type: 'float', shape },
      { name: 'lengths', type: 'int32', shape: ['texts'] },
    ],
    outputs: [{ name: 'y', type: 'float', shape }],
  });
}

interface Building {
  readonly operators: Operator[];
  readonly constants: Constant[];
  readonly tensors: NamedTensors;
  readonly layer: number;
}

function addLayer(building: Building, from: string, to: string): void {
  const name = (part: string): string => `${building.layer}.${part}`;
  for (const part of ['query', 'key', 'value']) addLinear(building, part, from);
  building.operators.push({
    type: 'MultiHeadAttention',
    domain: 'com.microsoft',
    inputs: [name('query.y'), name('key.y'), name('value.y'), '', 'lengths'],
    outputs: [name('heard')],
    integers: { num_heads: HEADS },
  });
  addLinear(building, 'mix', name('heard'));
  addNorm(building, 'norm1', [from, name('mix.y')], name('mid'));
  addLinear(building, 'up', name('mid'));
  building.operators.push({
    type: 'Gelu',
    domain: 'com.microsoft',
    inputs: [name('up.y')],
    outputs: [name('active')],
  });
  addLinear(building, 'down', name('active'));
  addNorm(building, 'norm2', [name('mid'), name('down.y')], to);
}

function addLinear({ operators, constants, tensors, layer }: Building, part: string, from: string): void {
  const name = `${layer}.${part}`;
  const weight = tensors.matrix(`${name}.weight`);
  const { bytes, scales } = quantiseColumns(weight);
  const shape = [scales.length];
  constants.push(
    { name: `${name}.weight`, shape: weight.shape, values: bytes },
    { name: `${name}.scale`, shape, values: scales },
    { name: `${name}.zero`, shape, values: new Int8Array(scales.length) },
    constantOf(`${name}.bias`, tensors.matrix(`${name}.bias`)),
  );
  operators.push({
    type: 'DynamicQuantizeMatMul',
    domain: 'com.microsoft',
    inputs: [from, ...['weight', 'scale', 'zero', 'bias'].map((each) => `${name}.${each}`)],
    outputs: [`${name}.y`],
  });
}

function addNorm(
  { operators, constants, tensors, layer }: Building,
  part: string,
  [a, b]: readonly [string, string],
  to: string,
): void {
  const name = `${layer}.${part}`;
  const [gain, bias] = [`${name}.gain`, `${name}.bias`];
  constants.push(constantOf(gain, tensors.matrix(gain)), constantOf(bias, tensors.matrix(bias)));
  operators.push({
    type: 'SkipLayerNormalization',
    domain: 'com.microsoft',
    inputs: [a, b, gain, bias],
    outputs: [to],
    floats: { epsilon: EPSILON },
  });
}

function constantOf(name: string, matrix: Matrix): Constant {
  return { name, shape: matrix.shape, values: valuesOf(matrix) };
}

/**
 * Most of a quantised weight. Seven bits: products of eight-bit numbers overflow in the instructions of processors
 * without AVX-VNNI, which add them in pairs of sixteen bits.
 */
const LARGEST = 63;

/** A matrix [from, to] in bytes, with a scale for each of its columns. */
function quantiseColumns({ shape, at }: Matrix): { bytes: Int8Array; scales: Float32Array } {
  const columns = shape[1] ?? 1;
  const bytes = new Int8Array(sizeOf(shape));
  const scales = new Float32Array(columns);
  for (let i = 0; i < bytes.length; i++)
    scales[i % columns] = Math.max(scales[i % columns] ?? 0, Math.abs(at(i)) / LARGEST);
  // A column of zeros has no scale.
  for (let i = 0; i < bytes.length; i++)
    bytes[i] = Math.round(at(i) / Math.max(scales[i % columns] ?? 0, TINY));
  return { bytes, scales };
}
