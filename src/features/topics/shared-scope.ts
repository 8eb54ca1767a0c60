import type { LinedEntry } from '../../corpus/corpus.ts';
import { UserError } from '../../errors.ts';
import { scopeOf, type AskScope } from '../corpus/ask-scope.ts';
import { forEverybody, type GroupAudience } from '../group/audience.ts';
import type { Library } from '../corpus/library.ts';

/**
 * The works as far as both a reader and the whole group have read: what may be shown to the reader and posted for all.
 */
export async function readSharedScope(
  library: Pick<Library, 'entries'>,
  audience: GroupAudience,
): Promise<AskScope> {
  const [own, all] = await Promise.all([library.entries(audience), library.entries(forEverybody(audience))]);
  if (own.length === 0) throw new UserError((words) => words.errors.noTexts);
  const lines = new Map(all.map(({ workId, line }) => [workId, line]));
  return scopeOf(own.map((entry) => ({ ...entry, line: lesser(entry, lines.get(entry.workId) ?? null) })));
}

function lesser({ line }: LinedEntry, other: number | null): number | null {
  return line === null || other === null ? (line ?? other) : Math.min(line, other);
}
