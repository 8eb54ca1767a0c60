/** English antonyms that reverse a sentence. */
export const ANTONYMS =
  'accept reject, agree disagree, allow forbid, allow prevent, always never, applaud condemn, approve disapprove, ' +
  'bad good, benefit harm, bless curse, build destroy, ' +
  'collect disperse, concentrate disperse, concentrate spread, consent refuse, cooperation competition, create destroy, ' +
  'defend attack, defend reject, deny affirm, deny admit, easy difficult, enable prevent, equal different, ' +
  'fail succeed, failure success, false true, favour oppose, flourish perish, free enslave, free bound, freedom slavery, ' +
  'freedom servitude, full empty, gather disperse, grow shrink, help harm, help hinder, ' +
  'help hurt, honest corrupt, hope despair, improve worsen, include exclude, increase decrease, increase reduce, keep abandon, ' +
  'legal illegal, liberate enslave, limit extend, love hate, mercy cruelty, ' +
  'necessary needless, obey resist, peace war, permanent temporary, permit forbid, pleasure pain, praise blame, ' +
  'preserve destroy, private public, protect endanger, protect expose, protect harm, protect threaten, ' +
  'rich poor, right wrong, safe dangerous, save ruin, save waste, strength weakness, ' +
  'strengthen weaken, strong weak, support oppose, support reject, trust distrust, unite divide, useful useless, vice virtue, ' +
  'victory defeat, voluntary compulsory, welcome refuse, wise foolish';
