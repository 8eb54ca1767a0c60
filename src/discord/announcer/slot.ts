import { createHash } from 'node:crypto';

import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';

import type { ClaimedPost } from '../../corpus/planned-post.ts';

import type { Message } from '../replies/message.ts';

/** A planned post as it is being made. */
export interface Slot {
  readonly post: ClaimedPost;
  /** Only check whether it was made. */
  readonly isLate: boolean;
}

/** The marks that identify a slot's message. */
export interface SlotMarks {
  /** Discord deduplicates messages with the same nonce within some minutes. At most 25 characters. */
  readonly nonce: string;
  /** Id of the message's first component, which stays with it: finds the message later. */
  readonly componentId: number;
}

/** The marks of a slot: the same key always has the same marks, in any process. */
export function marksOf(key: string): SlotMarks {
  const hash = createHash('sha256').update(key).digest();
  // Above the ids that replies give to their parts, below Discord's maximum.
  return {
    nonce: hash.toString('base64url').slice(0, 22),
    componentId: 2 ** 30 + (hash.readUInt32BE(24) >>> 2),
  };
}

/** What is sent of a message, with the mark of its slot. */
export function mark({ flags, components: [first, ...rest] }: Message, { componentId }: SlotMarks) {
  return { flags, components: [...(first ? [{ ...first, id: componentId }] : []), ...rest] };
}

/** Whether a message has the mark. */
export function hasMark(
  { components }: { readonly components?: readonly APIMessageTopLevelComponent[] },
  { componentId }: SlotMarks,
): boolean {
  return components?.[0]?.id === componentId;
}
