/** Two passages on one topic, and whether they disagree. */
export type OppositionCase = readonly [isApart: boolean, one: string, other: string];

/** Cases used to tune the measure. */
export const KNOWN_OPPOSITIONS: readonly OppositionCase[] = [
  [
    true,
    'A lighthouse without a keeper has no owner, because nobody can refuse its light to a passing ship.',
    'A lighthouse without a keeper has an owner still: it is whoever brings the oil.',
  ],
  [
    true,
    'A toll on the bridge is fair to those who use it.',
    'A toll on the bridge is unfair to those who have no other way.',
  ],
  [true, 'Decentralisation disperses power.', 'Decentralisation does not disperse power; it moves it.'],
  [
    true,
    'The register protected the widows of the parish.',
    'The register harmed the widows of the parish more than the flood did.',
  ],
  [true, 'Members ought to elect the warden.', 'Members should never elect a warden.'],
  [
    true,
    'Exit is a strong check on those who lead.',
    'Exit is a weak check on those who lead, and a loud one.',
  ],
  [true, 'Money needs a centre.', 'Money can do without a centre where promises are kept.'],
  [
    true,
    'Defaults can be argued with when they are printed on a card.',
    'Nobody argues with a default, printed on a card or not.',
  ],
  [true, 'Rotation strengthens a board.', 'Rotation weakens a board that has much to learn.'],
  [
    true,
    'I defend the list: it saved the small servers.',
    'I reject the list, which the small servers never asked for.',
  ],
  [true, 'A written rule is equal for all who can read it.', 'No written rule is equal for all.'],
  [true, 'The subsidy helped the growers.', 'The subsidy hurt the growers whom it was meant for.'],
  [
    false,
    'A toll on the bridge is fair to those who use it.',
    'The toll on the bridge was a penny for a cart.',
  ],
  [false, 'Decentralisation disperses power.', 'Decentralisation disperses bills.'],
  [
    false,
    'The register protected the widows of the parish.',
    'The widows of the parish kept the register in a tin box.',
  ],
  [false, 'Nobody elected the warden.', 'The warden was never elected.'],
  [false, 'The boats did not sail on Sunday.', 'The bakers sold bread on Sunday.'],
  [
    false,
    'Exit is a check on those who lead.',
    'Exit is one of two checks on those who lead; the other is speech.',
  ],
  [false, 'Money needs a centre.', 'A village without a smith does not shoe its horses.'],
  [false, 'The list was long.', 'The winter was short.'],
  [
    false,
    'A network without a central server has no owner.',
    'No one owns a network without a central server.',
  ],
  [false, 'Rotation strengthens a board.', 'A board that rotates is not weak.'],
  [false, 'The council objected, and nobody else did.', 'The council met in the hall above the bakery.'],
  [false, 'She refused to keep a list of members.', 'The list of members was not kept.'],
];

/** Held-out cases: written before the measure was tried, and not used to tune it. */
export const HELD_OUT_OPPOSITIONS: readonly OppositionCase[] = [
  [true, 'Copying a book freely harms its author.', 'Copying a book freely does not harm its author.'],
  [
    true,
    'A vote by show of hands is honest.',
    'A vote by show of hands is dishonest wherever the master can see the hands.',
  ],
  [
    true,
    'The ferry must be paid for by those who ride it.',
    'The ferry must not be paid for by riders alone.',
  ],
  [true, 'Silence in a meeting is consent.', 'Silence in a meeting is never consent.'],
  [true, 'Machines free the weaver from the loom.', 'Machines enslave the weaver to the loom.'],
  [true, 'The commons fails without a fence.', 'The commons succeeds without a fence where neighbours meet.'],
  [
    true,
    'Strangers may join the guild on payment of a fee.',
    'No stranger may join the guild, on payment or otherwise.',
  ],
  [true, 'Memory makes a promise possible.', 'Memory makes an honest promise impossible.'],
  [true, 'A constitution limits those who govern.', 'A constitution cannot limit those who govern.'],
  [
    true,
    'The school increased the number of readers.',
    'The school reduced the number of readers in the valley.',
  ],
  [true, 'Secrecy is necessary to a fair ballot.', 'Secrecy is unnecessary to a fair ballot among friends.'],
  [true, 'I support the pilots in their strike.', 'I oppose the pilots in their strike.'],
  [false, 'Copying a book freely harms its author.', 'The author copied the book by hand for a friend.'],
  [false, 'A vote by show of hands is honest.', 'A vote by show of hands takes four minutes.'],
  [false, 'The ferry must be paid for by those who ride it.', 'The ferry does not run in winter.'],
  [false, 'Silence in a meeting is never consent.', 'Nobody consents by silence in a meeting.'],
  [false, 'Machines free the weaver from the loom.', 'Machines came to the valley with the railway.'],
  [false, 'The commons fails without a fence.', 'A fence around the commons cost forty pounds.'],
  [false, 'No stranger may join the guild.', 'Strangers cannot join the guild.'],
  [
    false,
    'Memory makes a promise possible.',
    'Memory makes a promise possible, and paper makes it portable.',
  ],
  [false, 'A constitution limits those who govern.', 'Those who govern do not like a constitution.'],
  [false, 'The school increased the number of readers.', 'The number of readers was counted by the school.'],
  [false, 'Secrecy is necessary to a fair ballot.', 'A ballot needs secrecy if it is to be fair.'],
  [false, 'The pilots did not strike.', 'The railway did not pay the bakers.'],
];
