import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Attribution } from '../../src/corpus/discussion.ts';
import type { LookupId } from '../../src/corpus/lookup.ts';
import type { Draft, SeenQuestion } from '../../src/features/discussion/discussion.ts';

import { customId } from '../../src/discord/command/custom-id.ts';
import { button, privateNote, select, text } from '../../src/discord/replies/components.ts';
import { escapeMarkdown } from '../../src/discord/replies/escape-markdown.ts';
import { cardMessage, type Message } from '../../src/discord/replies/message.ts';
import { questionBlock, wholeQuestion, type Viewer } from './question-line.ts';

const DONE: ReadonlySet<SeenQuestion['status']> = new Set(['answered', 'merged', 'withdrawn']);

/** A question where everybody sees it, or for one viewer, with [Me too]; `done` says what they have just done. */
export function questionCard(
  words: Catalogue,
  question: SeenQuestion,
  viewer: Viewer | null,
  done: string | null = null,
): Message {
  const say = words.discussion;
  const isOwn = viewer?.memberId === question.memberId;
  const takesVoices = !DONE.has(question.status) && !isOwn;
  const title = viewer === null ? say.title : done;
  const head = title === null ? [] : [text(`-# ${title}`)];
  const note = takesVoices ? [text(`-# ${say.meTooNote}`)] : [];
  const foot = viewer === null ? [] : privateNote(words.interaction.onlyYou);
  const meToo = button(say.meToo, customId('question', 'voice', question.id), { style: 'primary' });
  return cardMessage(
    [...head, text(wholeQuestion(words, question, viewer)), ...note, ...foot],
    takesVoices ? [meToo] : [],
  );
}

/** What somebody is about to post, after those that are like it. `attribution` null leaves the choice to them. */
export function offerMessage(
  words: Catalogue,
  draft: Draft,
  similar: readonly SeenQuestion[],
  { viewer, lookup, attribution }: { viewer: Viewer; lookup: LookupId; attribution: Attribution | null },
): Message {
  const say = words.discussion;
  const offered = similar.map((each) => text(questionBlock(words, each, viewer)));
  const options = similar.map(({ id, text: asked }) => ({ label: asked, value: id }));
  const add = select(say.addVoice, customId('question', 'add-voice'), options);
  return cardMessage(
    [
      text(`**${escapeMarkdown(draft.text)}**`),
      text(similar.length > 0 ? say.similar : say.noSimilar),
      ...offered,
      text(`-# ${say.postNote[attribution ?? 'open']}`),
      ...privateNote(words.interaction.onlyYou),
    ],
    [add],
    postButtons(words, lookup, attribution),
  );
}

function postButtons(words: Catalogue, lookup: LookupId, attribution: Attribution | null) {
  const say = words.discussion;
  const post = (label: string, as: Attribution, style: 'primary' | 'secondary') =>
    button(label, customId('question', 'post', lookup, as), { style });
  if (attribution !== null) return [post(say.postMine, attribution, 'primary')];
  return [post(say.postNamed, 'named', 'primary'), post(say.postHidden, 'hosts', 'secondary')];
}
