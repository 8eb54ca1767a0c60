import { OPERATOR_GROUP, type CorpusEntry, type GroupId, type Reading } from '../../corpus/corpus.ts';
import type { Audience, GroupAudience } from '../group/audience.ts';
import type { Lines } from '../corpus/library.ts';
import type { WorkStore } from '../../store/works/work-store.ts';

/** Whose reading links to an entry carry; `line` is that of whoever looks. */
export type ReadingOf = (entry: CorpusEntry, line: number | null) => Reading;

/** Makes the finding of whose reading links carry. */
export function createReadings({
  works,
  linesFor,
}: {
  works: Pick<WorkStore, 'list'>;
  linesFor: (audience: GroupAudience) => Promise<Lines>;
}): (audience: Audience) => Promise<ReadingOf> {
  return async (audience) => {
    if (audience === 'everyone') return ofOperator(works);
    const { groupId, reader } = audience;
    const lines = reader === null ? null : await linesFor({ groupId, reader: null });
    return ({ workId }, line) => {
      const isNearer = lines !== null && line !== null && line < (lines.get(workId) ?? Infinity);
      return { groupId, until: isNearer ? line : null };
    };
  };
}

/** The operator’s own reading; of a work that the operator does not hold, that of the group whose entry it is. */
async function ofOperator(works: Pick<WorkStore, 'list'>): Promise<ReadingOf> {
  const own = new Set((await works.list([OPERATOR_GROUP])).map(({ workId }) => workId));
  const groupOf = ({ workId, groupId }: CorpusEntry): GroupId => (own.has(workId) ? OPERATOR_GROUP : groupId);
  return (entry) => ({ groupId: groupOf(entry), until: null });
}
