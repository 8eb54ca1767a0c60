import type { Answer } from '../../corpus/answer.ts';
import type { Given, Phrase } from '../../corpus/phrase.ts';

/** A misspelt word, and the word of the texts that it was taken for. */
interface Corrected {
  readonly typed: string;
  readonly read: string;
}

/** The misspelt words of a question, as its answer says. */
export function listCorrected(reason: Answer['reason']): readonly Corrected[] {
  if (reason === null) return [];
  const [first = [], second = []] = reason.given.map((each) => (isList(each) ? each : []));
  if (reason.key === 'known.corrected')
    return first.flatMap((read, i) => {
      const typed = second[i];
      return typeof read === 'string' && typeof typed === 'string' ? [{ typed, read }] : [];
    });
  return first.flatMap((each) => (typeof each === 'string' ? [] : listCorrected(each)));
}

function isList(given: Given): given is readonly (string | Phrase)[] {
  return Array.isArray(given);
}
