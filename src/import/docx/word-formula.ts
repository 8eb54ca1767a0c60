import type { HtmlElement, HtmlNode } from '../html/html-tree.ts';
import { isElement, isText, traverse } from '../html/html-tree.ts';
import { attributeOf, childAt, childrenOf, plainName } from '../xml-tree.ts';

function pair(plain: string, small: string): ReadonlyMap<string, string> {
  return new Map(Array.from(plain, (character, at) => [character, small.charAt(at)]));
}

const RAISED = pair("0123456789+-−=()ni′'*∘°", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ′'*°°");
const LOWERED = pair('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎');
const ROOTS = new Map([
  ['', '√'],
  ['2', '√'],
  ['3', '∛'],
  ['4', '∜'],
]);

/** A term in brackets unless it is one number, name, sign or bracketed term. */
function enclose(text: string): string {
  return /^(?:[\p{L}\p{M}\p{N}.,′'∞]*|\([^()]*\)|[^\s\p{L}\p{N}])$/u.test(text) ? text : `(${text})`;
}

/** A script in small characters if Unicode has them all, or else after `mark`. */
function script(text: string, small: ReadonlyMap<string, string>, mark: string): string {
  if (text === '') return '';
  const characters = Array.from(text, (character) => small.get(character));
  const isSmall = characters.length <= 4 && characters.every((character) => character !== undefined);
  return isSmall ? characters.join('') : `${mark}${enclose(text)}`;
}

const raise = (text: string): string => script(text, RAISED, '^');
const lower = (text: string): string => script(text, LOWERED, '_');

/** An element of a formula whose parts are already written. */
interface Term {
  /** A part by its name; empty if there is none. */
  readonly one: (name: string) => string;
  readonly all: (name: string) => readonly string[];
  /** A property's value, or null. */
  readonly said: (name: string) => string | null;
}

function writeDelimited({ all, said }: Term): string {
  const inside = all('e').join(said('sepchr') ?? '|');
  return `${said('begchr') ?? '('}${inside}${said('endchr') ?? ')'}`;
}

function writeRadical({ one }: Term): string {
  const degree = one('deg').trim();
  return `${ROOTS.get(degree) ?? `${raise(degree)}√`}${enclose(one('e'))}`;
}

function writeFunction({ one }: Term): string {
  const argument = one('e');
  return `${one('fname')}${/^[([{|]/.test(argument) ? '' : ' '}${argument}`;
}

/** How each element of a formula is written in a line; one that is not here is its content. */
const FORMS: Readonly<Record<string, (term: Term) => string>> = {
  f: ({ one, said }) => `${enclose(one('num'))}${said('type') === 'noBar' ? '¦' : '/'}${enclose(one('den'))}`,
  rad: writeRadical,
  d: writeDelimited,
  nary: ({ one, said }) => `${said('chr') ?? '∫'}${lower(one('sub'))}${raise(one('sup'))} ${one('e')}`,
  acc: ({ one, said }) => `${one('e')}${said('chr') ?? '\u0302'}`,
  func: writeFunction,
  ssup: ({ one }) => `${enclose(one('e'))}${raise(one('sup'))}`,
  ssub: ({ one }) => `${enclose(one('e'))}${lower(one('sub'))}`,
  ssubsup: ({ one }) => `${enclose(one('e'))}${lower(one('sub'))}${raise(one('sup'))}`,
  spre: ({ one }) => `${raise(one('sup'))}${lower(one('sub'))}${one('e')}`,
  limlow: ({ one }) => `${one('e')}${lower(one('lim'))}`,
  limupp: ({ one }) => `${one('e')}${raise(one('lim'))}`,
  m: ({ all }) => all('mr').join('; '),
  mr: ({ all }) => all('e').join(', '),
  eqarr: ({ all }) => all('e').join('; '),
  br: () => ' ',
  tab: () => ' ',
};

/** Properties, and what tracked changes have taken out. */
const LEFT_OUT = /pr$|^(?:del|movefrom|deltext|instrtext|annotation)$/;

/** Letters that are only styled for mathematics as plain ones, so that they are found. */
function plainLetters(text: string): string {
  return text.replaceAll(/[\u{1d400}-\u{1d7ff}\u2102-\u2134]/gu, (letter) =>
    /^\p{L}$/u.test(letter) ? letter.normalize('NFKC') : letter,
  );
}

/**
 * A formula (OMML; ECMA-376, Part 1, 22.1) in a line, in the manner of Unicode's nearly plain-text notation (Technical
 * Note 28): `x²`, `a/(b + c)`, `√x`.
 */
export function writeFormula(formula: HtmlElement): string {
  const written = new Map<HtmlNode, string>();
  const write = (node: HtmlNode): string => written.get(node) ?? '';
  const writeContent = (element: HtmlElement): string => {
    const pieces: string[] = [];
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (isElement(child)) pieces.push(write(child));
      else if (isText(child) && plainName(element) === 't') pieces.push(child.data ?? '');
    }
    return pieces.join('');
  };
  traverse(formula, {
    enter: (node) => isElement(node) && !LEFT_OUT.test(plainName(node)),
    leave: (node) => {
      if (!isElement(node)) return;
      const name = plainName(node);
      const all = (part: string): string[] => childrenOf(node, part).map(write);
      const said = (property: string): string | null => {
        const found = childAt(node, `${name}pr`, property);
        return found === null ? null : (attributeOf(found, 'val') ?? '');
      };
      const term = { all, said, one: (part: string) => all(part)[0] ?? '' };
      written.set(node, FORMS[name]?.(term) ?? writeContent(node));
    },
  });
  return plainLetters(write(formula));
}
