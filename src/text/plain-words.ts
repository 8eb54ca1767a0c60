/**
 * Everyday English content words that are no topic: verbs of saying, looking and moving, parts of the body, measures of
 * time and space, and words that go with any noun. A text is rarely about them, however often they occur.
 */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  (
    'able across again ago ahead almost alone along already although always another answer answered anyone anything ' +
    'appear appeared around arm arms ask asked asking away back bad became become began begin began behind believe ' +
    'best better between big bit body bring brought call called came cannot care carried case certain chance clear ' +
    'close closed come comes coming course cut dark day days deep didn different done door down drew each early easy ' +
    'end enough even ever every everyone everything example exclaimed eye eyes face fact fall far fast fear feel ' +
    'feeling feet fell felt few figure find fine finger fingers first floor follow followed force form found four ' +
    'friend front full gave get gets getting girl give given glance god glanced glass go goes going gone good got great grew ' +
    'ground guess half hand hands happen happened hard head hear heard heart held help her hey high hold home hope ' +
    'hour hours house however idea important inside keep kept kind knew know known large last late later laughed lay ' +
    'least leave left leg legs less let life light like line little live long look looked looking looks lost lot low ' +
    'made make makes making man many matter maybe mean means men mind minute minutes miss moment month months more ' +
    'morning most mouth move moved mr mrs much name near nearly need never new next nice night nine nodded none nor ' +
    'not note no nothing now number of off oh old once open opened order other others out over own part pass passed past people ' +
    'perhaps person place play point possible pretty problem pulled put question quick quickly quietly raised ran ' +
    'reach reached read ready real really reason remain remember replied rest return returned right road room rose ' +
    'run said same sat saw say saying says second see seem seemed seems seen self sense sent set seven shall shook ' +
    'short shot shoulder shoulders show shrugged side sigh sighed sight simple since sir sit sitting six slowly small ' +
    'smile smiled so something sometimes soon sort sound space stand standing stared start started state step stepped ' +
    'stood stop stopped straight strange stuff such suddenly sure table take taken takes talk talking tell ten than ' +
    'thank thing things think third though thought three through time times today together told tone took top toward ' +
    'towards tried true try trying turn turned turning two under understand until up upon use used using very voice ' +
    'wait waited walk walked wall want wanted watch watched way ways week weeks well went while white whole why wish ' +
    'without woman word words work world worry wouldn year years yes yet young'
  ).split(' '),
);
