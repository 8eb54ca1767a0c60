/** What somebody writes who follows a recipe of CONTRIBUTING.md. */
export interface Recipe {
  /** What is added, as the recipe's row calls it. */
  readonly adds: string;
  /** The new content of each file, made from the old; null: the file is not there yet. */
  readonly files: Readonly<Record<string, (old: string | null) => string>>;
  /** For each file: who says so when it is forgotten: the compiler, or a test file. */
  readonly guards: Readonly<Record<string, 'compiler' | `tests/${string}`>>;
}

/** A file with this content. */
export function whole(content: string) {
  return () => content;
}

/** Puts text before the only place of an anchor. Throws if the anchor is not there, or there twice. */
export function before(anchor: string, added: string) {
  return (old: string | null): string => {
    const [head, tail, ...more] = old?.split(anchor) ?? [];
    if (head === undefined || tail === undefined || more.length > 0)
      throw new Error(`Not once in the file: ${anchor}`);
    return `${head}${added}${anchor}${tail}`;
  };
}

/** Adds text at the end of a file. */
export function atEnd(added: string) {
  return (old: string | null): string => `${old ?? ''}${added}`;
}

/** Makes several changes to one file, one after the other. */
export function all(...changes: readonly ((old: string | null) => string)[]) {
  return (old: string | null): string => changes.reduce((text, change) => change(text), old ?? '');
}
