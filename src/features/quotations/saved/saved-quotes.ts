import type { Citation } from '../../../corpus/quotation.ts';
import type { NewSavedQuote, SavedQuote } from '../../../corpus/saved-quote.ts';
import type { WorkId } from '../../../corpus/work.ts';
import { UserError } from '../../../errors.ts';
import type { Store } from '../../../store/store.ts';
import { foldTag } from '../../../text/fold-tag.ts';
import { EXPORTS } from '../export/exports.ts';
import type { Audience, GroupAudience } from '../../group/audience.ts';
import type { Suggestion } from '../../corpus/suggestions.ts';
import type { Library } from '../../corpus/library.ts';
import { filterFor, seeQuotes } from './see-quotes.ts';
import type { SavedQuotePage, SavedQuotes } from './saved-quote-page.ts';
import type { SavedQuoteFilter, SavedQuoteStore } from '../../../store/quotes/saved-quote-store.ts';

/** Most characters of a member's note, and of a tag. */
const NOTE_LIMIT = 500;
const TAG_LIMIT = 40;

/** Choices that autocomplete shows. */
const CHOICES = 25;

/** Finds the verbatim occurrences of a text in an audience's works, or in one of them; may be empty. */
export type VerifyQuotation = (
  audience: Audience,
  text: string,
  workId: WorkId | null,
) => Promise<readonly Citation[]>;

/** Creates the groups' saved quotations. `random` returns numbers from 0 up to, but not including, 1. */
export function createSavedQuotes({
  store,
  library,
  verify,
  random,
}: {
  store: Pick<Store, 'savedQuotes'>;
  library: Pick<Library, 'reciter'>;
  verify: VerifyQuotation;
  random: () => number;
}): SavedQuotes {
  const quotes = store.savedQuotes;

  async function find(audience: GroupAudience, id: string): Promise<SavedQuote> {
    const quote = await quotes.find(id);
    if (quote?.groupId !== audience.groupId) throw new UserError((words) => words.savedQuotes.gone);
    return see(audience, quote);
  }

  async function see(audience: GroupAudience, quote: SavedQuote): Promise<SavedQuote> {
    const [seen] = await seeQuotes(library, audience, [quote]);
    if (!seen) throw new UserError((words) => words.savedQuotes.pastLine);
    return seen;
  }

  return {
    find,
    save: async (request) => see(request.audience, await quotes.save(await readQuote(verify, request))),
    async list(selection, page) {
      const { quotes: listed, total } = await listPage(quotes, filterFor(selection), page);
      return { quotes: await seeQuotes(library, selection.audience, listed), total };
    },
    async random(selection) {
      const picked = await pickOne(quotes, filterFor(selection), random);
      const [seen = null] = await seeQuotes(library, selection.audience, picked ? [picked] : []);
      return seen;
    },
    async remove(audience, id, { memberId, isModerator }) {
      const quote = await find(audience, id);
      if (quote.memberId !== memberId && !isModerator)
        throw new UserError((words) => words.savedQuotes.notYours);
      if (!(await quotes.remove(id))) throw new UserError((words) => words.savedQuotes.gone);
    },
    tags: async (audience, typed) => suggest(await quotes.tags(audience.groupId, audience.lines), typed),
    async export(selection, format, words) {
      const { fileName, toText } = EXPORTS[format];
      const kept = await quotes.list(filterFor(selection));
      return { name: fileName, text: toText(await seeQuotes(library, selection.audience, kept), words) };
    },
  };
}

async function readQuote(
  verify: VerifyQuotation,
  { audience, memberId, interactionId, at, workId, ...typed }: Parameters<SavedQuotes['save']>[0],
): Promise<NewSavedQuote> {
  const note = readNote(typed.note);
  const tag = readTag(typed.tag);
  const citation = theOne(await verify(audience, typed.text.trim(), workId));
  return {
    groupId: audience.groupId,
    memberId,
    interactionId,
    savedAt: at,
    citation: { ...citation, matches: [] },
    note,
    tag,
  };
}

async function listPage(
  quotes: SavedQuoteStore,
  filter: SavedQuoteFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<SavedQuotePage> {
  const [listed, total] = await Promise.all([quotes.list({ ...filter, ...page }), quotes.count(filter)]);
  return { quotes: listed, total };
}

async function pickOne(
  quotes: SavedQuoteStore,
  filter: SavedQuoteFilter,
  random: () => number,
): Promise<SavedQuote | null> {
  const offset = Math.floor(random() * (await quotes.count(filter)));
  const [quote = null] = await quotes.list({ ...filter, limit: 1, offset });
  return quote;
}

function suggest(tags: Awaited<ReturnType<SavedQuoteStore['tags']>>, typed: string): readonly Suggestion[] {
  return tags
    .filter(({ tag }) => foldTag(tag).includes(foldTag(typed)))
    .slice(0, CHOICES)
    .map(({ tag, quotes }) => ({ name: `${tag} (${quotes})`, value: tag }));
}

function readNote(typed: string | null): string | null {
  const note = typed?.trim() ?? '';
  if (note.length > NOTE_LIMIT)
    throw new UserError((words) => words.savedQuotes.noteTooLong(NOTE_LIMIT, note.length));
  return note === '' ? null : note;
}

function readTag(typed: string | null): string | null {
  const tag = (typed ?? '')
    .replace(/^[\s#]+/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (tag.length > TAG_LIMIT)
    throw new UserError((words) => words.savedQuotes.tagTooLong(TAG_LIMIT, tag.length));
  return tag === '' ? null : tag;
}

/** The first place in the only work that has the text. */
function theOne(citations: readonly Citation[]): Citation {
  const [first] = citations;
  if (!first) throw new UserError((words) => words.savedQuotes.notVerbatim);
  const titles = new Map(citations.map(({ quotation, title }) => [quotation.workId, title]));
  if (titles.size > 1) throw new UserError((words) => words.savedQuotes.inSeveralWorks([...titles.values()]));
  return first;
}
