import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QuoteCheck } from '../../../src/corpus/quote-check.ts';
import { openConcordance, type Concordance } from '../../../src/wiring.ts';
import { withSampleWorks } from '../../support/room.ts';
import { makeQuoteCases, type QuoteCase, type SourceText } from '../../support/quote-cases.ts';
import { audienceIn } from '../../support/audience.ts';

const SEED = Number(process.env['QUOTE_CASES_SEED'] ?? 20260501);
const EACH = Number(process.env['QUOTE_CASES_EACH'] ?? 4);

let folder: string;
let concordance: Concordance;
let sources: readonly SourceText[];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'concordance-quotes-'));
  await withSampleWorks(folder);
  concordance = await openConcordance({ dataFolder: folder, publicUrl: null });
  // In a fixed order: works added in the same millisecond have no defined order, and the cases depend on it.
  const ids = (await concordance.store.works.ids()).toSorted();
  sources = await Promise.all(
    ids.map(async (workId) => {
      const found = await concordance.store.works.find(workId);
      return { workId, text: found?.text ?? '' };
    }),
  );
});

afterAll(async () => {
  await concordance.close();
  rmSync(folder, { recursive: true });
});

/** The fault of a judgement; null if there is none. */
function findFault(made: QuoteCase, check: QuoteCheck): string | null {
  if (check.verdict !== made.verdict) return `is ${check.verdict}`;
  const pieces = check.places.flat();
  if (made.source !== null && !pieces.some(({ citation }) => citation.quotation.workId === made.source))
    return 'names another work';
  if (check.isElsewhere !== (made.isElsewhere ?? false)) return 'is wrong on where it stands';
  const negations = pieces.flatMap(({ differences }) => differences.flatMap((each) => each.negations));
  if (made.verdict === 'close' && negations.length > 0 !== (made.isNegated ?? false))
    return `is wrong on negation: ${negations.join()}`;
  return null;
}

describe('the judgement of quotations', () => {
  it('is right for at least 98 of 100 generated quotations', async () => {
    const cases = makeQuoteCases(sources, SEED, EACH);
    const faults: string[] = [];
    const falselyExact: string[] = [];
    const table = new Map<string, { right: number; all: number }>();
    for (const made of cases) {
      const check = await concordance.features.quotations.check({
        audience: audienceIn('group'),
        text: made.typed,
        workId: made.workId,
      });
      const fault = findFault(made, check);
      const row = table.get(made.kind) ?? { right: 0, all: 0 };
      table.set(made.kind, { right: row.right + Number(fault === null), all: row.all + 1 });
      if (fault !== null) faults.push(`${made.kind}: ${fault}: ${made.typed}`);
      if (check.verdict === 'exact' && made.verdict !== 'exact') falselyExact.push(made.typed);
      for (const { citation } of check.places.flat()) {
        const { workId, start, end, exact } = citation.quotation;
        expect(sources.find((source) => source.workId === workId)?.text.slice(start, end)).toBe(exact);
      }
    }
    for (const [kind, { right, all }] of table) process.stdout.write(`${right}/${all} ${kind}\n`);
    process.stdout.write(`${cases.length - faults.length}/${cases.length} in all\n${faults.join('\n')}\n`);
    expect(falselyExact).toEqual([]);
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(faults.length / cases.length).toBeLessThanOrEqual(0.02);
  });
});
