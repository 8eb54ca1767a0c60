import type { Catalogue } from '../../catalogue/catalogue.ts';
import { escapeMarkdown, inOneLine, linkMarkdown, quoteMarkdown } from '../quotations/export/common-mark.ts';

import type { Digest } from './digests.ts';

/** A complete digest with the host's introduction, in the group's language. CommonMark; days are in `timeZone`. */
export function toDigestMarkdown(
  words: Catalogue,
  digest: Omit<Digest, 'session'> & {
    readonly session: Pick<Digest['session'], 'startedAt' | 'digestWords'>;
  },
  timeZone: string,
): string {
  const say = words.digests;
  const { session, left } = digest;
  const shown = keptIn(digest);
  const taken = shown.questions.map(({ text, isAnswered, message }) =>
    item([escapeMarkdown(inOneLine(text)), isAnswered ? say.answered : say.open], say.message, message),
  );
  const open = left.map(({ text }) => item([escapeMarkdown(inOneLine(text))], say.message, null));
  const passages = shown.passages.map(({ citation, message }) =>
    [quoteMarkdown(citation), ...(message === null ? [] : [linkMarkdown(say.message, message)])].join('\n\n'),
  );
  const points = shown.points.map(({ text, message }) =>
    item([escapeMarkdown(inOneLine(text))], say.message, message),
  );
  const parts = [
    `# ${escapeMarkdown(say.title(dayOf(session.startedAt, timeZone)))}`,
    ...(session.digestWords === null ? [] : [escapeMarkdown(session.digestWords)]),
    ...section(say.taken, taken, '\n'),
    ...section(say.left, open, '\n'),
    ...section(say.passages, passages, '\n\n'),
    ...section(say.points, points, '\n'),
    ...(digest.hidden > 0 ? [say.hidden(digest.hidden)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The items of a digest, without those that its host hides. */
export function keptIn({
  questions,
  passages,
  points,
}: Pick<Digest, 'questions' | 'passages' | 'points'>): Pick<Digest, 'questions' | 'passages' | 'points'> {
  return {
    questions: questions.filter(isKept),
    passages: passages.filter(isKept),
    points: points.filter(isKept),
  };
}

function isKept({ isLeftOut }: { readonly isLeftOut: boolean }): boolean {
  return !isLeftOut;
}

function section(heading: string, items: readonly string[], between: string): string[] {
  return items.length === 0 ? [] : [`## ${heading}\n\n${items.join(between)}`];
}

function item(facts: readonly string[], label: string, message: string | null): string {
  return `- ${[...facts, ...(message === null ? [] : [linkMarkdown(label, message)])].join(' · ')}`;
}

/** The day in ISO 8601. */
function dayOf(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
}
