import { sql, type RawBuilder } from 'kysely';

import type { GroupId } from '../corpus/corpus.ts';

/** Somebody who reads what moderators and admins read of a group. */
export interface Reader {
  readonly groupId: GroupId;
  readonly memberId: string;
}

/**
 * Ids of the reports about a reader: the one place that says whose case is about whom. Everything that shows reports, or
 * what became of them, leaves these out in its query, so that no page, count or file has a gap.
 */
export function casesAbout({ groupId, memberId }: Reader): RawBuilder<string> {
  return sql<string>`(select id from moderation_entries
    where group_id = ${groupId} and kind = 'report' and about_member_id = ${memberId})`;
}
