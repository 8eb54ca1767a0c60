import { phrase } from '../../src/catalogue/phrase.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { ImportedWork } from '../../src/corpus/corpus.ts';
import type { WorkDescription } from '../../src/corpus/work.ts';
import type { Block } from '../../src/text/block.ts';
import { composeWork } from '../../src/text/compose-work.ts';
import { detectLanguage } from '../../src/text/languages/detect-language.ts';
import { measureWork } from '../../src/text/measure-work.ts';

/** A folder that is deleted after the test. */
export function createTemporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'concordance-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A work made from blocks, as import would return it. */
export function importedWork(
  blocks: readonly Block[],
  description: Partial<WorkDescription> = {},
): ImportedWork {
  const work = composeWork(blocks);
  return {
    work,
    description: {
      title: 'A work',
      author: null,
      edition: null,
      licence: null,
      sourceUrl: null,
      language: detectLanguage(work.text),
      ...description,
    },
    size: measureWork(work),
    origin: 'made.md',
    report: {
      format: 'md',
      encoding: 'utf-8',
      drops: [{ reason: 'navigation', text: 'Next', line: 3 }],
      remarks: [phrase('remarks.windows1252')],
      links: { proved: 1, total: 2 },
    },
  };
}

/** A work with one paragraph. */
export function shortWork(text: string, description: Partial<WorkDescription> = {}): ImportedWork {
  return importedWork([{ kind: 'prose', text }], description);
}
