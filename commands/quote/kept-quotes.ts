import { z } from 'zod';

import type { LookupId } from '../../src/corpus/lookup.ts';
import { UserError } from '../../src/errors.ts';

import { hasAccess, relyOn } from '../../src/discord/access/access.ts';
import { chosenOf } from '../../src/discord/command/input.ts';
import { action } from '../../src/discord/command/define-command.ts';
import type {
  Action,
  AnyInteraction,
  CommandContext,
  SlashInteraction,
} from '../../src/discord/command/command.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import type { ExportFormat } from './export-formats.ts';
import { keepLookup, readLookup } from '../../src/discord/command/lookups.ts';
import { readWorkOption, suggestWorksOr } from '../../src/discord/command/options.ts';
import { placeOf } from '../../src/discord/dispatch/place.ts';
import { keptQuoteMessage, keptQuotesMessage, keptRemovalMessage } from './kept-reply.ts';
import { fileMessage, notice, type Message } from '../../src/discord/replies/message.ts';

/** Which kept quotations were looked up. */
const lookupOptions = z.object({ tag: z.string().nullable(), memberId: z.string().nullable() });

/** Suggests works, or tags of the group. */
export const suggestTagOrWork = suggestWorksOr(async (typed, interaction, { features, audience }) =>
  placeOf(interaction).isGroup ? features.savedQuotes.tags(audience, typed) : [],
);

/** What serves the components under kept quotations. */
export const keptQuoteActions = {
  'kept-page': action('update', async (interaction, [lookup, page], context) =>
    showList(interaction, lookup, pageOf(page), context),
  ),
  'kept-part': action('update', async (_interaction, [id = '', page], { features, audience, words }) => {
    const quote = await features.savedQuotes.find(audience, id);
    return keptQuoteMessage(words, quote, { heading: null, again: null }, pageOf(page));
  }),
  'kept-choose': action('update', async (interaction, [lookup = '', page], { features, audience, words }) => {
    const id = chosenOf(interaction);
    const quote = await features.savedQuotes.find(audience, id);
    return keptRemovalMessage(words, quote, [lookup, pageOf(page)]);
  }),
  'kept-remove': action('update', async (interaction, [id = '', lookup, page], context) => {
    const { features, audience } = context;
    const { memberId } = await features.savedQuotes.find(audience, id);
    if (memberId !== interaction.user.id) relyOn(interaction, 'moderator', context);
    await features.savedQuotes.remove(audience, id, readerOf(interaction, context));
    return showList(interaction, lookup, pageOf(page), context);
  }),
  'kept-random': action('update', async (_interaction, [lookup], context) => showPick(lookup, context)),
} satisfies Readonly<Record<string, Action>>;

/** Outside servers there is no group that could keep anything. */
function refuseOutside(interaction: SlashInteraction): void {
  if (!placeOf(interaction).isGroup) throw new UserError(({ interaction: say }) => say.needsServer);
}

/** Keeps a quotation. UserError outside of servers. */
export async function saveQuote(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  refuseOutside(interaction);
  const { id, user, options } = interaction;
  const { features, audience, words, now } = context;
  const quote = await features.savedQuotes.save({
    audience,
    memberId: user.id,
    interactionId: id,
    at: now(),
    text: options.getString('text', true),
    workId: await readWorkOption(interaction, context),
    note: options.getString('note'),
    tag: options.getString('tag'),
  });
  return keptQuoteMessage(words, quote, { heading: words.savedQuotes.kept, again: null }, 0);
}

/** Lists kept quotations, or makes a file of them. UserError outside of servers. */
export async function listQuotes(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  refuseOutside(interaction);
  const { options, user } = interaction;
  const { features, audience, words } = context;
  const tag = options.getString('tag');
  const memberId = options.getBoolean('mine') === true ? user.id : null;
  const format = options.getString('export') as ExportFormat | null;
  if (format === null)
    return showList(interaction, await keepLookup(interaction, context, { tag, memberId }), 0, context);
  const selection = { audience, tag, memberId };
  const { total } = await features.savedQuotes.list(selection, { limit: 1, offset: 0 });
  if (total === 0) return notice(words.savedQuotes.none);
  const { name, text } = await features.savedQuotes.export(selection, format, words);
  return fileMessage(words.savedQuotes.exported(words.count.quotations(total)), name, text);
}

/** Shows one of the kept quotations. UserError outside of servers. */
export async function pickQuote(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  refuseOutside(interaction);
  const tag = interaction.options.getString('tag');
  return showPick(await keepLookup(interaction, context, { tag, memberId: null }), context);
}

async function showList(
  interaction: AnyInteraction,
  lookup: LookupId = '',
  page: number,
  context: CommandContext,
): Promise<Message> {
  const selection = { audience: context.audience, ...(await readLookup(lookup, context, lookupOptions)) };
  const all = { limit: Number.MAX_SAFE_INTEGER, offset: 0 };
  const { quotes } = await context.features.savedQuotes.list(selection, all);
  const shown = { lookup, tag: selection.tag, isOwn: selection.memberId !== null };
  return keptQuotesMessage(context.words, quotes, shown, readerOf(interaction, context), page);
}

async function showPick(lookup: LookupId = '', context: CommandContext): Promise<Message> {
  const { features, audience, words } = context;
  const options = await readLookup(lookup, context, lookupOptions);
  const quote = await features.savedQuotes.random({ audience, ...options });
  if (quote === null) return notice(words.savedQuotes.noneToPick);
  return keptQuoteMessage(words, quote, { heading: null, again: lookup }, 0);
}

function readerOf(interaction: AnyInteraction, context: CommandContext) {
  return { memberId: interaction.user.id, isModerator: hasAccess(interaction, 'moderator', context) };
}
