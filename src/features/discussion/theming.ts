import type { Theme, ThemeId } from '../../corpus/discussion.ts';
import { UserError } from '../../errors.ts';
import { findPhrases } from '../../text/question-phrases.ts';
import { readQuestionTerms, weighTerms } from '../../text/question-similarity.ts';
import type { GroupAudience } from '../group/audience.ts';
import type { DiscussionParts, Theming } from './discussion.ts';
import { WAITING } from './find-question.ts';
import { proposeThemes } from './propose-themes.ts';
import { isBefore } from './see-questions.ts';

/** Most questions to group at once, the newest: the time is cubic in their number. */
const MOST_GROUPED = 200;

/** Creates the grouping of questions into themes, and the naming of themes. */
export function createTheming(
  parts: Pick<DiscussionParts, 'store' | 'now'>,
): Pick<Theming, 'themes' | 'group' | 'findTheme' | 'phrases' | 'rename'> {
  const { store } = parts;
  const { list, themes } = createLists(parts);
  return {
    themes,
    async group(audience, by) {
      const proposals = proposeThemes(await list(audience, null));
      const { groupId } = audience;
      for (const { theme, questions } of proposals) {
        const isThere = typeof theme === 'string';
        const id = isThere ? theme : await store.addTheme({ groupId, label: theme.label }, theme.exemplar.id);
        const ids = questions.map((each) => each.id);
        await store.putInto(id, ids, { by, at: parts.now() });
      }
      return proposals.flatMap(({ questions }) => questions).length;
    },
    async findTheme(audience, id) {
      const theme = (await themes(audience)).find((each) => each.id === id);
      if (!theme) throw new UserError((words) => words.discussion.themeGone);
      return { theme, questions: await list(audience, id) };
    },
    async phrases(audience, id) {
      const questions = await list(audience, id);
      const texts = questions.map(({ text }) => text);
      const phrases = findPhrases(texts, weighTerms(texts.map(readQuestionTerms)));
      return phrases.flatMap(({ words, from, start, end }) => {
        const question = questions[from]?.id;
        return question === undefined ? [] : [{ words, question, start, end }];
      });
    },
    async rename(audience, id, { question, start, end }) {
      const named = (await list(audience, id)).find((each) => each.id === question);
      const label = named?.text.slice(start, end) ?? '';
      if (label.trim() === '') throw new UserError((words) => words.discussion.gone);
      await store.relabel(id, label, question);
    },
  };
}

/** The waiting questions, and the themes, as an audience may see them. */
function createLists({ store }: Pick<DiscussionParts, 'store'>) {
  return {
    list: async (audience: GroupAudience, themeId: ThemeId | null) =>
      store.list({
        groupId: audience.groupId,
        statuses: WAITING,
        before: audience.lines,
        sort: themeId === null ? 'newest' : 'voices',
        limit: MOST_GROUPED,
        ...(themeId === null ? {} : { themeId }),
      }),
    themes: async ({ groupId, lines }: GroupAudience): Promise<readonly Theme[]> =>
      (await store.themes(groupId)).filter(({ passage }) => isBefore(lines, passage)),
  };
}
