import type { DebateTalk } from '../debate-talk.ts';
import { wordSet } from '../word-set.ts';

/** English. */
export const DEBATE_TALK: DebateTalk = {
  classes: {
    is: 'is are was were be',
    the: 'the a an any some good best main strongest major key common most important possible other there',
    reasons:
      'argument arguments reason reasons the_case objection objections point points evidence criticism criticisms grounds',
    pros: 'advantage advantages merit merits upside upsides pros',
    cons: 'disadvantage disadvantages drawback drawbacks downside downsides cons',
    would: 'would should might could may do does can will',
    people: 'somebody someone anybody anyone people some many one they critics opponents a_person we you',
    oppose: 'disagree oppose object doubt deny reject',
    support: 'agree support favour favor defend endorse believe accept think',
    view: 'view idea claim statement thesis notion proposal opinion position belief suggestion argument',
    to: 'with that to the whether it of in',
    objections: 'objection objections criticism criticisms',
    of: 'of to with in about',
    pro: 'for in_favour_of in_favor_of in_support_of supporting behind',
    judged:
      'true right wrong good bad fair correct false justified acceptable ethical moral a_good_idea a_bad_idea',
    say: 'to_say to_claim to_think to_believe to_argue',
    you: 'you we people i one',
  },
  contra: [
    'what <would>? speaks? speak? <is>? said? against <to>* <view>? <to>*',
    'what <is> there? to_be_said? against <to>* <view>? <to>*',
    'what <would> <people> say? against <to>* <view>? <to>*',
    'what? <is>? <the>* <reasons> against <to>* <view>? <to>*',
    'what? <is>? <the>* <reasons> to oppose? reject? <to>* <view>? <to>*',
    'what? <is>? <the>* <objections> <is>? there? <of> <to>* <view>? <to>*',
    'what <is> wrong with <to>* <view>? that?',
    "what's wrong with <to>* <view>? that?",
    'why <would>? <people>* <oppose> <to>* <view>? <to>*',
    'why <would>? <people>* <is>? against <to>* <view>? <to>*',
    'why <would>? <people>* argue? <is>? against <to>* <view>? <to>*',
    'why <would>? <people>* not <support> <to>* <view>? <to>*',
    'who <is> against <to>* <view>? <to>*',
    'argue against <to>* <view>? <to>*',
    'how <would> <people> argue? against <to>* <view>? <to>*',
  ],
  pro: [
    'what <would>? speaks? speak? <is>? said? <pro> <to>* <view>? <to>*',
    'what <is> there? to_be_said? <pro> <to>* <view>? <to>*',
    'what? <is>? <the>* <reasons> <pro> <to>* <view>? <to>*',
    'what? <is>? <the>* <reasons> to support? <to>* <view> <to>*',
    'what supports <to>* <view> <to>*',
    'why <would>? <people>* <support> <to>* <view>? <to>*',
    'why <would>? <people>* <is>? <pro> <to>* <view>? <to>*',
    'argue <pro> <to>* <view>? <to>*',
  ],
  both: [
    '<is> it <judged> or? <judged>? <say>? that? to?',
    '<is> it <judged> or not? <judged>? <say>? that? to?',
    'would <people> say that',
    'do <you> <support> that? with? it? is? right? true? <say>?',
    'what? <is>? <the>* <pros> and <the>? <cons> <of> <the>? <view>? that?',
    'what? <is>? <the>* <reasons> for and against <to>* <view>? <to>*',
    'what speaks? <is>? for and against <to>* <view>? <to>*',
    'for and against',
    'debate',
  ],
  bothAfter: [
    'good or bad',
    'right or wrong',
    'true or false',
    'for or against',
    'for and against',
    'pros and cons',
    'a? good or? a? bad? idea thing?',
    'agree or disagree',
    'yes or no',
    'or not',
  ],
  ought: wordSet("should shouldn't ought"),
  finite: wordSet(
    'is are was were should must can cannot will would does do did has have had may might ought needs need isn aren doesn shouldn',
  ),
  why: wordSet('why'),
  favourable: wordSet(`
    good better best benefit beneficial help helpful improve improvement advantage useful effective succeed successful success
    protect protection safe safety save fair fairness justice freedom encourage promote support enable educate inform empower
    strengthen necessary essential important vital deserve worth valuable positive moral ethical healthy efficient enjoy happy
    happiness peace progress opportunity equality solve solution justify justified legitimate reasonable respect hope trust gain
    boost contribute wise true correct convenient affordable prosper thrive achieve ensure provide secure preserve allow agree
    should must duty ought fulfil`),
  unfavourable: wordSet(`
    bad worse worst harm harmful damage danger dangerous risk risky costly expensive waste fail failure problem wrong unfair unjust
    injustice threat threaten destroy death die kill suffer pain violence violent crime abuse misuse corrupt corruption
    discriminate discrimination loss lose unnecessary useless ineffective impossible impractical undermine weaken violate violation
    infringe restrict burden poverty inequality oppress oppression exploit mislead misinform deceive fear hate disease addict
    addiction stigma immoral unethical unhealthy negative disadvantage flaw flawed false myth backfire hurt worsen exclude absurd
    unrealistic hypocrisy disaster conflict hinder punish victim fallacy oppose disagree against`),
  objecting: wordSet(`
    but however rather instead simply merely just already too though although may might unlikely hardly only really even still nor
    another enough alternative otherwise supposed actually unfortunately`),
  turning: wordSet('but however yet still nevertheless nonetheless conversely contrariwise instead rather'),
  reversing: wordSet(`
    ban abolish prohibit forbid outlaw end stop remove eliminate scrap cut leave withdraw quit reject oppose repeal limit restrict
    boycott close criminalise criminalize replace prevent damage kill harm unnecessary overrated illegal destroy erode`),
};
