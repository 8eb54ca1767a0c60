import { z } from 'zod';

import { UserError } from '../../src/errors.ts';
import { explainNothing } from '../../src/features/find/count-places.ts';
import type { FoundWords } from '../../src/features/find/found-words.ts';
import type { CommandContext } from '../../src/discord/command/command.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import { action, defineCommand, EVERYWHERE } from '../../src/discord/command/define-command.ts';
import { keepLookup, readLookup } from '../../src/discord/command/lookups.ts';
import { option, readWorkOption, suggestWorks, workOption } from '../../src/discord/command/options.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { findMessage, PLACES } from './reply.ts';

const KEPT = z.object({ words: z.string(), workId: z.string().nullable(), near: z.number().nullable() });

export default defineCommand({
  access: 'member',
  lookup: true,
  ...EVERYWHERE,
  name: 'find',
  description: 'Find every place where words occur in the group’s texts',
  options: [
    option.text(
      'words',
      'All in one sentence, in any form; “exact words” in quotation marks; or word beginn*',
      { required: true, max_length: 300 },
    ),
    workOption('Only this work'),
    option.integer('near', 'How many words may be between them, even across sentences', {
      min_value: 1,
      max_value: 50,
    }),
  ],

  async run(interaction, context) {
    const { options } = interaction;
    const wanted = {
      words: options.getString('words', true),
      workId: await readWorkOption(interaction, context),
      near: options.getInteger('near'),
    };
    const { found, offset } = await findPlaces(wanted, 0, context);
    const lookupId = await keepLookup(interaction, context, wanted);
    return findMessage(context.words, wanted, found, { lookupId, offset });
  },

  autocomplete: suggestWorks,

  actions: {
    page: action('update', async (_interaction, [id = '', offset], context) =>
      showPlaces(id, pageOf(offset), context),
    ),
    all: action('reply', async (_interaction, [id = ''], context) => showPlaces(id, 0, context)),
  },
});

async function showPlaces(lookupId: string, wanted: number, context: CommandContext): Promise<Message> {
  const kept = await readLookup(lookupId, context, KEPT);
  const { found, offset } = await findPlaces(kept, wanted, context);
  return findMessage(context.words, kept, found, { lookupId, offset });
}

// The corpus may have changed since: beyond its last place the first is shown.
async function findPlaces(
  wanted: z.infer<typeof KEPT>,
  offset: number,
  { features, audience }: CommandContext,
): Promise<{ found: FoundWords; offset: number }> {
  const request = { audience, ...wanted };
  const found = await features.words.find(request, { limit: PLACES, offset });
  if (found.total === 0) throw new UserError((words) => explainNothing(words, wanted.words, found));
  if (found.places.length > 0) return { found, offset };
  return { found: await features.words.find(request, { limit: PLACES, offset: 0 }), offset: 0 };
}
