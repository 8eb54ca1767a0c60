import type { LinedEntry } from '../../corpus/corpus.ts';
import type { Span } from '../../corpus/layout.ts';
import type { Work } from '../../corpus/work.ts';
import { UserError } from '../../errors.ts';
import { readPromptText, type PromptText } from '../../text/prompts/read-prompt-text.ts';
import { readScope } from '../corpus/ask-scope.ts';
import type { Library } from '../corpus/library.ts';
import type { PromptScope } from './prompt-features.ts';

/** The part of a work for prompts, and the whole that the audience may see, parsed. */
export interface ReadPart {
  readonly entry: LinedEntry;
  readonly work: Work;
  readonly text: PromptText;
  readonly part: Span;
}

/**
 * Reads the source of prompts. Nothing past what the audience may see of the work is used: only from that part do
 * prompts decide what to compare, and whether the text says more on their subject.
 */
export async function readPart(
  library: Library,
  { audience, workId, section, part: wanted }: PromptScope,
): Promise<ReadPart> {
  const whole = await readScope(library, { audience, workId, section: null });
  const limits = section === null ? whole : await readScope(library, { audience, workId, section });
  const entry = whole.entries.get(workId);
  const work = entry && (await library.work(entry));
  const [seen, part] = [whole.scope[0], wanted ?? limits.scope[0]];
  if (!entry || !work || !seen || !part) throw new UserError((words) => words.errors.noSuchWork);
  const clip = ({ start, end }: Span): Span => ({
    start: Math.max(seen.start, start),
    end: Math.min(seen.end, end, work.text.length),
  });
  const text = readPromptText(work, entry.description.title, clip(seen));
  return { entry, work, text, part: clip(part) };
}
