import type { GroupId } from '../../corpus/corpus.ts';

/** Who sees what a look-up in a group finds. */
export interface GroupAudience {
  /** The group whose works, with the operator's, may be used. */
  readonly groupId: GroupId;
  /** Discord id of the member who alone sees it, up to their own reading line; null: everybody in the channel. */
  readonly reader: string | null;
}

/** Who sees what a look-up finds: in a group, or the operator, who may see everybody's works whole. */
export type Audience = GroupAudience | 'everyone';
