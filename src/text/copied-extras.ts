import { looksLikeName } from './attribution.ts';

/** A text copied from an app without what the app has added, and that. */
export interface CopiedText {
  readonly text: string;
  /** What was taken off, in order, each on one line. */
  readonly extras: readonly string[];
}

/** Most characters of what an app adds at the end, and most lines on either side. */
const LONGEST = 400;
const MOST_LINES = 5;

/** Most words of a line with a title or a name. */
const LINE_WORDS = 14;

const ADDRESS = String.raw`<?(?:https?:\/\/|www\.)\S+`;
const ONLY_ADDRESS = new RegExp(`^${ADDRESS}$`, 'iu');
const LAST_ADDRESS = new RegExp(String.raw`[\s([]+(${ADDRESS})[\s)\]]*$`, 'iu');

const PAGE = String.raw`(?:pp?|pages?|loc(?:ation|\.)?|pos(?:ition|\.)?|seiten?|s|chapter|chapitre|kapitel)\b\.?\s*[\divxlc]+(?:\s*[-–]\s*[\divxlc]+)?`;
const ONLY_PAGE = new RegExp(String.raw`^[([]?${PAGE}[)\].]*$`, 'iu');

/** "Holt, Casimir. The Centre That Moves (p. 12). Lantern Press. Kindle Edition." */
const BOOK_LINE = new RegExp(
  String.raw`^\p{Lu}.*\(${PAGE}\)|^\p{Lu}.*\bkindle[ -](?:edition|ausgabe|version)\b|^\p{Lu}.*\bédition kindle\b`,
  'iu',
);

/** Where Apple Books, in its languages, begins to add. */
const EXCERPT = /(?<=^|\s)(?:excerpt from|auszug aus|extrait de|dieser auszug stammt aus)(?=[\s:])/giu;
const COPYRIGHT =
  /^(?:this material may be protected by copyright|dieses material ist möglicherweise urheberrechtlich geschützt|ce contenu (?:est peut-être|peut être) protégé par (?:des droits|le droit) d[’']auteur)\.?$/iu;

/** The lines of Kindle's own list of highlights. */
const HIGHLIGHT =
  /^-\s.*(?:\|.*)?\b(?:page|location|seite|position|emplacement|added on|hinzugefügt|ajouté)\b/iu;
/** The line that this bot puts below a quotation: "The Centre That Moves — Casimir Holt · 4 Exit, ¶ 2 · 52 % · …" */
const OWN_LINE = /^.*·.*(?:¶\s*\d|\d\s*%)/u;

/** What a chat puts before a copied message: "[21:03] Mara: ", "Mara — Today at 21:03". */
const CHAT =
  /^[^\n:]{0,60}?(?<!\d)\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\b\.?)?[\])]?(?:[^\n:]{0,40}:(?=\s)|(?=\n))/iu;

/** What follows a dash is an attribution. */
const DASH = /^[—–―~-]/u;
const RULE = /^(?:={4,}|-{3,}|\*{3,})$/u;

/**
 * Ways to take off what reading apps, browsers and chats add to a copied passage: a source line after it, title, author
 * and page on lines of their own, an address, a header before it. Empty if nothing looks like that. Whether a line is
 * the text's own only a comparison with the text can tell.
 */
export function takeOffExtras(typed: string): readonly CopiedText[] {
  const ways = [
    ...cutAtExcerpt(typed),
    ...cutBookLine(typed),
    ...cutLines(typed),
    ...cutAddress(typed),
    ...cutChat(typed),
  ];
  return ways.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function cutAtExcerpt(typed: string): readonly CopiedText[] {
  const at = [...typed.matchAll(EXCERPT)].at(-1)?.index ?? -1;
  if (at <= 0 || typed.length - at > LONGEST) return [];
  return [{ text: typed.slice(0, at), extras: [oneLine(typed.slice(at))] }];
}

/** At the end of any sentence before it: which one, the text tells. */
function cutBookLine(typed: string): readonly CopiedText[] {
  const from = Math.max(0, typed.length - LONGEST);
  return [...typed.slice(from).matchAll(/(?<=[\p{P}\s])\s+(?=\p{Lu})/gu)].flatMap(({ index }) => {
    const tail = oneLine(typed.slice(from + index));
    const isSource =
      isOwnLine(tail) ||
      (BOOK_LINE.test(tail) && (isAuthorFirst(tail) || typed.charAt(from + index) === '\n'));
    const text = typed.slice(0, from + index).replace(/\s-$/u, '');
    return isSource ? [{ text, extras: [tail] }] : [];
  });
}

/** "Holt, Casimir. The …" and "Casimir Holt: The …" */
function isAuthorFirst(tail: string): boolean {
  return /^(?:\p{Lu}[\p{L}'’.-]*[\s,;&]+){1,6}?\p{Lu}[\p{L}'’-]*\s*[.:,(]/u.test(tail);
}

function cutLines(typed: string): readonly CopiedText[] {
  const lines = typed.split('\n');
  let [first, last] = [0, lines.length];
  while (last > 1 && lines.length - last < MOST_LINES && isExtra(lines[last - 1])) last -= 1;
  while (first < last - 1 && first < MOST_LINES && (isExtra(lines[first]) || isHeader(lines[first])))
    first += 1;
  const ways = [
    [0, last],
    [first, lines.length],
    [first, last],
  ] as const;
  return ways.flatMap(([from, to]) => {
    const off = [...lines.slice(0, from), ...lines.slice(to)].filter((line) => line.trim() !== '');
    return off.length > 0 ? [{ text: lines.slice(from, to).join('\n'), extras: off.map(oneLine) }] : [];
  });
}

function isExtra(written = ''): boolean {
  const line = written.trim();
  if (line === '' || RULE.test(line) || ONLY_ADDRESS.test(line) || ONLY_PAGE.test(line)) return true;
  if (COPYRIGHT.test(line) || HIGHLIGHT.test(line) || BOOK_LINE.test(line) || isOwnLine(line)) return true;
  const isShort = line.split(/\s+/u).length <= LINE_WORDS;
  return isShort && !/[.!?…;,]["'”’»]?$/u.test(line) && !DASH.test(line) && looksLikeName(line);
}

function isOwnLine(line: string): boolean {
  return line.length <= LONGEST && OWN_LINE.test(line);
}

function isHeader(line = ''): boolean {
  return /:\s*$/u.test(line) && line.trim().split(/\s+/u).length <= LINE_WORDS;
}

function cutAddress(typed: string): readonly CopiedText[] {
  const found = LAST_ADDRESS.exec(typed);
  return found ? [{ text: typed.slice(0, found.index), extras: [oneLine(found[1] ?? '')] }] : [];
}

function cutChat(typed: string): readonly CopiedText[] {
  const header = CHAT.exec(typed)?.[0];
  return header === undefined ? [] : [{ text: typed.slice(header.length), extras: [oneLine(header)] }];
}

/** Whether what was taken off names who wrote the passage: an address does not, nor do the name and time of a chat. */
export function mayNameAuthor(extra: string): boolean {
  return !/:\/\/|www\.|(?<!\d)\d{1,2}[:.]\d{2}(?!\d)/u.test(extra);
}

/** Whether what was taken off says by its form where the passage is from, whoever it names. */
export function isSourceLine(extra: string): boolean {
  return BOOK_LINE.test(extra) || extra.search(EXCERPT) === 0;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
