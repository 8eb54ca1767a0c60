import type { Catalogue } from '../../src/catalogue/catalogue.ts';

import { escapeLine } from '../../src/discord/replies/escape-markdown.ts';
import { truncate } from '../../src/discord/replies/limits.ts';

/** Roles that are named at most, and UTF-16 units of a name. */
const ROLES = 12;
const NAME = 40;

/** What somebody reads before they tell the moderators of a message. */
export interface ToTell {
  /** Who wrote the message; null for a bot or webhook. */
  readonly about: string | null;
  /** How it goes to moderators; null if that is found out when it is sent. */
  readonly reach: 'channel' | 'direct' | 'log' | null;
  /** Who will see it by the server's roles; null if that is not known. */
  readonly seeing: { readonly roles: readonly string[]; readonly named: number } | null;
  /** Whether the server's owner sees it too. */
  readonly owner: boolean;
  readonly days: number;
}

/** Who will see a report, who will not, and what is kept of the message for how long. */
export function tellNotice(words: Catalogue, toTell: ToTell): string {
  const say = words.moderation.tell;
  const { about, reach, seeing, days } = toTell;
  const who = seeing === null ? say.seenByOthers : say.seenBy(nameSeeing(words, { ...toTell, seeing }));
  return [
    `${say.notice} ${who}`,
    about === null ? say.ofBot : say.withoutAuthor,
    ...(reach === 'direct' ? [say.byDirect] : []),
    say.kept(days),
  ].join('\n\n');
}

function nameSeeing(
  { moderation: { tell: say }, listWords }: Catalogue,
  { owner, seeing: { roles, named } }: ToTell & { readonly seeing: NonNullable<ToTell['seeing']> },
): string {
  const names = roles
    .slice(0, ROLES)
    .map((role) => (role === '@everyone' ? say.everyone : `**${escapeLine(truncate(role, NAME))}**`));
  const parts = [
    ...names,
    ...(roles.length > ROLES ? [say.moreRoles(roles.length - ROLES)] : []),
    ...(named > 0 ? [say.named(named)] : []),
    ...(owner ? [say.owner] : []),
  ];
  return listWords(parts, 'and');
}
