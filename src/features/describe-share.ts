import type { WorkSummary } from './features.ts';

/** How much of a text its summary shows, e.g. `6 of 104 sentences, 8 % of the words`. */
export function describeShare({ shown, total }: Pick<WorkSummary, 'shown' | 'total'>): string {
  const percent = Math.round((100 * shown.words) / (total.words || 1));
  const share = percent === 0 ? 'less than 1 %' : `${percent} %`;
  const sentences = total.sentences === 1 ? 'sentence' : 'sentences';
  return `${count(shown.sentences)} of ${count(total.sentences)} ${sentences}, ${share} of the words`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
