import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { DiscussionQuestion } from '../../src/corpus/discussion.ts';
import type { SeenQuestion } from '../../src/features/discussion/discussion.ts';

import { time } from '../../src/discord/replies/components.ts';
import { escapeLine, escapeMarkdown } from '../../src/discord/replies/escape-markdown.ts';
import { nameMember } from '../../src/discord/replies/name-member.ts';
import { sourceLine, type Block } from '../../src/discord/replies/quotation.ts';

/** Who alone reads a reply; hosts and moderators see who asked, whatever the asker wanted others to see. */
export interface Viewer {
  readonly memberId: string;
  readonly isHost: boolean;
  readonly isModerator: boolean;
}

const LIMIT = { text: 200, label: 60, title: 60 } as const;

/** A question as lists show it. `viewer` is null where everybody reads along. */
export function questionBlock(words: Catalogue, question: SeenQuestion, viewer: Viewer | null): Block {
  const { source, text } = question;
  const work = source && words.discussion.about(escapeLine(source.title, LIMIT.title));
  const facts = [...factsOf(words, question, viewer), ...(work ? [work] : [])];
  return `**${escapeLine(text, LIMIT.text)}**\n-# ${facts.join(' · ')}`;
}

/** A question whole: its words, who asks, the passage, and for who may know it why it is as it is. */
export function wholeQuestion(words: Catalogue, question: SeenQuestion, viewer: Viewer | null): Block {
  const { source, text, reason, memberId } = question;
  const maySeeReason = viewer !== null && (viewer.isHost || viewer.memberId === memberId);
  return [
    `**${escapeMarkdown(text)}**`,
    `-# ${factsOf(words, question, viewer).join(' · ')}`,
    ...(source ? [`-# ${words.discussion.about(sourceLine(words, source))}`] : []),
    ...(maySeeReason && reason !== null ? [words.discussion.reason(escapeMarkdown(reason))] : []),
  ].join('\n');
}

function factsOf(words: Catalogue, question: DiscussionQuestion, viewer: Viewer | null): readonly string[] {
  const say = words.discussion;
  const { attribution, memberId, askedAt, voices, status, theme } = question;
  const mayKnow = viewer !== null && (viewer.isHost || viewer.memberId === memberId);
  const isOpen = attribution === 'named' || mayKnow;
  return [
    say.askedBy(isOpen ? nameMember(words, memberId) : say.aMember, time(askedAt, 'R')),
    ...(isOpen && attribution === 'hosts' ? [say.hostsAlone] : []),
    say.voices(voices),
    ...(status === 'open' ? [] : [say.statuses[status]]),
    ...(theme ? [say.themed(escapeLine(theme.label, LIMIT.label))] : []),
  ];
}
