import { phrase } from '../catalogue/phrase.ts';
import type { Phrase } from '../corpus/phrase.ts';
import type { WorkDescription } from '../corpus/work.ts';
import { checkDescription, sift } from './check-description.ts';
import { detectLanguage } from '../text/languages/detect-language.ts';
import type { Source } from './source.ts';
import { collapse, cut } from './reading.ts';

/** A file's name without ending, its underscores and hyphens as spaces. */
function titleOfName(name: string): string {
  const stem = name.replace(/^.*[/\\]/, '').replace(/\.[^.]{1,12}$/, '');
  const words = collapse(stem.toWellFormed().replaceAll(/[_\p{Cc}]|-(?!\s)/gu, ' '));
  return cut(words, 300) || 'Untitled';
}

function isSameSite(one: string, other: string): boolean {
  const [host, otherHost] = [one, other].map((url) => URL.parse(url)?.host.replace(/^www\./, ''));
  return host !== undefined && host === otherHost;
}

/** A fetched page may name a canonical address on its own site; one on another site is ignored. */
function addressOf(
  { address }: Source,
  { sourceUrl }: Partial<WorkDescription>,
): Partial<Pick<WorkDescription, 'sourceUrl'>> {
  if (address === undefined) return {};
  const isOwn = typeof sourceUrl === 'string' && isSameSite(sourceUrl, address);
  return { sourceUrl: (isOwn ? sourceUrl : address).replace(/#.*$/s, '') };
}

/**
 * Describes a work. The given description overrides what the text says about itself; a missing title is made from the
 * file's name, with a remark. What the text says of its language counts unless its words contradict it. Throws a UserError if the given description is invalid; invalid values found in the text
 * are skipped with a remark.
 */
export function describeWork(
  source: Source,
  found: Partial<WorkDescription>,
  text: string,
): { description: WorkDescription; remarks: readonly Phrase[] } {
  const given = checkDescription(source.description ?? {}, phrase('descriptions.withFile'));
  const sifted = sift({ ...found, ...addressOf(source, found) });
  const said = { ...sifted.description, ...given };
  const description = {
    title: said.title ?? titleOfName(source.name),
    author: said.author ?? null,
    edition: said.edition ?? null,
    licence: said.licence ?? null,
    sourceUrl: said.sourceUrl ?? null,
    language: given.language ?? detectLanguage(text, sifted.description.language),
  };
  const stated = sifted.description.language ?? description.language;
  const contradicted =
    stated === description.language ? [] : [phrase('remarks.language', found.language ?? stated)];
  const nameless = said.title === undefined ? [phrase('remarks.noTitle')] : [];
  return { description, remarks: [...sifted.remarks, ...contradicted, ...nameless] };
}
