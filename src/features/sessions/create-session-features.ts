import type { Store } from '../../store/store.ts';
import type { Features } from '../features.ts';
import type { Library } from '../corpus/library.ts';

import { createDigests } from './digests.ts';
import { noSessionQuestions, type IsCoverHost, type SessionQuestions } from './ports.ts';
import { createSessionNotes } from './session-notes.ts';
import { createSessions } from './sessions.ts';

/** Makes all that sessions need: without questions nobody posts any, without cover hosts only hosts lead. */
export function createSessionFeatures({
  questions = noSessionQuestions,
  isCoverHost = async () => false,
  ...parts
}: {
  store: Pick<Store, 'sessions'>;
  library: Pick<Library, 'reciter'>;
  passages: Pick<Features['passages'], 'find'>;
  now: () => Date;
  questions?: SessionQuestions;
  isCoverHost?: IsCoverHost;
}): Pick<Features, 'sessions' | 'sessionNotes' | 'digests'> {
  return {
    sessions: createSessions({ ...parts, questions, isCoverHost }),
    sessionNotes: createSessionNotes({ ...parts, questions }),
    digests: createDigests({ ...parts, questions }),
  };
}
