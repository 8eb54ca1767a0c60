import type { Catalogue } from '../../catalogue/catalogue.ts';

/** A mention of who asked, or words for somebody who was erased. */
export function nameMember(words: Catalogue, memberId: string | null): string {
  return memberId === null ? words.privacy.formerMember : `<@${memberId}>`;
}
