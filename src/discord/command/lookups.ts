import { z } from 'zod';

import type { NewLookup } from '../../corpus/lookup.ts';
import { UserError } from '../../errors.ts';

import type { AnyInteraction, CommandContext } from './command.ts';
import { actorOf } from './input.ts';

/** Keeps a look-up's options, so that its buttons can turn pages; returns what goes into their custom_ids. */
export async function keepLookup(
  interaction: AnyInteraction,
  context: CommandContext,
  options: NewLookup['options'],
): Promise<string> {
  return context.features.lookups.keep({ ...actorOf(interaction, context), options });
}

/** The options of a kept look-up. UserError if it was made too long ago. */
export async function readLookup<Options>(
  id: string | undefined,
  { features, groupId }: CommandContext,
  shape: z.ZodType<Options>,
): Promise<Options> {
  const options = shape.safeParse(await features.lookups.find(groupId, id ?? ''));
  if (!options.success) throw new UserError((words) => words.interaction.lookupGone);
  return options.data;
}

/** A list in one value of a kept look-up, written as JSON. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.preprocess(
    (value) => (typeof value === 'string' ? (JSON.parse(value) as unknown) : value),
    z.array(item),
  );
}
