import { readShorthand } from '../read-shorthand.ts';

/** English, with contractions that lack their apostrophe. */
export const SHORTHAND = readShorthand(`
  u ya: you; ur yr: your; r: are; wat wut wot wht: what; wen: when; wich whch: which; whos: who is; whats: what is;
  wheres: where is; whens: when is; hows: how is; whys: why is; dont: do not; doesnt: does not; didnt: did not;
  isnt aint: is not; arent: are not; wasnt: was not; werent: were not; cant: cannot; couldnt: could not; wouldnt: would not;
  shouldnt: should not; hasnt: has not; havent: have not; hadnt: had not; im: I am; ive: I have; youre: you are;
  theyre: they are; thats: that is; theres: there is; hes: he is; shes: she is; bc bcuz bcos cuz coz becuz: because;
  thru: through; tho: though; altho: although; abt bout: about; ppl: people; govt gov: government; smth sth: something;
  sb: somebody; rly: really; gonna: going to; wanna: want to; gotta: have to; kinda: kind of; sorta: sort of; lotta: lot of;
  outta: out of; dunno: do not know; gimme: give me; lemme: let me; tht dat: that; dis: this; dey: they; dem: them;
  wiv: with; nd: and; yrs: years; b4: before; nite: night; luv: love; shoulda: should have; coulda: could have;
  woulda: would have`);
