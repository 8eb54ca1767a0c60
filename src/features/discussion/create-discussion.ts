import type { Store } from '../../store/store.ts';
import type { Discussion, DiscussionParts } from './discussion.ts';
import { createManaging } from './managing.ts';
import { createPosting } from './posting.ts';
import { createDrafts } from './read-draft.ts';
import { createReading } from './reading.ts';
import { createThemeMoves } from './theme-moves.ts';
import { createTheming } from './theming.ts';

/** Creates the questions for discussion. */
export function createDiscussion({
  store,
  ...others
}: Omit<DiscussionParts, 'store'> & { readonly store: Pick<Store, 'discussion'> }): Discussion {
  const parts = { ...others, store: store.discussion };
  return {
    ...createDrafts(parts),
    ...createReading(parts),
    ...createPosting(parts),
    ...createManaging(parts),
    ...createTheming(parts),
    ...createThemeMoves(parts),
  };
}
