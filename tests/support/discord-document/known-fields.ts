/** A field that one of Discord's pages, or discord.js, has otherwise than the document. */
interface KnownField {
  readonly route: RegExp;
  /** Where it is, as a JSON pointer. */
  readonly at: RegExp;
  /** Where that is said. */
  readonly page: string;
  /** The field as the document has it; undefined if it does not have it. */
  readonly read: (value: unknown) => unknown;
}

const absent = (): undefined => undefined;
/** It sends these two fields with every message, and Discord ignores them where they mean nothing. */
const MESSAGE_PAYLOAD =
  'https://github.com/discordjs/discord.js/blob/14.28.1/packages/discord.js/src/structures/MessagePayload.js';

const KNOWN: readonly KnownField[] = [
  {
    route: /^(?:PATCH|POST) \/webhooks\//u,
    at: /^\/(?:tts|enforce_nonce)$/u,
    page: MESSAGE_PAYLOAD,
    read: absent,
  },
  {
    route: /^POST \/interactions\/.*\/callback$/u,
    at: /^\/data\/(?:tts|enforce_nonce)$/u,
    page: MESSAGE_PAYLOAD,
    read: absent,
  },
  {
    route: /^PUT \/applications\/.*commands$/u,
    at: /^\/\d+\/default_member_permissions$/u,
    page: 'https://docs.discord.com/developers/interactions/application-commands#application-command-object',
    // A set of bits, written as text.
    read: (value) => (typeof value === 'string' && /^\d+$/u.test(value) ? Number(value) : value),
  },
];

/** A body as the document would have it, where a page says otherwise. */
export function readKnownFields(route: string, body: unknown): unknown {
  const known = KNOWN.filter((field) => field.route.test(route));
  return known.length === 0 ? body : walk(body, '', known);
}

function walk(value: unknown, pointer: string, known: readonly KnownField[]): unknown {
  const field = known.find(({ at }) => at.test(pointer));
  if (field) return field.read(value);
  if (Array.isArray(value)) return value.map((each, index) => walk(each, `${pointer}/${index}`, known));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, walk(each, `${pointer}/${key}`, known)]);
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
}
