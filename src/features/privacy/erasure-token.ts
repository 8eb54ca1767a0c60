import { createHash } from 'node:crypto';
import type { Whose } from '../../store/tables/personal.ts';
import type { TableErasure } from '../../store/privacy/erase-member.ts';

/** How long an offer is valid, in seconds. */
const STANDS_SECONDS = 900;

const TOKEN = /^(?<issued>[0-9a-z]{1,8})-(?<shown>[\w-]{16})$/u;

/** A token for what a member was shown, and when: `<seconds, base 36>-<hash>`, fits a custom_id. */
export function issueToken(whose: Whose, tables: readonly TableErasure[], at: Date): string {
  const { memberId, groupId } = whose;
  const shown = JSON.stringify([
    memberId,
    groupId,
    tables.map(({ table, goes, stays }) => [table, goes, stays]),
  ]);
  const hash = createHash('sha256').update(shown).digest('base64url').slice(0, 16);
  return `${secondsOf(at).toString(36)}-${hash}`;
}

/** Whether a returned token matches what would be shown now, and is recent. */
export function isFresh(token: string, current: string, at: Date): boolean {
  const given = TOKEN.exec(token)?.groups;
  if (!given?.['issued'] || given['shown'] !== TOKEN.exec(current)?.groups?.['shown']) return false;
  const age = secondsOf(at) - Number.parseInt(given['issued'], 36);
  return age >= 0 && age <= STANDS_SECONDS;
}

function secondsOf(at: Date): number {
  return Math.floor(at.getTime() / 1000);
}
