/** Nothing is asked any more once its questions have taken this long. */
const PATIENCE_MS = 60_000;

/** Milliseconds of a task. */
export async function time(task: () => unknown): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/** Milliseconds of each question, of as many as there is patience for. */
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

/** The time that such a share of all stays below. */
export function quantile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(share * times.length)] ?? 0;
}
