import type {
  APIAttachment,
  APIFileComponent,
  APIMessage,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import { ComponentType, MessageFlags } from 'discord-api-types/v10';

import { apiErrors } from '../api-error.ts';
import { flatten } from '../rules/component-rules.ts';
import { invalidForm } from '../rules/form.ts';
import { isEmpty, type MessageBody } from '../rules/message-rules.ts';

/** A message, with data that the API does not expose. */
export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  readonly guildId: string | null;
  /** The only member who sees it, or null if everybody in the channel does. */
  readonly visibleTo: string | null;
  api: APIMessage;
}

/** True while Discord shows "is thinking …". */
export function isThinking(message: StoredMessage): boolean {
  return ((message.api.flags ?? 0) & MessageFlags.Loading) !== 0;
}

/** Everything readable in a message's content and text displays. */
export function textOf(api: Pick<APIMessage, 'content' | 'components'>): string {
  const texts = flatten(api.components ?? []).map((component) =>
    component.type === ComponentType.TextDisplay && 'content' in component ? String(component.content) : '',
  );
  return [api.content, ...texts].filter((text) => text !== '').join('\n');
}

/** The message after a change of its parts. Throws an ApiError if nothing visible is left. */
export function applyBody(
  before: APIMessage,
  body: MessageBody,
  uploads: readonly APIAttachment[],
): APIMessage {
  const attachments = [...keepAttachments(before.attachments, body), ...uploads];
  const components = body.components === undefined ? before.components : (body.components ?? []);
  const embeds = body.embeds === undefined ? before.embeds : (body.embeds ?? []);
  const after = {
    ...before,
    content: body.content === undefined ? before.content : (body.content ?? ''),
    embeds: (embeds as APIMessage['embeds']).map((embed) => ({ type: 'rich' as never, ...embed })),
    components: numberComponents((components ?? []) as APIMessageTopLevelComponent[]),
    attachments,
  };
  if (isEmpty(after) && attachments.length === 0) throw apiErrors.emptyMessage();
  const shown = resolveMedia({ embeds: after.embeds, components: after.components }, attachments);
  nameFiles(shown.components, attachments);
  return { ...after, ...shown };
}

function keepAttachments(before: readonly APIAttachment[], body: MessageBody): readonly APIAttachment[] {
  if (!body.attachments) return before;
  const kept = new Set(body.attachments.map((attachment) => String(attachment.id)));
  return before.filter((attachment) => kept.has(attachment.id));
}

/** Gives an id to every component without one, as Discord does. */
function numberComponents(components: readonly APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  const copy = structuredClone(components) as APIMessageTopLevelComponent[];
  const all = flatten(copy) as { id?: number }[];
  const used = new Set(all.map((component) => component.id).filter((id) => id !== undefined && id !== 0));
  let next = 1;
  for (const component of all) {
    if (component.id !== undefined && component.id !== 0) continue;
    while (used.has(next)) next += 1;
    used.add(next);
    component.id = next;
  }
  return copy;
}

/** Replaces `attachment://name` with the address of the message's file. */
function resolveMedia<T>(value: T, attachments: readonly APIAttachment[]): T {
  const replace = (key: string, part: unknown): unknown => {
    if (key !== 'url' && key !== 'icon_url') return part;
    if (typeof part !== 'string' || !part.startsWith('attachment://')) return part;
    const name = part.slice('attachment://'.length);
    const found = attachments.find((attachment) => attachment.filename === name);
    if (found !== undefined) return found.url;
    const message = `The referenced attachment was not found: ${name}`;
    throw invalidForm([
      { path: ['attachments'], code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', message },
    ]);
  };
  return JSON.parse(JSON.stringify(value, replace)) as T;
}

/** Adds the file's name and size to every file component, as the API does. */
function nameFiles(
  components: readonly APIMessageTopLevelComponent[],
  attachments: readonly APIAttachment[],
): void {
  for (const component of flatten(components)) {
    if (component.type !== ComponentType.File) continue;
    const file = component as unknown as APIFileComponent;
    const found = attachments.find(({ url }) => url === file.file.url);
    if (found !== undefined) Object.assign(file, { name: found.filename, size: found.size });
  }
}
