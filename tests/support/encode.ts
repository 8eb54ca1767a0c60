/** Bytes of one or two that an encoding of the Encoding Standard reads as one character, by character. */
function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const add = (...bytes: readonly number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if (Array.from(text).length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  for (let first = 0; first < 0x100; first++) add(first);
  if (table.size > 0xc0) return table;
  for (let first = 0x81; first < 0xff; first++) {
    for (let second = 0x40; second < 0xff; second++) add(first, second);
  }
  return table;
}

/** Encodes a text; throws for a character that the encoding does not have. */
export function encode(text: string, encoding: string): Buffer {
  const table = tableOf(encoding);
  return Buffer.from(
    Array.from(text).flatMap((character) => {
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`${encoding} has no ${character}.`);
      return [...bytes];
    }),
  );
}
