import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { DiscussionQuestion, Theme } from '../../src/corpus/discussion.ts';
import type { ThemePhrase } from '../../src/features/discussion/discussion.ts';

import { customId } from '../../src/discord/command/custom-id.ts';
import { button, privateNote, select, text } from '../../src/discord/replies/components.ts';
import { escapeLine } from '../../src/discord/replies/escape-markdown.ts';
import { cardMessage, type Message } from '../../src/discord/replies/message.ts';

/** Questions of a theme that stand for it, and characters of each. */
const EXEMPLARS = 8;
const SHORT = 150;

/** A theme with the questions that have most voices, other words for it, and other themes to put them into. */
export function themeMessage(
  words: Catalogue,
  {
    theme,
    questions,
    phrases,
    others,
  }: {
    theme: Theme;
    questions: readonly DiscussionQuestion[];
    phrases: readonly ThemePhrase[];
    others: readonly Theme[];
  },
): Message {
  const say = words.discussion;
  const names = phrases
    .filter((phrase) => phrase.words !== theme.label)
    .map(({ words: label, question, start, end }) => ({ label, value: `${question}.${start}.${end}` }));
  const into = others.filter(({ id }) => id !== theme.id).map(({ id, label }) => ({ label, value: id }));
  const title = `**${escapeLine(theme.label)}** (${say.questions(questions.length)})`;
  const shown = questions
    .slice(0, EXEMPLARS)
    .map((each) => `- ${escapeLine(each.text, SHORT)} · ${say.voices(each.voices)}`);
  return cardMessage(
    [text([title, ...shown].join('\n')), ...privateNote(words.interaction.onlyYou)],
    [select(say.rename, customId('question', 'theme-name', theme.id), names)],
    [select(say.mergeTheme, customId('question', 'theme-merge', theme.id), into)],
    [button(say.backToAll, customId('question', 'manage-page', 0))],
  );
}
