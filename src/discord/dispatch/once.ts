import { UserError } from '../../errors.ts';

/** Presses remembered: far more than are under way at any time. */
const REMEMBERED = 1000;

/** Runs an act unless it has run for the same key lately. One that fails may be tried again. */
export type Once = (key: string, act: () => Promise<void>) => Promise<void>;

/** Makes a memory of what has run. */
export function createOnce(): Once {
  const done = new Set<string>();
  return async (key, act) => {
    if (done.has(key)) throw new UserError((words) => words.interaction.doneAlready);
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
