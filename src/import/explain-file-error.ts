import { UserError } from '../errors.ts';
import { codeOf } from '../private-files.ts';

const PROBLEMS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'does not exist'],
  ['ENOTDIR', 'does not exist'],
  ['EACCES', 'may not be read by this user'],
  ['EPERM', 'may not be read by this user'],
  ['ELOOP', 'is a link that leads back to itself'],
  ['ENAMETOOLONG', 'has too long a name'],
  ['EISDIR', 'is a folder'],
]);

/** Runs a file access; file system errors become UserErrors that name the path. */
export async function withFileErrors<Result>(path: string, access: () => Promise<Result>): Promise<Result> {
  try {
    return await access();
  } catch (error) {
    const code = codeOf(error);
    if (code === null || code.startsWith('ERR_')) throw error;
    throw new UserError(`"${path}" ${PROBLEMS.get(code) ?? `cannot be read (${code})`}.`, { cause: error });
  }
}
