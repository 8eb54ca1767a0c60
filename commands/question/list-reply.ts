import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type {
  DiscussionPage,
  DiscussionSelection,
  SeenQuestion,
} from '../../src/features/discussion/discussion.ts';

import { customId } from '../../src/discord/command/custom-id.ts';
import { button, privateNote, select, text } from '../../src/discord/replies/components.ts';
import { escapeLine } from '../../src/discord/replies/escape-markdown.ts';
import { cardMessage, type Message } from '../../src/discord/replies/message.ts';
import { pageButtons, pageMessage, privateFrame } from '../../src/discord/replies/pages.ts';
import { questionBlock, wholeQuestion, type Viewer } from './question-line.ts';

/** Questions on a page of a list. */
export const PER_PAGE = 5;

/** Characters of a reason in a list; the question itself has it whole. */
const SHORT_REASON = 100;

/** The group's questions, with a list to read one and add a voice. */
export function discussionListMessage(
  words: Catalogue,
  list: DiscussionPage,
  {
    viewer,
    page,
    sort,
    state,
  }: {
    viewer: Viewer;
    page: number;
    sort: DiscussionSelection['sort'];
    /** What turning the page needs besides its number. */
    state: readonly string[];
  },
): Message {
  const say = words.discussion;
  const pages = pagesOf(list);
  const title = `**${say.ofGroup}** (${list.total}) · ${say.sorts[sort]}`;
  return pageMessage(
    words,
    { blocks: list.questions.map((each) => questionBlock(words, each, viewer)), page, pages },
    privateFrame(words, [title, ...noneOf(words, list)].join('\n')),
    chooser(say.choose, 'see', list),
    pageButtons(words, { page, pages }, { command: 'question', action: 'posted-page', state }),
  );
}

/** A member's own questions for discussion, with what became of them. */
export function ownDiscussionMessage(
  words: Catalogue,
  list: DiscussionPage,
  { viewer, page }: { viewer: Viewer; page: number },
): Message {
  const say = words.discussion;
  const pages = pagesOf(list);
  const blocks = list.questions.map((each) => {
    const reason = each.reason === null ? [] : [say.reason(escapeLine(each.reason, SHORT_REASON))];
    return [questionBlock(words, each, viewer), ...reason].join('\n');
  });
  return pageMessage(
    words,
    { blocks, page, pages },
    privateFrame(words, [`**${say.yours}** (${list.total})`, ...noneOf(words, list)].join('\n')),
    chooser(say.chooseYours, 'own-see', list),
    [
      ...pageButtons(words, { page, pages }, { command: 'question', action: 'own-page' }),
      button(say.toLog, customId('question', 'mine-page', 0)),
    ],
  );
}

/** One's own question for discussion; `asks` whether to withdraw it. */
export function ownDiscussionCard(
  words: Catalogue,
  question: SeenQuestion,
  viewer: Viewer,
  asks: boolean,
): Message {
  const say = words.discussion;
  const withdraw = button(
    asks ? words.questions.withdrawForGood : say.withdraw,
    customId('question', asks ? 'own-withdraw-now' : 'own-withdraw', question.id),
    { style: 'danger' },
  );
  const back = button(asks ? words.questions.keep : say.back, customId('question', 'own-page', 0));
  const confirm = asks ? [text(say.confirmWithdrawal)] : [];
  return cardMessage(
    [text(wholeQuestion(words, question, viewer)), ...confirm, ...privateNote(words.interaction.onlyYou)],
    [withdraw, back],
  );
}

/** Says that it is done. */
export function discussionWithdrawnMessage(words: Catalogue): Message {
  const back = button(words.discussion.back, customId('question', 'own-page', 0));
  return cardMessage([text(words.discussion.withdrawn)], [back]);
}

function chooser(placeholder: string, action: string, { questions }: DiscussionPage) {
  const options = questions.map(({ id, text: asked }) => ({ label: asked, value: id }));
  return [select(placeholder, customId('question', action), options)];
}

function pagesOf({ total }: DiscussionPage): number {
  return Math.max(1, Math.ceil(total / PER_PAGE));
}

function noneOf(words: Catalogue, { total }: DiscussionPage): readonly string[] {
  return total === 0 ? [words.discussion.none] : [];
}
