import type { Act, ActFilter, NewAct } from '../../corpus/audit.ts';
import type { Store } from '../../store/store.ts';
import { toCsvLine } from '../../text/csv-line.ts';

/** A file's format. */
export type AuditFormat = 'csv' | 'jsonl';

/** Log of host, moderator and admin actions. */
export interface Audit {
  /** Stores an action permanently. */
  note(act: NewAct): Promise<void>;
  /** Newest first, and the total number. */
  list(
    filter: ActFilter,
    page: { readonly limit: number; readonly offset: number },
  ): Promise<{ readonly acts: readonly Act[]; readonly total: number }>;
  /** All of them as a file, newest first; null if there are none. */
  export(
    filter: ActFilter,
    format: AuditFormat,
  ): Promise<{ readonly name: string; readonly text: string } | null>;
}

const COLUMNS = ['at', 'by', 'act', 'options', 'channel', 'message', 'right'];

/** Creates the audit log. */
export function createAudit({ store }: { store: Pick<Store, 'acts'> }): Audit {
  return {
    note: (act) => store.acts.add(act),
    async list(filter, page) {
      const [acts, total] = await Promise.all([store.acts.list(filter, page), store.acts.count(filter)]);
      return { acts, total };
    },
    async export(filter, format) {
      const acts = await store.acts.list(filter, { limit: Number.MAX_SAFE_INTEGER, offset: 0 });
      if (acts.length === 0) return null;
      const text =
        format === 'csv' ? toCsv(acts) : acts.map((act) => `${JSON.stringify(toJson(act))}\n`).join('');
      return { name: `audit.${format}`, text };
    },
  };
}

function toCsv(acts: readonly Act[]): string {
  const lines = acts.map(({ at, by, act, options, channelId, messageId, right }) => [
    at.toISOString(),
    by ?? '',
    act,
    (options ?? []).map(({ name, value }) => `${name}: ${value}`).join('\n'),
    channelId ?? '',
    messageId ?? '',
    right,
  ]);
  return [COLUMNS, ...lines].map(toCsvLine).join('');
}

function toJson({ at, by, act, options, channelId, messageId, right }: Act): object {
  const said = options && Object.fromEntries(options.map(({ name, value }) => [name, value]));
  return { at: at.toISOString(), by, act, options: said, channel: channelId, message: messageId, right };
}
