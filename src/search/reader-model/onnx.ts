/**
 * Writes models in the Open Neural Network Exchange format, in so far as the reader needs it: a graph of operators over
 * tensors, as protocol buffers (onnx.proto of ONNX 1.15; field numbers below are its).
 */

/** An operator with its inputs and outputs by name. */
export interface Operator {
  readonly type: string;
  /** The set of operators that defines it; the standard's own if absent. */
  readonly domain?: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Attributes that are whole numbers. */
  readonly integers?: Readonly<Record<string, number>>;
  readonly floats?: Readonly<Record<string, number>>;
}

/** A constant tensor. */
export interface Constant {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array | Int8Array;
}

/** A tensor that is given or asked for: a size of each dimension, or its name where it varies. */
interface Terminal {
  readonly name: string;
  readonly type: 'float' | 'int32';
  readonly shape: readonly (number | string)[];
}

/** A whole model. */
export interface Model {
  readonly operators: readonly Operator[];
  readonly constants: readonly Constant[];
  readonly inputs: readonly Terminal[];
  readonly outputs: readonly Terminal[];
}

const TYPES = { float: 1, int8: 3, int32: 6 } as const;
const ATTRIBUTE = { float: 1, integer: 2 } as const;
const IR_VERSION = 8;
const STANDARD = 17;

/** A message in pieces, so that the constants in it are copied only once, at the end. */
type Message = readonly Uint8Array[];

/** The model's bytes, as a runtime loads them. */
export function writeModel({ operators, constants, inputs, outputs }: Model): Uint8Array {
  const graph = [
    ...operators.flatMap((operator) => message(1, writeOperator(operator))),
    ...text(2, 'reader'),
    ...constants.flatMap((constant) => message(5, writeConstant(constant))),
    ...inputs.flatMap((terminal) => message(11, writeTerminal(terminal))),
    ...outputs.flatMap((terminal) => message(12, writeTerminal(terminal))),
  ];
  return Buffer.concat([
    ...integer(1, IR_VERSION),
    ...message(7, graph),
    ...message(8, [...text(1, ''), ...integer(2, STANDARD)]),
    ...message(8, [...text(1, 'com.microsoft'), ...integer(2, 1)]),
  ]);
}

function writeOperator({
  type,
  domain = '',
  inputs,
  outputs,
  integers = {},
  floats = {},
}: Operator): Message {
  return [
    ...inputs.flatMap((name) => text(1, name)),
    ...outputs.flatMap((name) => text(2, name)),
    ...text(4, type),
    ...Object.entries(floats).flatMap(([name, value]) =>
      message(5, [...text(1, name), ...float(2, value), ...integer(20, ATTRIBUTE.float)]),
    ),
    ...Object.entries(integers).flatMap(([name, value]) =>
      message(5, [...text(1, name), ...integer(3, value), ...integer(20, ATTRIBUTE.integer)]),
    ),
    ...text(7, domain),
  ];
}

function writeConstant({ name, shape, values }: Constant): Message {
  const { buffer, byteOffset, byteLength } = values;
  return [
    ...shape.flatMap((size) => integer(1, size)),
    ...integer(2, values instanceof Int8Array ? TYPES.int8 : TYPES.float),
    ...text(8, name),
    ...message(9, [new Uint8Array(buffer, byteOffset, byteLength)]),
  ];
}

function writeTerminal({ name, type, shape }: Terminal): Message {
  const sizes = shape.flatMap((size) =>
    message(1, typeof size === 'number' ? integer(1, size) : text(2, size)),
  );
  const tensor = [...integer(1, TYPES[type]), ...message(2, sizes)];
  return [...text(1, name), ...message(2, message(1, tensor))];
}

/** A number in seven bits a byte, the lowest first. */
function varint(value: number): Uint8Array {
  const all: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) all.push((rest % 128) | 128);
  return Uint8Array.of(...all, rest);
}

function integer(field: number, value: number): Message {
  return [varint(field * 8), varint(value)];
}

function float(field: number, value: number): Message {
  const written = Buffer.alloc(4);
  written.writeFloatLE(value);
  return [varint(field * 8 + 5), written];
}

function message(field: number, value: Message): Message {
  const length = value.reduce((sum, piece) => sum + piece.length, 0);
  return [varint(field * 8 + 2), varint(length), ...value];
}

function text(field: number, value: string): Message {
  return message(field, [Buffer.from(value)]);
}
