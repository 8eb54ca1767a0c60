const OPENING = /[\u202a\u202b\u202d\u202e]/u;
const ISOLATING = /[\u2066-\u2068]/u;

/**
 * Where directional controls that a line does not close, or that earlier text has opened, affect other text: offsets of
 * units that are `isOurs` and inside an embedding, override or isolate (UAX #9, X1 to X8).
 */
export function findReordered(line: string, isOurs: (at: number) => boolean): readonly number[] {
  const open: ('embedding' | 'isolate')[] = [];
  const reached: number[] = [];
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (OPENING.test(character)) open.push('embedding');
    else if (ISOLATING.test(character)) open.push('isolate');
    else if (character === '\u202c' && open.at(-1) === 'embedding') open.pop();
    else if (character === '\u2069') {
      const isolate = open.lastIndexOf('isolate');
      if (isolate >= 0) open.splice(isolate);
    } else if (open.length > 0 && isOurs(at)) reached.push(at);
  }
  return reached;
}
