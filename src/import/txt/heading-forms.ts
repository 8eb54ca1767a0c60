const UNITS = 'one|two|three|four|five|six|seven|eight|nine';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const UNIT_ORDINALS = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';
const ORDINALS = `${UNIT_ORDINALS}|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twent|thirt|fort|fift)ieth|(?:${TENS})[ -](?:${UNIT_ORDINALS})|last`;

/** A number in words, up to ninety-nine. */
const NUMBER_WORD = `(?:(?:${TENS})(?:[ -](?:${UNITS}))?|${TEENS}|${UNITS})`;

/** An ordinal in words, in English, German or French. */
const ORDINAL_WORD = `(?:${ORDINALS}|(?:erst|zweit|dritt|viert|fünft|sechst|siebt|siebent|acht|neunt|zehnt|elft|zwölft)e[rs]?|premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|dernier|dernière)`;

/** A number as it stands after "Chapter": digits, Roman or in words. */
const COUNT = `(?:\\d+|[ivxlc]+|${NUMBER_WORD}|(?:the )?${ORDINAL_WORD})`;

const DIVISION = 'part|book|volume|epoch|teil|buch|band|partie|livre|tome|parte|libro';
const UNIT =
  'chapter|chap\\.?|section|sect\\.?|lecture|lesson|letter|act|scene|canto|stave|fable|ode|sonnet|psalm|kapitel|abschnitt|akt|aufzug|auftritt|szene|brief|gesang|chapitre|acte|scène|lettre|chant|leçon|cap[ií]tulo|sección|acto|escena';
const divides = (kind: string): RegExp =>
  new RegExp(`^(?:(?:${kind})\\s+${COUNT}\\b|(?:the\\s+)?${ORDINAL_WORD}\\s+(?:${kind})(?!\\p{L}))`, 'iu');
const PART = divides(DIVISION);
const CHAPTER = divides(UNIT);
const NUMBER_ALONE = new RegExp(`^(?:${NUMBER_WORD})\\.?$`, 'i');

/** A Roman number alone. */
export const ROMAN = /^[IVXLC]{1,7}\.?$/;
const NAMED =
  /^(?:introduction|preface|foreword|prologue|epilogue|conclusions?|afterword|postscript|appendix(?: [a-z\d])?|notes|references|bibliography|abstract|summary|acknowledge?ments|einleitung|vorwort|schluss|fazit|nachwort|anhang|anmerkungen|préface|avant-propos|introducción|prólogo|epílogo|conclusión|conclusiones)$/i;
const COUNTED = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+\S|^[IVXLC]{1,7}\.\s+\S/;

/** The longest heading that is recognised: in UTF-16 units and in words. */
const LONGEST = { units: 100, words: 14 };

/** A rank below, or `top` for as high as the highest in the text; null for what is no heading. */
export type Rank = number | 'top' | null;

/** Ranks order the kinds of heading from the outermost inwards; only their order counts. */
export const RANK = {
  part: 1,
  chapter: 2,
  number: 3,
  double: 4,
  capitals: 5,
  single: 6,
  counted: 7,
  plain: 20,
};

/** True if a line ends like a sentence; a question or an exclamation may still be a heading. */
export function endsPlainly(text: string): boolean {
  return /(?:[.,;:…。]|--|[—–])["'”’»)\]_]*$/.test(text);
}

/** True if most words of more than three letters begin with a capital. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]{3,}/gu) ?? [];
  return words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length >= 0.75;
}

function isAllCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4;
}

/** True for a line that is short enough for a heading. */
export function isShort(text: string): boolean {
  return text.length <= LONGEST.units && text.split(/\s+/).length <= LONGEST.words;
}

/** True for the name of a chapter or the like: what follows the number is nothing or looks like a title. */
function isDivision(text: string, kind: RegExp): boolean {
  const named = kind.exec(text)?.[0];
  if (named === undefined) return false;
  const rest = text.slice(named.length);
  const title = rest.replace(/^[\s.:,;—–-]+/u, '');
  if (!/\p{L}/u.test(title)) return true;
  if (/[.,;:…]$/.test(title)) return isTitleCase(title) || isAllCapitals(title);
  return /^\s*[.:—–-]+\s*\P{Ll}|^\s*,?\s+(?:(?:of|on|in|de|von|vom)\s+)?["'“‘(_«]*[\p{Lu}\p{N}]/u.test(rest);
}

/** True for a line that names a division, as `CHAP. I.` or `Act the Second`, with or without a title. */
export function namesDivision(text: string): boolean {
  return isShort(text) && (isDivision(text, PART) || isDivision(text, CHAPTER));
}

/** True for a heading that is only a number or a division's name, so that a title may follow. */
export function isNumberAlone(text: string): boolean {
  const bare = text.replaceAll(/[\s.:_*]+$/gu, '');
  const named = [PART, CHAPTER].map((kind) => kind.exec(bare)?.[0]);
  return named.includes(bare) || ROMAN.test(bare) || NUMBER_ALONE.test(bare);
}

/** The rank of a heading that is recognised by its form, or null. `top` is as high as the highest in the text. */
export function rankOfForm(text: string): number | 'top' | null {
  if (!isShort(text)) return null;
  if (isDivision(text, PART)) return RANK.part;
  if (isDivision(text, CHAPTER) || ROMAN.test(text)) return RANK.chapter;
  if (/^\p{Lu}/u.test(text) && NUMBER_ALONE.test(text)) return RANK.number;
  if (endsPlainly(text)) return null;
  if (NAMED.test(text)) return 'top';
  const counted = COUNTED.exec(text);
  if (counted !== null) return RANK.counted + (counted[1]?.split('.').length ?? 1);
  return isAllCapitals(text) ? RANK.capitals : null;
}
