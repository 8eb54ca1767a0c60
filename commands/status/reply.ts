import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { CorpusHealth } from '../../src/features/corpus/health.ts';
import type { PostOutlook } from '../../src/features/posts/posts.ts';
import type { ClockVerdict } from '../../src/features/privacy/clock.ts';

import type { LackingChannel } from '../../src/discord/access/missing-permissions.ts';
import type { Fault } from '../../src/discord/gateway/faults.ts';
import { time } from '../../src/discord/replies/components.ts';
import { escapeMarkdown } from '../../src/discord/replies/escape-markdown.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { pageButtons, pageMessage, privateFrame, takePage } from '../../src/discord/replies/pages.ts';
import { describeOutlook } from '../../src/discord/replies/planned-posts.ts';

/** How the bot is doing in a group. */
export interface Status {
  readonly version: string;
  readonly node: string;
  readonly startedAt: Date;
  readonly corpus: CorpusHealth;
  /** What only those see who lead; null for others. */
  readonly forHosts: {
    readonly clock: ClockVerdict;
    /** Newest first. */
    readonly faults: readonly Fault[];
    readonly posts: PostOutlook;
    /** Null: the bot does not know the server. */
    readonly permissions: { readonly channels: number; readonly lacking: readonly LackingChannel[] } | null;
  } | null;
}

const FAULTS = 5;
const BLOCKS = { first: 15, next: 20 };

/** Version, texts, index, what went wrong, and what the bot may not do where. */
export function statusMessage(words: Catalogue, status: Status, wanted: number): Message {
  const frame = privateFrame(words, `**${words.status.title}**`);
  const { forHosts } = status;
  const blocks = [
    aboutBot(words, status),
    ...(forHosts
      ? [
          ...aboutClock(words, forHosts.clock),
          aboutFaults(words, forHosts.faults),
          ...describeOutlook(words, forHosts.posts),
          ...aboutPermissions(words, forHosts.permissions),
        ]
      : []),
  ];
  const page = takePage(blocks, frame, BLOCKS, wanted);
  return pageMessage(words, page, frame, pageButtons(words, page, { command: 'status', action: 'page' }));
}

function aboutBot(words: Catalogue, { version, node, startedAt, corpus }: Status): string {
  const { works, words: length, notIndexed, notEncoded } = corpus;
  const say = words.status;
  return [
    say.version(version, node),
    say.since(time(startedAt, 'R')),
    say.works(words.count.works(works), words.count.words(length)),
    notIndexed === 0 ? say.index.complete : say.index.filling(words.count.works(notIndexed)),
    ...(notEncoded === 0 ? [] : [say.index.encoding(words.count.works(notEncoded))]),
  ].join('\n');
}

function aboutClock(words: Catalogue, { isPlausible, at, reference }: ClockVerdict): readonly string[] {
  if (isPlausible) return [];
  const say = words.status.clock;
  const compared = reference === null ? [] : [say[reference.by](time(reference.at, 'F'))];
  return [[`**${say.title}**`, say.says(time(at, 'F')), ...compared, say.consequence].join('\n')];
}

function aboutFaults(words: Catalogue, faults: readonly Fault[]): string {
  const say = words.status.errors;
  const lines = faults
    .slice(0, FAULTS)
    .map(({ id, on, at }) => say.line(id, escapeMarkdown(on), time(at, 'R')));
  return [`**${say.title}**`, ...(lines.length > 0 ? lines : [say.none])].join('\n');
}

function aboutPermissions(
  words: Catalogue,
  permissions: NonNullable<Status['forHosts']>['permissions'],
): readonly string[] {
  const say = words.status.permissions;
  const title = `**${say.title}**`;
  if (permissions === null) return [`${title}\n${say.unknown}`];
  const { channels, lacking } = permissions;
  if (lacking.length === 0) return [`${title}\n${say.allThere(channels)}`];
  const lines = lacking.map(({ id, missing }) =>
    say.missing(
      `<#${id}>`,
      words.listWords(
        missing.map((name) => words.permissions[name]),
        'and',
      ),
    ),
  );
  return [`${title}\n${say.consequence}`, ...lines];
}
