/** An engine gets no more questions once they have taken this long. */
const PATIENCE_MS = 60_000;

/** Milliseconds of a task. */
export async function time(task: () => unknown): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/** Milliseconds of each question, until the time limit. */
export async function timeEach<Question>(
  questions: readonly Question[],
  ask: (question: Question) => unknown,
): Promise<readonly number[]> {
  const times: number[] = [];
  const end = performance.now() + PATIENCE_MS;
  for (const question of questions) {
    if (performance.now() > end) break;
    times.push(await time(() => ask(question)));
  }
  return times;
}

/** The quantile of times for this share. */
export function quantile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(share * times.length)] ?? 0;
}

/** Rounds of the reference loop: about 40 ms. */
const ROUNDS = 25_000_000;
/** More variation of the reference loop voids a run. */
const MOST_VARIATION = 0.2;

/** Milliseconds of a fixed loop of arithmetic and memory access: how fast the machine is at the moment. */
export function timeReference(): number {
  const cells = new Int32Array(2 ** 16);
  const start = performance.now();
  let state = 1;
  for (let round = 0; round < ROUNDS; round++) {
    state = (Math.imul(state, 0x19660d) + 0x3c6ef35f) | 0;
    const at = state >>> 16;
    cells[at] = (cells[at] ?? 0) ^ state;
  }
  return performance.now() - start;
}

/** What the times of the reference loop in one run say: how far they vary, and whether the run counts. */
export function judgeReferences(references: readonly number[]): string {
  const [least, most] = [Math.min(...references), Math.max(...references)];
  const variation = most / least - 1;
  const said = `the reference loop took ${least.toFixed(1)} to ${most.toFixed(1)} ms, ${(100 * variation).toFixed(0)} % more, measured ${references.length} times`;
  return variation > MOST_VARIATION
    ? `**void**: ${said}; the machine was busy with something else`
    : `sound: ${said}`;
}
