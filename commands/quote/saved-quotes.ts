import { z } from 'zod';

import type { LookupId } from '../../src/corpus/lookup.ts';
import { hasAccess, relyOn } from '../../src/discord/access/access.ts';
import type { AnyInteraction, CommandContext, SlashInteraction } from '../../src/discord/command/command.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import { action, type Subcommand } from '../../src/discord/command/define-command.ts';
import { chosenOf } from '../../src/discord/command/input.ts';
import { keepLookup, readLookup } from '../../src/discord/command/lookups.ts';
import { option, readWorkOption, suggestWorksOr, workOption } from '../../src/discord/command/options.ts';
import { placeOf, refuseOutside } from '../../src/discord/dispatch/place.ts';
import { fileMessage, notice, type Message } from '../../src/discord/replies/message.ts';
import { savedQuoteMessage, savedQuotesMessage, savedRemovalMessage } from './saved-reply.ts';

/** Which kept quotations were looked up. */
const lookupOptions = z.object({ tag: z.string().nullable(), memberId: z.string().nullable() });

/** Suggests works, or tags of the group. */
const suggestTagOrWork = suggestWorksOr(async (typed, interaction, { features, audience }) =>
  placeOf(interaction).isGroup ? features.savedQuotes.tags(audience, typed) : [],
);

/** What serves the components under kept quotations. */
export const savedQuoteActions = {
  'kept-page': action('update', async (interaction, [lookup, page], context) =>
    showList(interaction, lookup, pageOf(page), context),
  ),
  'kept-part': action('update', async (_interaction, [id = '', page], { features, audience, words }) => {
    const quote = await features.savedQuotes.find(audience, id);
    return savedQuoteMessage(words, quote, { heading: null, again: null }, pageOf(page));
  }),
  'kept-choose': action('update', async (interaction, [lookup = '', page], { features, audience, words }) => {
    const id = chosenOf(interaction);
    const quote = await features.savedQuotes.find(audience, id);
    return savedRemovalMessage(words, quote, [lookup, pageOf(page)]);
  }),
  'kept-remove': action('update', async (interaction, [id = '', lookup, page], context) => {
    const { features, audience } = context;
    const { memberId } = await features.savedQuotes.find(audience, id);
    if (memberId !== interaction.user.id) relyOn(interaction, 'moderator', context);
    await features.savedQuotes.remove(audience, id, readerOf(interaction, context));
    return showList(interaction, lookup, pageOf(page), context);
  }),
  'kept-random': action('update', async (_interaction, [lookup], context) => showPick(lookup, context)),
};

/** Keeps a quotation. UserError outside of servers. */
async function saveQuote(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
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
  return savedQuoteMessage(words, quote, { heading: words.savedQuotes.kept, again: null }, 0);
}

/** Lists kept quotations, or makes a file of them. UserError outside of servers. */
async function listQuotes(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
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
async function pickQuote(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
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
  return savedQuotesMessage(context.words, quotes, shown, readerOf(interaction, context), page);
}

async function showPick(lookup: LookupId = '', context: CommandContext): Promise<Message> {
  const { features, audience, words } = context;
  const options = await readLookup(lookup, context, lookupOptions);
  const quote = await features.savedQuotes.random({ audience, ...options });
  if (quote === null) return notice(words.savedQuotes.noneToPick);
  return savedQuoteMessage(words, quote, { heading: null, again: lookup }, 0);
}

function readerOf(interaction: AnyInteraction, context: CommandContext) {
  return { memberId: interaction.user.id, isModerator: hasAccess(interaction, 'moderator', context) };
}

/** The formats of an export, as the option offers them. */
const FORMATS = [
  { name: 'Markdown', value: 'markdown' },
  { name: 'JSON', value: 'json' },
  { name: 'BibTeX', value: 'bibtex' },
  { name: 'CSL-JSON, for Zotero and other reference managers', value: 'csl-json' },
] as const;

/** A format of an export. */
type ExportFormat = (typeof FORMATS)[number]['value'];

/** `/quote save`, `/quote list` and `/quote random`. */
export const keptSubcommands = {
  save: {
    description: 'Save a quotation for the group; it must be word for word in the texts',
    options: [
      option.text('text', 'The quotation, with or without quotation marks', {
        required: true,
        max_length: 6000,
      }),
      workOption('The work that it is from'),
      option.text('note', 'Your own words about it; the group reads them', { max_length: 500 }),
      tagOption('A word to find it by'),
    ],
    autocomplete: suggestTagOrWork,
    run: saveQuote,
  },
  list: {
    description: 'This group’s saved quotations, also as a file',
    options: [
      tagOption('Only those with this tag'),
      option.flag('mine', 'Only your own'),
      option.text('export', 'All of them as a file', { choices: [...FORMATS] }),
    ],
    autocomplete: suggestTagOrWork,
    run: listQuotes,
  },
  random: {
    description: 'One of this group’s saved quotations',
    options: [tagOption('One with this tag')],
    lookup: true,
    autocomplete: suggestTagOrWork,
    run: pickQuote,
  },
} satisfies Readonly<Record<string, Subcommand>>;

function tagOption(description: string) {
  return option.text('tag', description, { autocomplete: true, max_length: 40 });
}
