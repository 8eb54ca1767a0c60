import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { WorkSummary } from './summarise-scope.ts';

/** How much of a text its summary shows, e.g. `6 of 104 sentences, 8 % of the words`. */
export function describeShare(
  { count, summaries }: Catalogue,
  { shown, total }: Pick<WorkSummary, 'shown' | 'total'>,
): string {
  const percent = Math.round((100 * shown.words) / (total.words || 1));
  return summaries.share(shown.sentences, count.sentences(total.sentences), percent);
}
