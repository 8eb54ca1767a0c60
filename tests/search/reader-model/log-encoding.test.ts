import { expect, it } from 'vitest';
import { logEncoding } from '../../../src/search/reader-model/log-encoding.ts';
import { createLog } from '../../../src/log/log.ts';

function collect(counts: readonly number[]): readonly string[] {
  const lines: string[] = [];
  const tell = logEncoding(createLog('info', { write: (line) => void lines.push(line) }));
  for (const left of counts) tell(left);
  return lines;
}

it('logs the start, each tenth and the end', () => {
  const counts = Array.from({ length: 101 }, (_, i) => 100 - i);
  const lines = collect(counts);
  expect(lines).toHaveLength(11);
  expect(lines.at(0)).toContain('"passages":100');
  expect(lines.at(-1)).toContain('encoded');
});

it('logs nothing if there is nothing to encode', () => {
  expect(collect([0, 0])).toEqual([]);
});
