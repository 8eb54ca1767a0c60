/** Words of Discord's routes that the bot's calls are made of. https://docs.discord.com/developers/reference */
const ROUTE_WORDS: ReadonlySet<string> = new Set(
  `@me @original api applications bot callback channels commands crosspost emojis entitlements gateway guilds
  interactions members messages permissions pins reactions roles scheduled-events search slack stage-instances
  thread-members threads archived active public private typing users v10 webhooks welcome-screen`.split(
    /\s+/u,
  ),
);

/** Ids that say where something went wrong, and of nobody who. */
const NAMED: ReadonlySet<string> = new Set(['channels', 'guilds']);

const SNOWFLAKE = /^\d{15,20}$/u;

/**
 * The route of a call to Discord: its known words as they are, ids of channels and servers too, `:id` for every other
 * id and `:token` for everything else, as tokens of interactions, which open a webhook for a quarter of an hour.
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
