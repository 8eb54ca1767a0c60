import { UserError } from '../errors.ts';

/** Presses remembered: far more than are under way at any time. */
const REMEMBERED = 1000;

/** Makes what runs an act once for each key, lately. One that fails may be tried again. */
export function createOnce(): (key: string, act: () => Promise<void>) => Promise<void> {
  const done = new Set<string>();
  return async (key, act) => {
    if (done.has(key)) throw new UserError('This is done already.');
    done.add(key);
    for (const oldest of done) {
      if (done.size <= REMEMBERED) break;
      done.delete(oldest);
    }
    try {
      await act();
    } catch (error) {
      done.delete(key);
      throw error;
    }
  };
}
