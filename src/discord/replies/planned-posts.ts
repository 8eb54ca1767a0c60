import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { PlannedPost, PostFault } from '../../corpus/planned-post.ts';
import type { PostOutlook } from '../../features/posts/posts.ts';

import { time } from './components.ts';
import { escapeLine, escapeMarkdown } from './escape-markdown.ts';

const LABEL_LIMIT = 80;

/** A group's next posts, and its failed ones with the reason. */
export function describeOutlook(words: Catalogue, { next, troubles }: PostOutlook): readonly string[] {
  const say = words.posts;
  const coming = next.map((post) => nameLine(words, post, time(post.nextAt, 'R')));
  const failed = troubles.map((post) => describeTrouble(words, post));
  return [
    [`**${say.next}**`, ...(coming.length > 0 ? coming : [say.none])].join('\n'),
    [`**${say.troubles}**`, ...(failed.length > 0 ? failed : [say.noTroubles])].join('\n'),
  ];
}

function describeTrouble(words: Catalogue, post: PlannedPost): string {
  const say = words.posts;
  const reason = post.fault === null ? '' : nameFault(words, post.fault);
  const outcome = post.state === 'planned' ? say.retry(reason, time(post.nextAt, 'R')) : say.missed(reason);
  return say.trouble(nameLine(words, post, time(post.dueAt, 'R')), outcome);
}

function nameLine(words: Catalogue, { kind, label }: PlannedPost, when: string): string {
  const kinds: Readonly<Record<string, string>> = words.posts.kinds;
  const named = kinds[kind] ?? kind;
  if (label === '') return `${named}, ${when}`;
  return words.posts.line(named, escapeLine(label, LABEL_LIMIT), when);
}

/** Why a post failed, in words; channels are mentions, unless another format is given. */
export function nameFault(
  words: Catalogue,
  fault: PostFault,
  nameChannel: (id: string) => string = (id) => `<#${id}>`,
): string {
  const { reasons } = words.posts;
  const permissions: Readonly<Record<string, string>> = words.permissions;
  switch (fault.code) {
    case 'late':
    case 'quiet':
    case 'unreachable':
      return reasons[fault.code];
    case 'limited':
      return reasons.limited(words.count.minutes(fault.minutes));
    case 'no-channel':
      return reasons.noChannel;
    case 'channel-gone':
      return reasons.channelGone(nameChannel(fault.channelId));
    case 'unfit-channel':
      return reasons.unfitChannel(nameChannel(fault.channelId));
    case 'open-channel':
      return reasons.openChannel(nameChannel(fault.channelId));
    case 'lacks': {
      const named = fault.permissions.map((name) => permissions[name] ?? name);
      const list = words.listWords(named, 'and');
      return fault.channelId === null
        ? reasons.lacks(list)
        : reasons.lacksIn(list, nameChannel(fault.channelId));
    }
    case 'too-many-events':
      return reasons.tooManyEvents;
    case 'closed-messages':
      return reasons.closedMessages;
    case 'refused':
      return reasons.refused(escapeMarkdown(fault.message));
    case 'bug':
      return reasons.bug(fault.id);
  }
}
