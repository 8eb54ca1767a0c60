import type { Citation } from '../../corpus/quotation.ts';
import type { QuoteCheck } from '../../corpus/quote-check.ts';
import { UserError } from '../../errors.ts';
import type { SearchIndex } from '../../search/search.ts';
import { findTerms } from '../../text/terms.ts';
import type { AskScope } from '../corpus/ask-scope.ts';
import type { GroupAudience } from '../group/audience.ts';
import { readMessageWords, type MessageWords } from '../quotations/message-words.ts';
import type { Quotations } from '../quotations/quotations.ts';
import type { Library } from '../corpus/library.ts';
import { letOthersSpeak, pickSentences } from '../answers/pick-quotations.ts';
import { quotePicks } from '../answers/quote-picks.ts';
import { quotePlaces } from './make-card.ts';
import { readSharedScope } from './shared-scope.ts';
import type { BackToText } from './topics.ts';

/** Passages to show and to examine, most quotations of a message to check, and most characters of a passage. */
const LIMITS = { shown: 3, searched: 20, checked: 5, longest: 1200 } as const;

/** Number of words that a passage must share with a message, if it has that many that are also in the texts. */
const SHARED = { least: 2, enough: 4 } as const;

interface Parts {
  readonly library: Library;
  readonly index: SearchIndex;
  readonly quotations: Pick<Quotations, 'check'>;
}

/** The passages that a message is about: first those that it quotes, then those with most of its words. */
export async function findBackToText(
  parts: Parts,
  {
    audience,
    message,
    quoted,
  }: { readonly audience: GroupAudience; readonly message: string; readonly quoted: readonly string[] },
): Promise<BackToText> {
  const within = await readSharedScope(parts.library, audience);
  const checks = await checkAll(parts, audience, quoted);
  const words = readMessageWords(parts.index, within.scope, message);
  const found = [...citedIn(checks), ...(await searchFor(parts, within, words))];
  const apart = found.filter((citation, i) => !found.slice(0, i).some((each) => overlaps(each, citation)));
  const places = apart
    .map(({ quotation }) => quotation)
    .filter(({ exact }) => exact.length <= LIMITS.longest);
  const passages = await quotePlaces(parts.library, within, places, words.query || null);
  const misquoted = checks.filter(({ verdict }) => verdict === 'close' || verdict === 'stitched');
  return { passages: passages.slice(0, LIMITS.shown), misquoted };
}

async function checkAll(
  { quotations }: Parts,
  audience: GroupAudience,
  quoted: readonly string[],
): Promise<readonly QuoteCheck[]> {
  const checks = await Promise.all(
    quoted.slice(0, LIMITS.checked).map(async (text) => {
      try {
        return await quotations.check({ audience, text, workId: null });
      } catch (error) {
        // Quotations that are too short or too long to check are searched with the rest of the message.
        if (error instanceof UserError) return [];
        throw error;
      }
    }),
  );
  return checks.flat();
}

/** The places of a message's quotations, exact or close: the first place of each. */
function citedIn(checks: readonly QuoteCheck[]): readonly Citation[] {
  return checks.flatMap(({ places }) => places.slice(0, 1).flatMap((pieces) => pieces[0]?.citation ?? []));
}

async function searchFor(
  { library, index }: Parts,
  within: AskScope,
  { query, isAll }: MessageWords,
): Promise<readonly Citation[]> {
  const asked = stemsOf(query);
  if (asked.size === 0 || (asked.size < SHARED.least && !isAll)) return [];
  const { hits } = index.search(query, within.scope, LIMITS.searched);
  const least = Math.min(
    asked.size,
    Math.max(SHARED.least, Math.min(SHARED.enough, Math.ceil(asked.size / 2))),
  );
  const speaks = ({ quotation }: Citation) => stemsOf(quotation.exact).intersection(asked).size >= least;
  const found: Citation[] = [];
  for await (const { citation } of quotePicks(library, within, letOthersSpeak(pickSentences(hits)), speaks)) {
    found.push(citation);
    if (found.length === LIMITS.shown) break;
  }
  return found;
}

function overlaps({ quotation: a }: Citation, { quotation: b }: Citation): boolean {
  return a.workId === b.workId && a.start < b.end && b.start < a.end;
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(findTerms(text).flatMap(({ lexeme }) => (lexeme.isStop ? [] : [lexeme.stem])));
}
