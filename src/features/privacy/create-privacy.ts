import type { Store } from '../../store/store.ts';
import { isFresh, issueToken } from './erasure-token.ts';
import { writeMemberFiles } from './member-files.ts';
import type { ErasureOffer, Privacy } from './privacy.ts';
import type { Whose } from '../../store/tables/personal.ts';

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
