import type { Answer } from '../../corpus/answer.ts';
import type { Given, Phrase } from '../../corpus/phrase.ts';

/** The words of the texts that misspelt ones of a question were taken for, as its answer says. */
export function listCorrected(reason: Answer['reason']): readonly string[] {
  if (reason === null) return [];
  const [first = []] = reason.given;
  const given = isList(first) ? first : [];
  if (reason.key === 'known.corrected') return given.filter((each) => typeof each === 'string');
  return given.flatMap((each) => (typeof each === 'string' ? [] : listCorrected(each)));
}

function isList(given: Given): given is readonly (string | Phrase)[] {
  return Array.isArray(given);
}
