import { readShorthand } from '../read-shorthand.ts';

/** French, with elisions that lack their apostrophe. */
export const SHORTHAND = readShorthand(`
  pk pq pkoi pourkoi prk: pourquoi; koi: quoi; ki: qui; ke: que; kel: quel; kelle: quelle; kels: quels; kelles: quelles;
  c cest: c’est; ct cetait: c’était; qd kan kand: quand; cmt komen koment: comment; cb: combien; esk eske esque: est-ce que;
  bcp: beaucoup; tt: tout; tte: toute; ts: tous; ds: dans; pr: pour; avc: avec; mm: même; ns: nous; jai: j’ai;
  jsuis chui: je suis; jsp: je ne sais pas; ya: il y a; yavait: il y avait; qqn: quelqu’un; qqch: quelque chose;
  qqs: quelques; tjs tjrs: toujours; jms: jamais; pcq psk pck parsk: parce que; dapres: d’après; dc: donc; dun: d’un; quil: qu’il; quils: qu’ils; quon: qu’on; sest: s’est; nest: n’est;
  auj: aujourd’hui; vrmt: vraiment; ptet ptetre: peut-être`);
