import type { Catalogue } from '../../catalogue/catalogue.ts';

/** A mention of the asker, or words for an erased member. */
export function nameMember(words: Catalogue, memberId: string | null): string {
  return memberId === null ? words.privacy.formerMember : `<@${memberId}>`;
}
