import { OPERATOR_GROUP, type CorpusEntry, type GroupId, type Reading } from '../../corpus/corpus.ts';
import type { WorkStore } from '../../store/works/work-store.ts';
import type { Audience } from '../group/audience.ts';

/** The reading that links to an entry carry; `line` is the viewer's. */
export type ReadingOf = (entry: CorpusEntry, line: number | null) => Reading;

/** Finds the reading that links for an audience carry. */
export async function findReadings(works: Pick<WorkStore, 'list'>, audience: Audience): Promise<ReadingOf> {
  if (audience === 'everyone') return ofOperator(works);
  const { groupId, groupLines } = audience;
  return ({ workId }, line) => {
    const isNearer = line !== null && line < (groupLines.get(workId) ?? Infinity);
    return { groupId, until: isNearer ? line : null };
  };
}

/** The operator’s own reading; for a work that the operator does not have, that of the entry's group. */
async function ofOperator(works: Pick<WorkStore, 'list'>): Promise<ReadingOf> {
  const own = new Set((await works.list([OPERATOR_GROUP])).map(({ workId }) => workId));
  const groupOf = ({ workId, groupId }: CorpusEntry): GroupId => (own.has(workId) ? OPERATOR_GROUP : groupId);
  return (entry) => ({ groupId: groupOf(entry), until: null });
}
