import { MessageFlags } from 'discord-api-types/v10';
import { messageOf } from '../../../src/errors.ts';
import { LIMITS } from '../../../src/playground/limits.ts';
import { text } from '../../../src/playground/rules/basics.ts';
import { autocompleteResult } from '../../../src/playground/rules/callback-rules.ts';
import { parseForm } from '../../../src/playground/rules/form.ts';
import { parseNewMessage } from '../../../src/playground/rules/message-rules.ts';
import { modal } from '../../../src/playground/rules/modal-rules.ts';
import { z } from 'zod';

/** A request of the bot to Discord, by its structure. */
export type SentKind = 'message' | 'modal' | 'choices' | 'event' | 'thread' | 'slow mode' | 'state';

/** The possible structure of a request. */
export interface SentBody {
  readonly components?: readonly object[];
  readonly title?: string;
  readonly name?: string;
  readonly scheduled_start_time?: string;
  readonly status?: number;
  readonly archived?: boolean;
  readonly rate_limit_per_user?: number;
  readonly message?: SentBody;
  readonly allowedMentions?: { readonly parse?: readonly string[] };
  readonly allowed_mentions?: { readonly parse?: readonly string[] };
}

const event = z.looseObject({
  name: text(1, LIMITS.eventName),
  description: text(1, LIMITS.eventDescription).nullish(),
  entity_metadata: z.looseObject({ location: text(1, LIMITS.eventLocation) }).optional(),
});
const thread = z.looseObject({ name: text(1, LIMITS.threadName) });

/** The request. */
export function kindOf(body: SentBody): SentKind {
  if (Array.isArray(body)) return 'choices';
  if (body.scheduled_start_time !== undefined) return 'event';
  if (body.name !== undefined) return 'thread';
  if (body.rate_limit_per_user !== undefined) return 'slow mode';
  if (body.status !== undefined || body.archived !== undefined) return 'state';
  return body.title === undefined ? 'message' : 'modal';
}

/** What Discord would reject, or would notify somebody about. */
export function judgeForm(body: SentBody): readonly string[] {
  const kind = kindOf(body);
  const mentions = body.allowedMentions ?? body.allowed_mentions;
  const isQuiet = kind !== 'message' || (mentions?.parse?.length === 0 && Object.keys(mentions).length === 1);
  return [
    ...(isQuiet ? [] : ['mentions are not ruled out']),
    ...refusalOf(kind, body),
    ...(body.message ? judgeForm(body.message) : []),
    ...stringsOf(body).flatMap(([key, value]) => judgeString(key, value)),
  ];
}

function refusalOf(kind: SentKind, body: SentBody): readonly string[] {
  try {
    if (kind === 'message')
      parseNewMessage({ flags: MessageFlags.IsComponentsV2, ...body, allowed_mentions: { parse: [] } }, 1);
    if (kind === 'choices') parseForm(autocompleteResult, { choices: body });
    if (kind === 'modal') parseForm(modal, body);
    if (kind === 'event') parseForm(event, body);
    if (kind === 'thread') parseForm(thread, body);
    return [];
  } catch (error) {
    return [`Discord refuses it: ${messageOf(error)} ${JSON.stringify(error)}`];
  }
}

/** Keys of values that Discord rejects if they show nothing. */
const SHOWN = new Set(['label', 'title', 'name', 'content', 'location']);

function judgeString(key: string, value: string): readonly string[] {
  return [
    ...(value.isWellFormed() ? [] : [`${key} has half a character: ${JSON.stringify(value)}`]),
    ...(SHOWN.has(key) && value.trim() === '' ? [`${key} is blank: ${JSON.stringify(value)}`] : []),
    ...(key === 'custom_id' && /(?<![a-z0-9])qz[a-p]{6}/iu.test(value)
      ? [`a custom id has words: ${value}`]
      : []),
  ];
}

/** Every string in a request, with its key; not those in files. */
export function stringsOf(value: unknown, key = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[key, value]];
  if (Array.isArray(value)) return value.flatMap((each) => stringsOf(each, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => (name === 'files' ? [] : stringsOf(each, name)));
}
