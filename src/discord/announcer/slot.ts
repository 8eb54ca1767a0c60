import { createHash } from 'node:crypto';

import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';

import type { ClaimedPost } from '../../corpus/planned-post.ts';

import type { Message } from '../replies/message.ts';

/** A planned post as it is being made. */
export interface Slot {
  readonly post: ClaimedPost;
  /** It is only to be found out whether it was made. */
  readonly isLate: boolean;
}

/** What says that a message is the one of a slot. */
export interface SlotMarks {
  /** Discord takes a message with the same nonce once within some minutes. At most 25 characters. */
  readonly nonce: string;
  /** Id of the message's first component, which stays with it: by it the message is found again later. */
  readonly componentId: number;
}

/** The marks of a slot: the same key has the same marks, whichever process makes them. */
export function marksOf(key: string): SlotMarks {
  const hash = createHash('sha256').update(key).digest();
  // Above the ids that replies give to parts of their own, below what Discord takes.
  return {
    nonce: hash.toString('base64url').slice(0, 22),
    componentId: 2 ** 30 + (hash.readUInt32BE(24) >>> 2),
  };
}

/** The body of a message that carries the marks of its slot and notifies nobody. */
export function toMarkedBody({ flags, components }: Message, { nonce, componentId }: SlotMarks): object {
  const [first, ...rest] = components;
  const marked = first && { ...first, id: componentId };
  return {
    flags,
    components: [marked, ...rest],
    allowed_mentions: { parse: [] },
    nonce,
    enforce_nonce: true,
  };
}

/** Whether a message carries the mark. */
export function hasMark(
  { components }: { readonly components?: readonly APIMessageTopLevelComponent[] },
  { componentId }: SlotMarks,
): boolean {
  return components?.[0]?.id === componentId;
}
