import { findTerms } from '../terms.ts';

/** Words that say the contrary of each other; either may stand in any of its forms. */
const PAIRS =
  'accept reject, agree disagree, allow forbid, allow prevent, always never, applaud condemn, approve disapprove, ' +
  'ask answer, bad good, begin end, benefit harm, best worst, better worse, bless curse, build destroy, cheap expensive, ' +
  'collect disperse, concentrate disperse, concentrate spread, consent refuse, cooperation competition, create destroy, ' +
  'defend attack, defend reject, deny affirm, deny admit, easy difficult, enable prevent, enough little, equal different, ' +
  'fail succeed, failure success, false true, favour oppose, few many, flourish perish, free enslave, free bound, freedom slavery, ' +
  'freedom servitude, friend enemy, full empty, gain lose, gather disperse, give withhold, grow shrink, help harm, help hinder, ' +
  'help hurt, honest corrupt, hope despair, improve worsen, include exclude, increase decrease, increase reduce, keep abandon, ' +
  'large small, legal illegal, liberate enslave, limit extend, love hate, maximum minimum, mercy cruelty, more less, ' +
  'necessary needless, obey resist, open closed, peace war, permanent temporary, permit forbid, pleasure pain, praise blame, ' +
  'preserve destroy, private public, protect endanger, protect expose, protect harm, protect threaten, raise lower, ' +
  'remember forget, rich poor, right wrong, rise fall, safe dangerous, save ruin, save waste, soften harden, strength weakness, ' +
  'strengthen weaken, strong weak, support oppose, support reject, trust distrust, unite divide, useful useless, vice virtue, ' +
  'victory defeat, voluntary compulsory, welcome refuse, win lose, wise foolish';

const contraries = new Map<string, Set<string>>();
for (const pair of PAIRS.split(', ')) {
  const [one = '', other = ''] = pair.split(' ').map(stemOf);
  add(one, other);
  add(other, one);
}

const NONE: ReadonlySet<string> = new Set();

/** The stems of words that say the contrary of a stem's. */
export function contrariesOf(stem: string): ReadonlySet<string> {
  return contraries.get(stem) ?? NONE;
}

function add(one: string, other: string): void {
  const known = contraries.get(one) ?? new Set();
  contraries.set(one, known.add(other));
}

function stemOf(word: string): string {
  return findTerms(word)[0]?.lexeme.stem ?? word;
}
