import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UserError } from '../src/errors.ts';
import { openConcordance, type Concordance } from '../src/wiring.ts';
import { createRandom } from './corpus.ts';
import { createHostileQueries, listTypedUses, type TypedUse } from './hostile-queries.ts';

const WORKS = path.resolve(import.meta.dirname, '../data/works');
const SEED = 20_260_501;

/** The results of the queries of one use. */
export interface HostileOutcome {
  readonly use: string;
  /** Milliseconds of CPU time for each query, which other processes do not affect. */
  readonly times: readonly number[];
  /** Queries that were answered with a UserError. */
  readonly refused: number;
  /** Other errors, with the query. */
  readonly errors: readonly { readonly typed: string; readonly error: unknown }[];
}

/** Opens a data folder with the sample works for one use. */
export async function withSampleWorks<Result>(
  use: (concordance: Concordance) => Promise<Result>,
): Promise<Result> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'concordance-hostile-'));
  const concordance = await openConcordance({ dataFolder, publicUrl: 'https://reading.example.org' });
  try {
    for (const name of readdirSync(WORKS))
      await concordance.features.corpus.add(
        { name, bytes: readFileSync(path.join(WORKS, name)) },
        { groupId: 'operator', addedBy: null },
      );
    return await use(concordance);
  } finally {
    await concordance.close();
    rmSync(dataFolder, { recursive: true });
  }
}

/** Sends this many hostile queries to all uses with input from members, in turn. */
export async function sendHostileQueries(
  concordance: Concordance,
  count: number,
): Promise<readonly HostileOutcome[]> {
  const [first] = await concordance.features.corpus.list('everyone');
  const uses = listTypedUses(concordance, first?.workId ?? '');
  const outcomes: HostileOutcome[] = [];
  for (const [at, use] of uses.entries()) {
    const draw = createHostileQueries(createRandom(SEED + at));
    outcomes.push(await sendAll(use, Math.floor((count + at) / uses.length), draw));
  }
  return outcomes;
}

async function sendAll(use: TypedUse, count: number, draw: () => string): Promise<HostileOutcome> {
  const times: number[] = [];
  const errors: { typed: string; error: unknown }[] = [];
  let refused = 0;
  for (let number = 0; number < count; number++) {
    const typed = draw();
    const start = process.cpuUsage();
    try {
      await use.run(typed, number);
    } catch (error) {
      if (error instanceof UserError) refused += 1;
      else errors.push({ typed, error });
    }
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return { use: use.name, times, refused, errors };
}
