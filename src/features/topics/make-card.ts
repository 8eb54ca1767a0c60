import { UserError } from '../../errors.ts';
import type { AskScope } from '../corpus/ask-scope.ts';
import { scopeOf } from '../corpus/ask-scope.ts';
import { forEverybody, type GroupAudience } from '../group/audience.ts';
import type { Library } from '../corpus/library.ts';
import { addEqualContext } from './equal-context.ts';
import type { EqualContext, NeutralCard, QuotedPlace } from './topics.ts';
import { viewQuotation } from './view-quotation.ts';

type Quoting = Pick<Library, 'entries' | 'work' | 'cite'>;

/** Quotes places for everybody. UserError if the whole group may see none of them. */
export async function makeCard(
  library: Quoting,
  audience: GroupAudience,
  places: readonly QuotedPlace[],
): Promise<NeutralCard> {
  const within = scopeOf(await library.entries(forEverybody(audience)));
  const quotations = await quotePlaces(library, within, places, null);
  if (quotations.length === 0) throw new UserError((words) => words.topics.pastGroupLine);
  return { quotations, withheld: places.length - quotations.length };
}

/** Quotes those places that are before the lines, in context, with words of a topic highlighted. */
export async function quotePlaces(
  library: Pick<Library, 'work' | 'cite'>,
  { entries }: Pick<AskScope, 'entries'>,
  places: readonly QuotedPlace[],
  topic: string | null,
): Promise<readonly EqualContext[]> {
  const quoted = places.map(async (place): Promise<readonly EqualContext[]> => {
    const entry = entries.get(place.workId);
    const work = entry && (await library.work(entry));
    if (!entry || !work || place.end > work.text.length) return [];
    return [addEqualContext(work, viewQuotation(library, entry, work, place, topic))];
  });
  return (await Promise.all(quoted)).flat();
}
