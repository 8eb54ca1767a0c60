import { z } from 'zod';

import { LIMITS } from '../limits.ts';
import type { GivenOption } from '../page/api-types.ts';
import type { ModalValues } from '../members/modal-values.ts';
import { Refusal } from '../members/refusal.ts';
import type { Upload } from '../messages/attachments.ts';

const option: z.ZodType<GivenOption> = z.lazy(() =>
  z.object({
    name: z.string(),
    type: z.number(),
    value: z.union([z.string(), z.number(), z.boolean()]).optional(),
    focused: z.boolean().optional(),
    options: z.array(option).optional(),
  }),
) as z.ZodType<GivenOption>;

/** A command as the page sends it, also while somebody is typing. */
export const commandForm = z.object({
  as: z.string(),
  channelId: z.string(),
  commandId: z.string(),
  options: z.array(option).default([]),
});

/** A command from the menu of a message or a member. */
export const menuForm = z.object({
  as: z.string(),
  channelId: z.string(),
  commandId: z.string(),
  targetId: z.string(),
});

/** A message that a member writes. */
export const messageForm = z.object({
  as: z.string(),
  channelId: z.string(),
  content: z.string().trim().min(1, 'An empty message cannot be sent').max(LIMITS.content),
});

/** A click or a choice. */
export const componentForm = z.object({
  as: z.string(),
  messageId: z.string(),
  customId: z.string(),
  values: z.array(z.string()).optional(),
});

/** A submitted modal, with its components in the format of interactions. */
export const modalForm = z.object({
  as: z.string(),
  interactionId: z.string(),
  customId: z.string(),
  components: z.array(z.unknown()),
});

/** Reads a JSON body. Throws a Refusal if it is not JSON, and a ZodError if it does not match the schema. */
export async function readJson<T extends z.ZodType>(request: Request, form: T): Promise<z.output<T>> {
  return form.parse(parseJson(await request.text()));
}

/** Reads a command with its files: multipart with `payload` and a file for each option that needs one. */
export async function readCommand(request: Request) {
  const data = await request.formData().catch(() => {
    throw new Refusal('The command must be sent as multipart/form-data.');
  });
  const payload = data.get('payload');
  const command = commandForm.parse(parseJson(typeof payload === 'string' ? payload : ''));
  const files: Record<string, Upload> = {};
  for (const [name, file] of data) {
    if (typeof file === 'string') continue;
    files[name] = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  }
  return { ...command, files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal('The request carries no JSON.');
  }
}

/** The values in a modal's components, by custom id. */
export function toModalValues(components: readonly unknown[]): ModalValues {
  const values: Record<string, string | readonly string[]> = {};
  for (const raw of components) {
    const parsed = field.safeParse(raw);
    if (!parsed.success) continue;
    const { custom_id, value, values: chosen, component, components: inner } = parsed.data;
    if (custom_id !== undefined) values[custom_id] = chosen ?? value ?? '';
    Object.assign(values, toModalValues([...(inner ?? []), ...(component === undefined ? [] : [component])]));
  }
  return values;
}

const field = z.looseObject({
  custom_id: z.string().optional(),
  value: z.string().optional(),
  values: z.array(z.string()).optional(),
  component: z.unknown().optional(),
  components: z.array(z.unknown()).optional(),
});
