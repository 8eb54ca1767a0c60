/** The fixed words in Discord's routes that the bot calls. https://docs.discord.com/developers/reference */
const ROUTE_WORDS: ReadonlySet<string> = new Set(
  `@me @original api applications bot callback channels commands crosspost emojis entitlements gateway guilds
  interactions members messages permissions pins reactions roles scheduled-events search slack stage-instances
  thread-members threads archived active public private typing users v10 webhooks welcome-screen`.split(
    /\s+/u,
  ),
);

/** Ids that show where something went wrong, but not for whom. */
const NAMED: ReadonlySet<string> = new Set(['channels', 'guilds']);

const SNOWFLAKE = /^\d{15,20}$/u;

/**
 * The route of a call to Discord: known words and ids of channels and servers unchanged, `:id` for every other id and
 * `:token` for everything else, such as interaction tokens, which give access to a webhook for 15 minutes.
 */
export function templateOf(url: string): string | undefined {
  const pathname = URL.parse(url, 'http://discord.invalid')?.pathname;
  if (pathname === undefined) return undefined;
  const parts = pathname.split('/').filter((part) => part !== '');
  return parts.map((part, i) => `/${toTemplate(part, parts[i - 1])}`).join('');
}

function toTemplate(part: string, before: string | undefined): string {
  if (ROUTE_WORDS.has(part)) return part;
  if (!SNOWFLAKE.test(part)) return ':token';
  return NAMED.has(before ?? '') ? part : ':id';
}
