import type { SessionQuestions } from '../sessions/ports.ts';
import type { Managing } from './discussion.ts';
import { isBefore } from './see-questions.ts';
import type { DiscussionStore } from '../../store/discussion/discussion-store.ts';

/** The questions for discussion as sessions need them. */
export function createSessionPort({
  store,
  discussion,
}: {
  store: { readonly discussion: Pick<DiscussionStore, 'find'> };
  discussion: Pick<Managing, 'open' | 'take' | 'answer'>;
}): SessionQuestions {
  return {
    open: (...given) => discussion.open(...given),
    async take(...given) {
      await discussion.take(...given);
    },
    async answer(...given) {
      await discussion.answer(...given);
    },
    async wordings({ groupId, lines }, ids) {
      const questions = await Promise.all(ids.map(async (id) => store.discussion.find(id)));
      const seen = questions.flatMap((each) =>
        each?.groupId === groupId && each.status !== 'withdrawn' && isBefore(lines, each.passage)
          ? [[each.id, each.text] as const]
          : [],
      );
      return new Map(seen);
    },
  };
}
