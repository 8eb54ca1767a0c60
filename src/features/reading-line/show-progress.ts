import type { GroupAudience } from '../group/audience.ts';
import type { Library } from '../corpus/library.ts';
import { describeLine } from './describe-line.ts';
import type { LinePlace, Progress } from './reading-line.ts';

/** Shows how far a reader and their group have read. */
export async function showProgress(
  library: Pick<Library, 'entries' | 'work'>,
  audience: GroupAudience,
): Promise<readonly Progress[]> {
  const shown: Progress[] = [];
  for (const { workId, description } of await library.entries(audience)) {
    const [ofGroup, holding] = [audience.groupLines.get(workId), audience.lines.get(workId)];
    if (holding === undefined) continue;
    const work = await library.work({ workId, line: null });
    if (!work) continue;
    const describe = (line: number | undefined): LinePlace | null =>
      line === undefined ? null : describeLine(work, description.title, line, holding);
    const own = holding === ofGroup ? null : describe(holding);
    shown.push({ title: description.title, group: describe(ofGroup), own });
  }
  return shown;
}
