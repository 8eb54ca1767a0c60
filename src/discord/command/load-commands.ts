import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { z } from 'zod';

import { ACCESSES } from '../access/access.ts';
import { leavesOf, type Branch } from '../access/command-access.ts';
import { AIMS, isMenu, isMessageMenu, isUserMenu, keyOf, type AnyCommand, type Part } from './command.ts';
import { definitionSchema, menuSchema } from './definition-schema.ts';
import { POST } from '../replies/share.ts';
import { listServed, shownCommands, typedAs } from './typed.ts';

const runs = z.custom<(...given: never[]) => unknown>(
  (value) => typeof value === 'function',
  'must be a function',
);

const access = z.enum(ACCESSES);

const governed = { access: access.optional(), audited: z.literal(false).optional() };

const action = z.object({
  ...governed,
  of: z.array(z.string()).readonly().optional(),
  acknowledge: z.enum(['update', 'board', 'reply', 'modal', 'remove']),
  once: z.boolean().optional(),
  run: runs,
});

/** Discord's limits on the commands of an application, for each of the two menus. */
const SLASH_COMMANDS = 100;
const MENUS = 15;

const ACTION_NAME = /^[a-z][a-z-]{0,23}$/u;

const common = {
  access,
  aim: z.enum(AIMS).optional(),
  others: runs.optional(),
  welcome: runs.optional(),
  actions: z
    .record(z.string().regex(ACTION_NAME, 'an action is 1 to 24 letters and hyphens'), action)
    .optional(),
  posts: z.record(z.string(), runs).optional(),
};

const serving = {
  ...governed,
  lookup: z.literal(true).optional(),
  at: z.string().optional(),
  formerly: z.array(z.string()).optional(),
  run: runs,
};

const part = z.strictObject({
  ...serving,
  description: z.string().optional(),
  options: z.unknown().optional(),
  autocomplete: runs.optional(),
});

const commandSchema = z.union([
  z.strictObject({
    ...common,
    definition: definitionSchema,
    under: z.string().optional(),
    parts: z.record(z.string(), part),
  }),
  z.strictObject({
    ...common,
    ...serving,
    access,
    definition: menuSchema,
    description: z.string().min(1),
    acknowledge: z.literal('modal').optional(),
  }),
]);

/**
 * Loads every command of a folder, by name: the default exports of `NAME.ts` and `NAME/command.ts`. Throws one error
 * that names the file and the fault if any is not a command as Discord and {@link Command} have it.
 */
export async function loadCommands(folder: string): Promise<ReadonlyMap<string, AnyCommand>> {
  const commands = await Promise.all((await findFiles(folder)).map(loadCommand));
  const name = findTwice(commands.map(keyOf)) ?? findTwice(listServed(commands).map(typedAs));
  if (name !== null) throw new Error(`${folder} has two commands called ${name}.`);
  checkShown(folder, commands);
  const kind = findTwice(commands.flatMap(({ posts = {} }) => Object.keys(posts)));
  if (kind !== null) throw new Error(`Two commands of ${folder} have a post of the kind ${kind}.`);
  return new Map(commands.map((command) => [keyOf(command), command]));
}

/** What Discord is told is checked once more as it is told it: commands of several files may be shown under one. */
function checkShown(folder: string, commands: readonly AnyCommand[]): void {
  const menus = [isMessageMenu, isUserMenu].map((isOf) => commands.filter(isOf));
  const slash = shownCommands(commands.filter((command) => !isMenu(command)));
  if (slash.length > SLASH_COMMANDS || menus.some(({ length }) => length > MENUS))
    throw new Error(`${folder} has more than Discord's ${SLASH_COMMANDS} commands, or ${MENUS} in a menu.`);
  for (const definition of slash) {
    const parsed = definitionSchema.safeParse(definition);
    if (!parsed.success) throw refuse(`/${definition.name}`, describe(parsed.error.issues));
  }
}

function findTwice(names: readonly string[]): string | null {
  return names.find((name, i) => names.indexOf(name) !== i) ?? null;
}

/** A command's file, and what it must be called by where it is. */
interface CommandFile {
  readonly file: string;
  readonly name: string;
}

async function findFiles(folder: string): Promise<readonly CommandFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      if (entry.isDirectory()) return { file: join(folder, entry.name, 'command.ts'), name: entry.name };
      const name = basename(entry.name, '.ts');
      return name === entry.name ? [] : { file: join(folder, entry.name), name };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

async function loadCommand({ file, name }: CommandFile): Promise<AnyCommand> {
  const module: unknown = await import(pathToFileURL(file).href).catch((error: unknown) => {
    throw new Error(`${file} cannot be loaded.`, { cause: error });
  });
  const exported = z.object({ default: z.unknown() }).safeParse(module).data?.default;
  const parsed = commandSchema.safeParse(exported);
  if (!parsed.success) throw refuse(file, describe(parsed.error.issues));
  const command = exported as AnyCommand;
  const fault = findFault(command, name);
  if (fault !== null) throw refuse(file, fault);
  return command;
}

function findFault(command: AnyCommand, name: string): string | null {
  if (keyOf(command) !== name) return `its file or folder must be named as the command, ${keyOf(command)}`;
  if (name === POST) return `the name ${POST} is taken by the buttons that any reply may have`;
  if (command.definition.default_member_permissions !== undefined)
    return 'its default_member_permissions come from its access: leave them out';
  if (isMenu(command)) return null;
  const faults = leavesOf(command).map(([path, leaf]) => findFaultAt(path, leaf, command.parts[path]));
  return faults.find((fault) => fault !== null) ?? null;
}

function findFaultAt(path: string, { options = [] }: Branch, served: Part | undefined): string | null {
  const where = path === '' ? 'it' : `its subcommand ${path}`;
  if (!served) return `${where} is served by nothing`;
  const isAsked = options.some((option) => 'autocomplete' in option && option.autocomplete === true);
  if (isAsked && !served.autocomplete)
    return `${where} has an option with autocomplete, but no such function`;
  if (served.autocomplete && !isAsked) return `${where} has an autocomplete function, but no option uses it`;
  return null;
}

function describe(issues: readonly z.core.$ZodIssue[]): string {
  const innermost = issues.flatMap((issue) => closest(issue, []));
  return innermost
    .map(({ path, message }) => `${path.join('.') || 'the default export'}: ${message}`)
    .join('; ');
}

/** Of a union's alternatives, the one that the value came closest to tells most. */
function closest(
  issue: z.core.$ZodIssue,
  above: readonly PropertyKey[],
): { path: string[]; message: string }[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_key') return issue.issues.flatMap((each) => closest(each, path));
  if (issue.code !== 'invalid_union' || issue.errors.length === 0)
    return [{ path: path.map(String), message: issue.message }];
  const best = issue.errors.toSorted((a, b) => a.length - b.length || depth(b) - depth(a))[0] ?? [];
  return best.flatMap((each) => closest(each, path));
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(...issues.map(({ path }) => path.length));
}

function refuse(file: string, fault: string): Error {
  return new Error(`${file} is not a command: ${fault}.`);
}
