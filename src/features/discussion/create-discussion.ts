import type { Store } from '../../store/store.ts';
import type { Questions } from '../answers/questions.ts';
import type { Library } from '../corpus/library.ts';
import type { Passages } from '../passages/found-passage.ts';
import type { OpenGroup } from '../group/audience.ts';
import type { Discussion } from './discussion.ts';
import { createReading } from './reading.ts';
import { createPosting } from './posting.ts';
import { createManaging } from './managing.ts';
import { createDrafts } from './read-draft.ts';
import { createThemeMoves } from './theme-moves.ts';
import { createTheming } from './theming.ts';

/** Creates the questions for discussion. */
export function createDiscussion({
  store: { discussion: store },
  library,
  passages,
  questions,
  openGroup,
  now,
}: {
  store: Pick<Store, 'discussion'>;
  library: Pick<Library, 'entries' | 'entry' | 'work' | 'cite'>;
  passages: Pick<Passages, 'find'>;
  questions: Pick<Questions, 'find'>;
  openGroup: OpenGroup;
  now: () => Date;
}): Discussion {
  return {
    ...createDrafts({ store, passages, questions, library }),
    ...createReading({ store, library }),
    ...createPosting({ store, library, openGroup, now }),
    ...createManaging({ store, now }),
    ...createTheming({ store, now }),
    ...createThemeMoves({ store, now }),
  };
}
