import { MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';

import { apiErrors } from '../api-error.ts';
import { LIMITS } from '../limits.ts';
import { integer, snowflake, text } from './basics.ts';
import { componentsV2, rows } from './component-rules.ts';
import { embeds } from './embed-rules.ts';
import { issue, parseForm } from './form.ts';

const allowedMentions = z
  .looseObject({
    parse: z.array(z.enum(['users', 'roles', 'everyone'])).optional(),
    users: z.array(snowflake).max(100).optional(),
    roles: z.array(snowflake).max(100).optional(),
    replied_user: z.boolean().nullish(),
  })
  .superRefine((one, context) => {
    for (const kind of ['users', 'roles'] as const) {
      if (!one.parse?.includes(kind) || !one[kind]?.length) continue;
      const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
      context.addIssue(issue('MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message));
    }
  });

const common = {
  flags: integer.nullish(),
  allowed_mentions: allowedMentions.nullish(),
  attachments: z
    .array(z.looseObject({ id: z.union([z.string(), integer]), description: text(0, 1024).nullish() }))
    .max(LIMITS.files)
    .nullish(),
  nonce: z.union([integer, text(0, LIMITS.nonce)]).nullish(),
  enforce_nonce: z.boolean().optional(),
  message_reference: z
    .looseObject({ message_id: snowflake.optional(), fail_if_not_exists: z.boolean().optional() })
    .nullish(),
};

const classic = z.looseObject({
  ...common,
  content: text(0, LIMITS.content).nullish(),
  embeds: embeds.nullish(),
  components: rows.nullish(),
});

const v2 = z
  .looseObject({
    ...common,
    content: z.string().nullish(),
    embeds: z.array(z.unknown()).nullish(),
    poll: z.unknown().optional(),
    sticker_ids: z.array(z.unknown()).nullish(),
    components: componentsV2.nullish(),
  })
  .superRefine((body, context) => {
    for (const field of ['content', 'embeds', 'poll', 'sticker_ids'] as const) {
      const value = body[field];
      if (!value || (Array.isArray(value) && value.length === 0)) continue;
      const message = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
      context.addIssue(issue('MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message, [field]));
    }
  });

/** The parts of a message's body that the loopback reads; others are ignored. */
export type MessageBody = z.output<typeof classic>;

/** The content of a new message. Throws an ApiError if Discord would reject it. */
export function parseNewMessage(body: unknown, fileCount: number): MessageBody {
  const parsed = parseMessage(body, hasV2Flag(body));
  if (isEmpty(parsed) && fileCount === 0) throw apiErrors.emptyMessage();
  return parsed;
}

/** A change to a message with these flags. Throws an ApiError if Discord would reject it. */
export function parseMessageEdit(body: unknown, flags: number): MessageBody {
  const isV2 = (flags & MessageFlags.IsComponentsV2) !== 0;
  const change = parseMessage(body, isV2 || hasV2Flag(body));
  if (isV2 && typeof change.flags === 'number' && !hasV2Flag(body)) {
    parseForm(keepsV2Flag, body);
  }
  return change;
}

const keepsV2Flag = z.looseObject({}).superRefine((_, context) => {
  const message = 'The flag IS_COMPONENTS_V2 cannot be removed from a message';
  context.addIssue(issue('MESSAGE_FLAGS_CANNOT_REMOVE_COMPONENTS_V2', message, ['flags']));
});

function parseMessage(body: unknown, isV2: boolean): MessageBody {
  return isV2 ? (parseForm(v2, body) as MessageBody) : parseForm(classic, body);
}

function hasV2Flag(body: unknown): boolean {
  const flags = (body as { flags?: unknown } | null)?.flags;
  return typeof flags === 'number' && (flags & MessageFlags.IsComponentsV2) !== 0;
}

/** True if nothing in it is visible. */
export function isEmpty(body: {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly unknown[] | null | undefined;
  readonly components?: readonly unknown[] | null | undefined;
}): boolean {
  return !body.content?.trim() && !body.embeds?.length && !body.components?.length;
}
