import type { RecordedRequest } from './record-requests.ts';

/** A limit that Discord's pages name and its OpenAPI document does not. */
interface Limit {
  readonly page: string;
  /** What is wrong, or null. `message` is a body that has the fields of a message. */
  readonly check: (message: Body) => string | null;
}

type Body = Readonly<Record<string, unknown>>;

const V2 = 1 << 15;

const LIMITS: readonly Limit[] = [
  {
    page: 'https://docs.discord.com/developers/resources/message#create-message',
    check: ({ content }) => tooLong('The content', typeof content === 'string' ? content.length : 0, 2000),
  },
  {
    page: 'https://docs.discord.com/developers/resources/message#embed-object-embed-limits',
    check: ({ embeds }) => tooLong('The text of the embeds', measureEmbeds(embeds), 6000),
  },
  {
    page: 'https://docs.discord.com/developers/components/reference#component-object',
    check: (message) => tooLong('The number of components', countComponents(message['components']), 40),
  },
  {
    page: 'https://docs.discord.com/developers/components/reference#text-display',
    check: (message) => tooLong('The text of the components', measureText(message['components']), 4000),
  },
  {
    page: 'https://docs.discord.com/developers/components/reference#anatomy-of-a-component-custom-id',
    check: ({ components }) => {
      const ids = walk(components).flatMap(({ custom_id: id }) => (typeof id === 'string' ? [id] : []));
      return new Set(ids).size < ids.length ? 'Two components have the same custom_id.' : null;
    },
  },
  {
    page: 'https://docs.discord.com/developers/components/reference#component-reference',
    check: ({ flags, content, embeds }) =>
      isV2(flags) && (content || (Array.isArray(embeds) && embeds.length > 0))
        ? 'A message of components has content or embeds beside them.'
        : null,
  },
  {
    page: 'https://docs.discord.com/developers/resources/guild-scheduled-event#create-guild-scheduled-event',
    check: ({ scheduled_start_time: start, description }) =>
      start !== undefined && typeof description === 'string'
        ? description.length === 0
          ? 'The description is empty.'
          : tooLong('The description', description.length, 1000)
        : null,
  },
];

/** Which documented limits a request breaks, a sentence each. */
export function checkLimits({ body }: Pick<RecordedRequest, 'body'>): readonly string[] {
  return messagesIn(body).flatMap((message) =>
    LIMITS.flatMap(({ check, page }) => {
      const says = check(message);
      return says === null ? [] : [`${says} ${page}`];
    }),
  );
}

/** A body is a message itself, or has one as an answer's data or as a forum post's first message. */
function messagesIn(body: unknown): readonly Body[] {
  if (!isObject(body)) return [];
  return [body, body['data'], body['message']].filter(isObject);
}

function tooLong(what: string, length: number, most: number): string | null {
  return length > most ? `${what} is ${length} long, and at most ${most} is allowed.` : null;
}

function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isV2(flags: unknown): boolean {
  return typeof flags === 'number' && (flags & V2) !== 0;
}

/** All components below a list of them, and they themselves. */
function walk(components: unknown): readonly Body[] {
  if (!Array.isArray(components)) return [];
  return components
    .filter(isObject)
    .flatMap((component) => [
      component,
      ...walk(component['components']),
      ...walk([component['accessory'], component['component']]),
    ]);
}

function countComponents(components: unknown): number {
  return walk(components).length;
}

const TEXT_DISPLAY = 10;

function measureText(components: unknown): number {
  return walk(components).reduce(
    (sum, { type, content }) =>
      sum + (type === TEXT_DISPLAY && typeof content === 'string' ? content.length : 0),
    0,
  );
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length : 0;
}

function measureEmbeds(embeds: unknown): number {
  if (!Array.isArray(embeds)) return 0;
  return embeds.filter(isObject).reduce((sum, { title, description, fields, footer, author }) => {
    const inFields = Array.isArray(fields) ? fields.filter(isObject) : [];
    return (
      sum +
      lengthOf(title) +
      lengthOf(description) +
      lengthOf(isObject(footer) ? footer['text'] : '') +
      lengthOf(isObject(author) ? author['name'] : '') +
      inFields.reduce((all, { name, value }) => all + lengthOf(name) + lengthOf(value), 0)
    );
  }, 0);
}
