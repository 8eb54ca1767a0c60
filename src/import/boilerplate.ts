/** Where a text from Project Gutenberg begins, and where its licence begins. */
const BEGINS = /^\s*\*{3}\s*START OF (?:THE|THIS) PROJECT GUTENBERG E-?(?:BOOK|TEXT)\b/im;
const ENDS =
  /^\s*(?:\*{3}\s*END OF (?:THE|THIS) PROJECT GUTENBERG E-?(?:BOOK|TEXT)\b|End of (?:the )?Project Gutenberg['’]?s?\b)/im;

/** The credits of the edition, in the first lines below. */
const PRODUCED =
  /^\s*(?:produced by|(?:e-?text|html) (?:prepared|produced) by|this e-?(?:book|text) was (?:produced|prepared|transcribed|scanned)\b|(?:scanned|entered|typed|proofed) (?:and \w+ )?by|transcribed (?:from .{1,200} )?by)\b/i;

const PROOFREADERS = /\b(?:online )?distributed proofread(?:ing team|ers)\b/i;

const LONGEST_CREDIT = 500;

/** How many paragraphs after the beginning may be credits. */
const CREDITS = 4;

/** True if a paragraph above a text names those who made the electronic edition. */
export function isCredit(text: string): boolean {
  return text.length <= LONGEST_CREDIT && (PRODUCED.test(text) || PROOFREADERS.test(text));
}

/** The part `[start, end)` of a text's paragraphs without the distributor's notices around it. */
export function findWithinBoilerplate(texts: readonly string[]): {
  readonly start: number;
  readonly end: number;
} {
  const begin = texts.findIndex((text) => BEGINS.test(text));
  const credits = begin === -1 ? [] : texts.slice(begin + 1, begin + 1 + CREDITS);
  const lastCredit = credits.findLastIndex(isCredit);
  const start = begin + 1 + lastCredit + 1;
  const end = texts.findIndex((text, at) => at >= start && ENDS.test(text));
  return { start, end: end === -1 ? texts.length : end };
}
