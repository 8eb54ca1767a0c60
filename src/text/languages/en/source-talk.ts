import type { SourceTalk } from '../source-talk.ts';
import { wordSet } from '../word-set.ts';

/** English. */
export const SOURCE_TALK: SourceTalk = {
  saying: wordSet(`
    say says said saying tell tells told think thinks thought thoughts thinking view views viewed opinion opinions position
    positions stance attitude attitudes idea ideas take takes argue argues argued argument arguments claim claims claimed
    believe believes believed belief beliefs hold holds held teach teaches taught write writes wrote written treat treats
    treated treatment describe describes described discuss discusses discussed mention mentions mentioned speak speaks spoke
    talk talks talked see sees understand understands understood explain explains explained define defines defined consider
    considers considered regard regards regarded approach approaches handle handles deal deals portray portrays depict
    depicts present presents judge judges interpret interprets respond responds react reacts according agree agrees agreed
    disagree disagrees disagreed differ differs difference differences differently compare compares compared comparison
    contrast contrasts versus vs side sides similar similarities alike different perspective perspectives viewpoint
    viewpoints words feel feels concept conception theory theories teachings reading word`),
  who: wordSet('who which whose'),
  mentioning: wordSet(
    'mention mentions mentioned speak speaks spoke talk talks write writes wrote discuss discusses say says argue argues claim claims describe describes',
  ),
  topic: wordSet('about on regarding concerning of over toward towards for'),
  before: wordSet(
    'does do did has have would can in by from of and or between with compare vs versus than wrote to for about',
  ),
  after: wordSet('on about and or vs versus author writer has have had against with by'),
  authorship: wordSet(
    'wrote write writes written writer writing author authors authored penned composed published creator',
  ),
  listing: wordSet(`
    work works book books text texts title titles essay essays article articles piece pieces list lists show read available
    something anything everything included include includes contain contains know stored many number collection`),
  by: wordSet('by'),
  works: wordSet('works books texts titles essays articles readings library corpus collection shelf sources'),
  own: wordSet(
    'have here there list you we know contain contains available stored library corpus collection',
  ),
  articles: wordSet('a an the'),
  and: wordSet('and'),
  inside: wordSet(`
    of the a an and or in on at for from to with by into upon as its his her their my our against between`),
  asker: wordSet('i im ive id me my mine myself we us our ours'),
  or: wordSet('or'),
  besideNames: [
    'edited by',
    'translated by',
    'ed.',
    'trans.',
    'Dr',
    'Prof',
    'Sir',
    'Saint',
    'St.',
    'Jr',
    'Sr',
  ],
  particles: wordSet(''),
};
