const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** They introduce what follows, so a full stop after them does not end a sentence. */
export const INTRODUCING: ReadonlySet<string> = setOf('ca cf e.g eg esp i.e ie n.b viz vs');

/** Titles and the like before a name, when written with a capital. */
export const TITLES: ReadonlySet<string> = setOf(
  'Adm Brig Capt Cdr Cmdr Col Cpl Dr Fr Ft Gen Gov Hon Lt Maj Messrs Mlle Mme Mr Mrs Ms Mt Mx Prof Rep Rev Sen Sgt ' +
    'St Supt',
);

/** They come before a number; before anything else their full stop may end a sentence. */
export const NUMBERED: ReadonlySet<string> = setOf(
  'app art arts bk c ch chap chaps cols eq eqs fig figs fn fol l ll n nn no nos n° nr op p par para paras pl pp pt pts ' +
    'sec sect secs tab v ver vol vols vv',
);

/** They may come inside a sentence or at its end: what follows decides. */
export const TRAILING: ReadonlySet<string> = setOf(
  'a.d a.m al anon approx b.c c.e dept ed eds est etc ff ft govt ibid p.m repr st trans univ ' +
    'Apr Assn Assoc Asst Aug Ave Blvd Bros Co Corp Dec Dept Dist Feb Fri Inc Intl Jan Jr Jul Jun Ltd Nov Oct Ph.D Rd ' +
    'Sep Sept Sr Thu Tue Univ Wed',
);

/** Words, as capitalised there, that often start a sentence and rarely a name. */
export const OPENERS: ReadonlySet<string> = setOf(
  'A After All Although An And Another Any Are As At Because Before Both But By Can Could Did Do Does During Each ' +
    'Even Every Finally First For From Had Has Have He Hence Her Here His How However I If In Indeed Is It Its ' +
    'Later Many Meanwhile Moreover More Most My Never Nevertheless No Nor Not Nothing Now Of On Once One Only Or ' +
    'Other Our Perhaps Please She Should Since So Some Still Such That The Their Then There Therefore These They ' +
    'This Those Though Through Thus To Today Under Until Was We Were What When Where Whether Which While Who Whose ' +
    'Why Will With Without Would Yes Yet You Your',
);

/** Verbs of speech: a name and one of these after a closing quotation mark belong to the quoted sentence. */
export const SPEECH: ReadonlySet<string> = setOf(
  'added admitted agreed announced answered argued asked began begged breathed called cried demanded exclaimed ' +
    'explained gasped groaned grumbled inquired insisted interrupted laughed murmured muttered nodded observed ' +
    'ordered pleaded protested remarked repeated replied retorted returned said says screamed shouted sighed ' +
    'snapped sobbed stammered suggested thought urged wailed whispered wondered wrote yelled',
);
