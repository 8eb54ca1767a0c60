import type { Span } from '../../corpus/layout.ts';
import type { Conversation } from './conversation.ts';
import type { Message } from './message.ts';

/** A word of a pattern: several ways to say it, each a sequence of a message's words. */
interface Item {
  /** By first word. */
  readonly ways: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly isOptional: boolean;
  readonly isRepeated: boolean;
}

/** A pattern of a conversation, ready to match. */
interface Pattern {
  readonly items: readonly Item[];
  /** Whether a pause must come before or after it. */
  readonly pause: 'before' | 'after' | null;
}

/** Patterns by the words with which they can begin: a message has few of those. */
export type Patterns = ReadonlyMap<string, readonly Pattern[]>;

/** Reads the notation of a {@link Conversation}. */
export function readPatterns(
  languages: readonly { readonly patterns: readonly string[]; readonly classes: Conversation['classes'] }[],
): Patterns {
  const read = languages.flatMap(({ patterns, classes }) =>
    patterns.map((each) => readPattern(each, classes)),
  );
  const byFirst = read.flatMap((pattern) => firstWords(pattern).map((word) => ({ word, pattern })));
  const grouped = Map.groupBy(byFirst, ({ word }) => word);
  return new Map([...grouped].map(([word, all]) => [word, all.map(({ pattern }) => pattern)]));
}

function readPattern(pattern: string, classes: Conversation['classes']): Pattern {
  const items = pattern.split(/[\s,]+/u).filter(Boolean);
  return {
    items: items.map((item) => readItem(item, classes)),
    pause: pattern.startsWith(',') ? 'before' : pattern.endsWith(',') ? 'after' : null,
  };
}

function firstWords({ items }: Pattern): readonly string[] {
  const needed = items.findIndex(({ isOptional }) => !isOptional);
  return [...new Set(items.slice(0, needed + 1).flatMap(({ ways }) => [...ways.keys()]))];
}

/** The words of a list, each as a sequence of a message's words. */
export function listWords(list: string): readonly (readonly string[])[] {
  return list
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => word.split(/[-_]/u));
}

/**
 * Where patterns may end that begin with word `from` of a message, as indexes of the next word. Never beyond `end`.
 * Takes time in proportion to the words and items.
 */
export function matchPatterns(patterns: Patterns, message: Message, { start, end }: Span): readonly number[] {
  return (patterns.get(message.words[start] ?? '') ?? []).flatMap((pattern) => [
    ...matchPattern(pattern, message, start, end),
  ]);
}

function matchPattern(
  { items, pause }: Pattern,
  message: Message,
  from: number,
  end: number,
): ReadonlySet<number> {
  if (pause === 'before' && !message.isPause(from)) return new Set();
  let reached: ReadonlySet<number> = new Set([from]);
  for (const item of items) {
    reached = follow(item, message, reached, from, end);
    if (reached.size === 0) return reached;
  }
  return pause === 'after' ? new Set([...reached].filter(message.isPause)) : reached;
}

function follow(
  { ways, isOptional, isRepeated }: Item,
  { words, isOpen }: Message,
  reached: ReadonlySet<number>,
  from: number,
  end: number,
): ReadonlySet<number> {
  const next = new Set(isOptional ? reached : []);
  const open = [...reached];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at > from && !isOpen(at)) continue;
    for (const way of ways.get(words[at] ?? '') ?? []) {
      const to = at + way.length;
      if (to > end || next.has(to) || !way.every((word, i) => words[at + i] === word)) continue;
      next.add(to);
      if (isRepeated) open.push(to);
    }
  }
  return next;
}

function readItem(item: string, classes: Conversation['classes']): Item {
  const quantifier = /[?*]$/u.exec(item)?.[0] ?? '';
  const name = item.slice(0, item.length - quantifier.length);
  const list = name.startsWith('<') ? classes[name.slice(1, -1)] : name;
  if (list === undefined) throw new Error(`No class of words is called ${name}.`);
  return {
    ways: Map.groupBy(listWords(list), ([first = '']) => first),
    isOptional: quantifier !== '',
    isRepeated: quantifier === '*',
  };
}
