import type { AnyCommand } from '../../../src/discord/command/command.ts';
import { postActions } from '../../../src/discord/dispatch/post-actions.ts';
import { listPaths } from './option-values.ts';

/** Outputs of the bot without a command or an action. */
const OTHER_PLAYS = ['a mention', 'a direct message', 'the reader page'] as const;

/** Everything that can be run: commands, actions, and other outputs of the bot. */
export function listPlays(commands: ReadonlyMap<string, AnyCommand>): readonly string[] {
  const actions = [...commands].flatMap(([key, command]) =>
    Object.keys(command.actions ?? {}).map((action) => `${key}:${action}`),
  );
  const paths = listPaths(commands.values());
  const typed = [...paths].flatMap(([path, options]) =>
    options.filter(({ autocomplete }) => autocomplete).map(({ name }) => `${path} … ${name}`),
  );
  return [
    ...paths.keys(),
    ...typed,
    ...actions,
    ...Object.keys(postActions).map((action) => `post:${action}`),
    ...OTHER_PLAYS,
  ];
}
