import { LIMITS } from '../replies/limits.ts';

/** What a custom_id says: whose action it is, and on what. */
export interface CustomId {
  readonly command: string;
  readonly action: string;
  readonly state: readonly string[];
}

/** Writes `command:action:state`. State is made of ids and numbers of our own, never of words that people wrote. */
export function customId(command: string, action: string, ...state: readonly (string | number)[]): string {
  const id = [command, action, state.join('.')].join(':');
  if (id.length > LIMITS.customId) throw new Error(`The custom id ${id} is longer than ${LIMITS.customId}.`);
  return id;
}

/** Reads what {@link customId} wrote, or null for anything else. */
export function parseCustomId(id: string): CustomId | null {
  const [command, action, state, ...rest] = id.split(':');
  if (!command || !action || state === undefined || rest.length > 0) return null;
  return { command, action, state: state === '' ? [] : state.split('.') };
}

/** A page number out of a custom_id, 0 for anything that is none. */
export function pageOf(state: string | undefined): number {
  return state !== undefined && /^\d{1,6}$/u.test(state) ? Number(state) : 0;
}
