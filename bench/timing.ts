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
