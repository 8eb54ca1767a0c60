import type { Answer } from '../corpus/answer.ts';
import type { Citation } from '../corpus/quotation.ts';
import { verdictOf } from '../features/answers/verdict.ts';
import { formatLocator } from './format-answer.ts';

/** An answer as `ask --json` prints it; a stable form for other programs. */
export function toAnswerJson(answer: Answer): object {
  const { answered, confidence, summary, quotations, closest, reason, doubt } = answer;
  return {
    verdict: verdictOf(answer),
    answered,
    confidence,
    summary: summary.map(toCitationJson),
    quotations: quotations.map(toCitationJson),
    closest: closest.map(toCitationJson),
    reason: reason?.english ?? null,
    doubt: doubt?.english ?? null,
  };
}

/** A citation, with its place also in words. */
export function toCitationJson({ quotation, title, author, locator, url, voice }: Citation): object {
  const { workId, start, end, exact } = quotation;
  return {
    workId,
    title,
    author,
    locator: { ...locator, text: formatLocator(locator) },
    url,
    start,
    end,
    exact,
    ...(voice && { voice: voice.english }),
  };
}
