import path from 'node:path';

const PREFLIGHT = path.resolve(import.meta.dirname, '../../src/preflight.js');

/** Node's arguments for a TypeScript file in a separate process: with the compiled code that earlier ones have left. */
export function scriptArguments(script: string, ...args: readonly string[]): string[] {
  return ['--disable-warning=ExperimentalWarning', '--import', PREFLIGHT, script, ...args];
}
