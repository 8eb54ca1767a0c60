import { spawnSync } from 'node:child_process';

/** The programs that the readers are compared with. */
const PROGRAMS: Readonly<Record<string, readonly [command: string, ...(readonly string[])]>> = {
  pdf: ['pdftotext', '-enc', 'UTF-8', 'FILE', '-'],
  docx: ['pandoc', '--from=docx', '--to=plain', '--wrap=none', 'FILE'],
  epub: ['pandoc', '--from=epub', '--to=plain', '--wrap=none', 'FILE'],
};

const LONGEST_MS = 120_000;

/** Those of the programs that are not installed. */
export function missingPrograms(): readonly string[] {
  const commands = new Set(Object.values(PROGRAMS).map(([command]) => command));
  return [...commands].filter((command) => spawnSync(command, ['-v']).error !== undefined);
}

/** With more characters that stand for none, the other program has not found the letters. */
const MOST_ILLEGIBLE = 0.05;

function isLegible(text: string): boolean {
  const illegible = text.match(/[\p{Co}\p{Cn}\ufffd]|(?![\n\r\t\f])\p{Cc}/gu)?.length ?? 0;
  return illegible <= MOST_ILLEGIBLE * text.length;
}

/**
 * The text that another program reads from a file. Null if there is no program for the format, if it cannot read the
 * file, or if the text has no letters.
 */
export function readReference(format: string, file: string): string | null {
  const [command, ...options] = PROGRAMS[format] ?? [];
  if (command === undefined) return null;
  const { status, stdout } = spawnSync(
    command,
    options.map((option) => (option === 'FILE' ? file : option)),
    { timeout: LONGEST_MS, maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const text = stdout.toString('utf8');
  return status === 0 && isLegible(text) ? text : null;
}
