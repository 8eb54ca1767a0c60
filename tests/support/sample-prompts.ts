import { readdirSync, readFileSync } from 'node:fs';
import type { ImportedWork } from '../../src/corpus/corpus.ts';
import { IMPORT_LIMITS } from '../../src/import/import-limits.ts';
import { readWork } from '../../src/import/read-work.ts';
import { makePrompts, type ScoredPrompt } from '../../src/text/prompts/make-prompts.ts';
import { readPromptText, type PromptText } from '../../src/text/prompts/read-prompt-text.ts';

/** A parsed sample work, with all its prompts. */
export interface SamplePrompts {
  readonly title: string;
  readonly text: PromptText;
  readonly prompts: readonly ScoredPrompt[];
}

const FOLDER = new URL('../../data/works/', import.meta.url);
const ESSAYS: ReadonlySet<string> = new Set([
  'a-network-without-a-landlord.md',
  'minutes-taken-in-the-rain.md',
  'soup-for-forty.md',
  'the-bread-money-of-kesterwick.md',
  'the-centre-that-moves.md',
  'who-pays-for-the-lamps.md',
]);

/** The sample essays as imported. */
export async function readSampleWorks(): Promise<readonly ImportedWork[]> {
  const there = readdirSync(FOLDER).filter((name) => ESSAYS.has(name));
  return Promise.all(
    there.map(async (name) => readWork({ name, bytes: readFileSync(new URL(name, FOLDER)) }, IMPORT_LIMITS)),
  );
}

/** All prompts of the sample essays. */
export async function readSamplePrompts(): Promise<readonly SamplePrompts[]> {
  return (await readSampleWorks()).map(({ work, description: { title } }) => {
    const whole = { start: 0, end: work.text.length };
    const text = readPromptText(work, title, whole);
    return { title, text, prompts: makePrompts(text, whole) };
  });
}
