import type { Asking, DiscussionParts } from './discussion.ts';
import { findQuestion, MOST_COMPARED, WAITING } from './find-question.ts';
import { findSimilar } from './find-similar.ts';
import { seeQuestion, seeQuestions } from './see-questions.ts';

/** Most similar questions to offer. */
const OFFERED = 3;

/** Creates the lists and lookups of questions. */
export function createReading({
  store,
  library,
}: Pick<DiscussionParts, 'store' | 'library'>): Pick<Asking, 'see' | 'similar' | 'list'> {
  return {
    see: async (audience, id) =>
      seeQuestion(library, audience, await findQuestion(store, audience.groupId, id)),
    async similar(audience, text) {
      const { groupId, lines: before } = audience;
      const filter = { groupId, statuses: WAITING, before, sort: 'newest' } as const;
      const waiting = await store.list({ ...filter, limit: MOST_COMPARED });
      return seeQuestions(library, audience, findSimilar(text, waiting).slice(0, OFFERED));
    },
    async list(audience, { statuses, sort, memberId, themeId }, page) {
      const filter = {
        groupId: audience.groupId,
        statuses,
        before: audience.lines,
        ...(memberId === null ? {} : { memberId }),
        ...(themeId === null ? {} : { themeId }),
      };
      const [listed, total] = await Promise.all([
        store.list({ ...filter, sort, ...page }),
        store.count(filter),
      ]);
      return { questions: await seeQuestions(library, audience, listed), total };
    },
  };
}
