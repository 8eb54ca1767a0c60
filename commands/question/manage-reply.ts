import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { DiscussionQuestion, Step, Theme } from '../../src/corpus/discussion.ts';
import type { DiscussionPage, SeenQuestion } from '../../src/features/discussion/discussion.ts';

import { customId } from '../../src/discord/command/custom-id.ts';
import { button, privateNote, select, text, time } from '../../src/discord/replies/components.ts';
import { escapeLine } from '../../src/discord/replies/escape-markdown.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { pageButtons, pageMessage, privateFrame, takePage } from '../../src/discord/replies/pages.ts';
import type { Block } from '../../src/discord/replies/quotation.ts';
import { PER_PAGE } from './list-reply.ts';
import { questionBlock, wholeQuestion, type Viewer } from './question-line.ts';

/** Steps on a page of what was done, and characters of a reason among them. */
const STEPS = { first: 5, next: 5 };
const SHORT_REASON = 100;

/** Values of the list of themes that are no theme's id. */
export const NEW_THEME = 'new';
export const NO_THEME = 'none';

/** The questions that wait, by theme, for hosts. */
export function manageMessage(
  words: Catalogue,
  list: DiscussionPage,
  {
    themes,
    viewer,
    page,
    note,
  }: {
    themes: readonly Theme[];
    viewer: Viewer;
    page: number;
    /** What has just been done, if anything. */
    note: string | null;
  },
): Message {
  const say = words.discussion;
  const pages = Math.max(1, Math.ceil(list.total / PER_PAGE));
  const title = [`**${say.manage}** (${list.total})`, ...(note === null ? [] : [note])].join(' — ');
  const none = list.total === 0 ? [say.none] : [];
  const questions = list.questions.map(({ id, text: asked }) => ({ label: asked, value: id }));
  const labels = themes.map(({ id, label }) => ({ label, value: id }));
  return pageMessage(
    words,
    { blocks: byTheme(words, list.questions, viewer), page, pages },
    privateFrame(words, [title, ...none].join('\n')),
    [select(say.chooseToManage, customId('question', 'manage-open'), questions)],
    [select(say.chooseTheme, customId('question', 'theme-open'), labels)],
    [
      ...pageButtons(words, { page, pages }, { command: 'question', action: 'manage-page' }),
      ...(list.total > 1 ? [button(say.group, customId('question', 'group'))] : []),
    ],
  );
}

/** One question with all that a host can do, and what was done, the last first. */
export function manageOneMessage(
  words: Catalogue,
  question: SeenQuestion,
  {
    steps,
    targets,
    themes,
    viewer,
    page,
  }: {
    steps: readonly Step[];
    targets: readonly DiscussionQuestion[];
    themes: readonly Theme[];
    viewer: Viewer;
    page: number;
  },
): Message {
  const say = words.discussion;
  const { id } = question;
  const frame = {
    head: [text(wholeQuestion(words, question, viewer)), text(`**${say.stepsTitle}**`)],
    foot: privateNote(words.interaction.onlyYou),
  };
  const taken = takePage(
    steps.toReversed().map((step) => describeStep(words, step)),
    frame,
    STEPS,
    page,
  );
  const merging = targets.map((each) => ({ label: each.text, value: each.id }));
  const putting = [
    ...themes.slice(0, 23).map(({ id: value, label }) => ({ label, value })),
    { label: say.newTheme, value: NEW_THEME },
    ...(question.theme ? [{ label: say.noTheme, value: NO_THEME }] : []),
  ];
  return pageMessage(
    words,
    taken,
    frame,
    actButtons(words, question, viewer),
    isWaiting(question) ? [select(say.mergeInto, customId('question', 'merge', id), merging)] : [],
    [select(say.putIntoTheme, customId('question', 'theme', id), putting)],
    [
      ...pageButtons(words, taken, { command: 'question', action: 'manage-one', state: [id] }),
      button(say.backToAll, customId('question', 'manage-page', 0)),
    ],
  );
}

function actButtons(words: Catalogue, { id, status }: SeenQuestion, { isModerator }: Viewer) {
  const say = words.discussion;
  const act = (label: string, action: string, style?: 'primary' | 'danger') =>
    button(label, customId('question', action, id), style && { style });
  const remove = isModerator ? [act(say.remove, 'remove', 'danger')] : [];
  if (!isWaiting({ status })) return [act(say.reopen, 'reopen'), ...remove];
  return [
    ...(status === 'taken' ? [] : [act(say.take, 'take', 'primary')]),
    ...(status === 'parked' ? [] : [act(say.park, 'park')]),
    act(say.answer, 'answered'),
    ...(status === 'open' ? [] : [act(say.reopen, 'reopen')]),
    ...remove,
  ];
}

function isWaiting({ status }: Pick<SeenQuestion, 'status'>): boolean {
  return status === 'open' || status === 'taken' || status === 'parked';
}

/** The first question of each theme on a page stands under its label. */
function byTheme(words: Catalogue, questions: readonly SeenQuestion[], viewer: Viewer): Block[] {
  return questions.map((question, at) => {
    const { theme } = question;
    const block = questionBlock(words, { ...question, theme: null }, viewer);
    if (at > 0 && questions[at - 1]?.theme?.id === theme?.id) return block;
    const label = theme ? escapeLine(theme.label, 60) : words.discussion.withoutTheme;
    return `### ${label}\n${block}`;
  });
}

function describeStep(words: Catalogue, { kind, by, at, reason }: Step): Block {
  const say = words.discussion;
  const done = say.step(say.steps[kind], by === null ? say.somebody : `<@${by}>`, time(at, 'R'));
  const why = reason === null ? '' : `: ${escapeLine(reason, SHORT_REASON)}`;
  return `-# ${done}${why}`;
}
