import { TITLES } from '../abbreviations.ts';
import type { Name } from '../names.ts';

/** Words that no person's name has: organisations, places, things. */
const NO_PERSON =
  /(?<![\p{L}])(?:Street|Lane|Road|Row|Square|House|Hall|Park|Bridge|River|Valley|Hills?|Island|Sea|Bay|Port|Upper|Lower|Great|Little|North|South|East|West|New|Company|Co|Corp|Inc|Ltd|Authority|Agency|Board|Boards|Council|Committee|Commission|Department|Ministry|Office|Bank|Fund|Party|Union|University|College|School|Institute|Journal|Times|Post|Press|News|Agreement|Protocol|Act|Treaty|Convention|Project|Network|Mesh|Line|Center|Centre|Club|Society|Association|Foundation|Group|States|Kingdom|Republic|City|Town|Village|Church|Chapel|Force|Army|Navy|War|God|Day|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)(?![\p{L}])/u;

const SAYING =
  'said|says|holds|argues|writes|wrote|asked|asks|replied|answered|told|thought|cried|whispered|laughed|smiled|nodded|muttered|shouted';
const DOING =
  'turned|walked|looked|sat|stood|shook|sighed|shrugged|took|gave|put|went|came|wanted|knew|felt|died|married';

/** Fewest points of evidence for a person; there must also be more than for a place or a thing. */
const LEAST_EVIDENCE = 3;

/**
 * Recognises the names of persons by how the text uses them: with a title, "said", "he", "who" or an occupation, and
 * not with "in" or "the" before it. A name without such evidence does not count as a person.
 */
export function findPersons(text: string, names: readonly Name[]): readonly Name[] {
  return names.filter((name) => {
    if (NO_PERSON.test(name.name) || !/^\p{Lu}\p{Ll}+/u.test(name.name)) return false;
    const [evidence, against] = weigh(text, name);
    return evidence >= LEAST_EVIDENCE && evidence > against;
  });
}

function weigh(text: string, { name, offsets }: Name): readonly [evidence: number, against: number] {
  let [evidence, against] = [0, 0];
  for (const offset of offsets) {
    const before = text.slice(Math.max(0, offset - 24), offset);
    const after = text.slice(offset + name.length, offset + name.length + 120);
    const isFullName = name.includes(' ');
    const isSubject = before === '' || /(?:[.!?”"]\s|\n)$/u.test(before);
    if (TITLE.test(before) || TITLE.test(name)) evidence += 3;
    if (SAID_BEFORE.test(before) || ((isSubject || isFullName) && SAID_AFTER.test(after))) evidence += 1;
    if ((isSubject || isFullName) && DID_AFTER.test(after)) evidence += 1;
    if (WHO.test(after) || TRADE.test(after) || TRADE_BEFORE.test(before)) evidence += 2;
    if ((isSubject || isFullName) && HE.test(after)) evidence += 2;
    if (PLACE.test(before)) against += 1;
    if (/(?<![\p{L}])the\s$/iu.test(before)) against += 2;
  }
  return [evidence, against * 2];
}

const TITLE = new RegExp(
  String.raw`(?<![\p{L}])(?:${[...TITLES].filter((title) => !['Ft', 'Mt', 'St'].includes(title)).join('|')}|Miss|Sir|Lady|Lord|President|Senator|Professor|Captain|Doctor|Aunt|Uncle|King|Queen)\.?\s`,
  'u',
);
const SAID_BEFORE = new RegExp(String.raw`[,?!”"’]\s?(?:${SAYING})\s$`, 'u');
const SAID_AFTER = new RegExp(String.raw`^\s(?:${SAYING})(?![\p{L}])`, 'u');
const DID_AFTER = new RegExp(String.raw`^\s(?:had\s)?(?:${DOING})(?![\p{L}])`, 'u');
const TRADE_BEFORE =
  /(?<![\p{L}])(?:the|an?|our|my|his|her)\s(?:\p{Ll}+\s)?(?:\p{Ll}{2,}(?:er|or|ist)|widow|clerk|poet|nurse|priest|king|queen)\s$/u;
const WHO = /^(?:,)?\s(?:who|whom)(?![\p{L}])/u;
const TRADE =
  /^,\s(?:an?|the)\s(?:\p{L}+\s){0,4}\p{L}+(?:er|or|ist|ian|man|woman|surgeon|clerk|chemist|widow|baker)(?![\p{L}])/u;
const HE = /^[^.!?“”\p{Lu}]{0,60}(?:\s(?:he|she|himself|herself|his|her)(?![\p{L}])|[.!?]\s(?:He|She)\s)/u;
const PLACE = /(?<![\p{L}])(?:in|at|across|near|into|around|outside|throughout|over)\s$/iu;
