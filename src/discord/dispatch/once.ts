import { UserError } from '../../errors.ts';

/** Number of presses to remember: far more than are ever in progress at once. */
const REMEMBERED = 1000;

/** Runs an action unless it has run for the same key recently. One that fails may be tried again. */
export type Once = (key: string, act: () => Promise<void>) => Promise<void>;

/** Creates the record of recent actions. */
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
