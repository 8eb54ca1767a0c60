import type { Store } from '../../store/store.ts';
import { writeMemberFiles } from './member-files.ts';
import type { ErasureOffer, Privacy } from './privacy.ts';
import type { Whose } from '../../store/tables/personal.ts';
import { createHash } from 'node:crypto';
import type { TableErasure } from '../../store/privacy/erase-member.ts';

/** Creates members' access to their own data: view, export and erase. */
export function createPrivacy({
  store: { privacy: store },
  now,
}: {
  store: Pick<Store, 'privacy'>;
  now: () => Date;
}): Privacy {
  async function offer(whose: Whose): Promise<ErasureOffer> {
    const at = now();
    const tables = await store.preview(whose, at);
    return { tables, token: issueToken(whose, tables, at) };
  }

  return {
    async held(whose) {
      const held = await store.held(whose);
      return held.map(({ rows, ...table }) => ({ ...table, rows: rows.length }));
    },
    async export(whose) {
      const { schemaVersion } = store;
      return writeMemberFiles({ whose, schemaVersion, at: now(), tables: await store.held(whose) });
    },
    offer,
    async erase(whose, token) {
      const offered = await offer(whose);
      return isFresh(token, offered.token, now()) ? store.erase(whose, now()) : offered;
    },
  };
}

/** How long an offer is valid, in seconds. */
const STANDS_SECONDS = 900;

const TOKEN = /^(?<issued>[0-9a-z]{1,8})-(?<shown>[\w-]{16})$/u;

/** A token for what a member was shown, and when: `<seconds, base 36>-<hash>`, fits a custom_id. */
function issueToken(whose: Whose, tables: readonly TableErasure[], at: Date): string {
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
function isFresh(token: string, current: string, at: Date): boolean {
  const given = TOKEN.exec(token)?.groups;
  if (!given?.['issued'] || given['shown'] !== TOKEN.exec(current)?.groups?.['shown']) return false;
  const age = secondsOf(at) - Number.parseInt(given['issued'], 36);
  return age >= 0 && age <= STANDS_SECONDS;
}

function secondsOf(at: Date): number {
  return Math.floor(at.getTime() / 1000);
}
