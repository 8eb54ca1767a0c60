import type { GroupId } from '../../corpus/corpus.ts';
import type { ThemeId } from '../../corpus/discussion.ts';
import { UserError } from '../../errors.ts';
import { findPhrases } from '../../text/question-phrases.ts';
import { readQuestionTerms, weighTerms } from '../../text/question-similarity.ts';
import type { DiscussionParts, Theming } from './discussion.ts';
import { findQuestion, WAITING } from './find-question.ts';

/** Creates the moving of questions between themes. */
export function createThemeMoves({
  store,
  now,
}: Pick<DiscussionParts, 'store' | 'now'>): Pick<Theming, 'startTheme' | 'putInto' | 'mergeThemes'> {
  async function checkTheme(groupId: GroupId, id: ThemeId): Promise<void> {
    if (!(await store.themes(groupId)).some((each) => each.id === id))
      throw new UserError((words) => words.discussion.themeGone);
  }

  return {
    async startTheme(groupId, id, by) {
      const { text } = await findQuestion(store, groupId, id);
      const [phrase] = findPhrases([text], weighTerms([readQuestionTerms(text)]));
      const theme = await store.addTheme({ groupId, label: phrase?.words ?? text }, id);
      await store.putInto(theme, [id], { by, at: now() });
    },
    async putInto(groupId, id, theme, by) {
      await findQuestion(store, groupId, id);
      if (theme !== null) await checkTheme(groupId, theme);
      await store.putInto(theme, [id], { by, at: now() });
    },
    async mergeThemes(groupId, id, into, by) {
      await checkTheme(groupId, id);
      await checkTheme(groupId, into);
      const all = { groupId, statuses: [...WAITING, 'answered', 'merged'], before: new Map() } as const;
      const questions = await store.list({ ...all, themeId: id, sort: 'newest' });
      const ids = questions.map((each) => each.id);
      await store.putInto(into, ids, { by, at: now() });
    },
  };
}
