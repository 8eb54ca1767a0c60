import { collapse } from '../reading.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { isElement, traverse } from './html-tree.ts';

/** How sites call their pictures of formulas. */
const CLASS = /(?:^|[\s_-])(?:math|mathjax|latex|tex|equation|formula)(?:$|[\s_-])/i;

/** A formula in TeX, as such pictures have it as their alternative text. */
const TEX = /^(?:\$.+\$|\\[([].+\\[)\]]|\{\\displaystyle\s.+\})$|\\[a-z]{2,}/su;

/** What stands around the formula itself. */
const AROUND = [/^\{\\displaystyle\s+(.*)\}$/su, /^\$+(.*?)\$+$/su, /^\\[([](.*)\\[)\]]$/su];

/** A longer alternative text describes more than a formula. */
const LONGEST = 400;

function hasMath(around: HtmlNode | null): boolean {
  let found = false;
  if (around !== null)
    traverse(around, {
      enter: (node) => {
        found ||= isElement(node) && node.localName === 'math';
        return !found;
      },
    });
  return found;
}

/**
 * What a picture of a formula says by its alternative text, without the marks of TeX around it; empty for any other
 * element, and where the formula itself stands beside its picture.
 */
export function readFormula({ localName, attributes, parentNode }: HtmlElement): string {
  if (localName !== 'img') return '';
  const alt = collapse(attributes['alt'] ?? '');
  if (alt === '' || alt.length > LONGEST || !(TEX.test(alt) || CLASS.test(attributes['class'] ?? '')))
    return '';
  if (hasMath(parentNode)) return '';
  return collapse(AROUND.reduce((formula, pattern) => pattern.exec(formula)?.[1] ?? formula, alt));
}
