import { abstentions } from './abstentions.ts';
import { access } from './access.ts';
import { addresses } from './addresses.ts';
import { answer } from './answer.ts';
import { archives } from './archives.ts';
import { descriptions } from './descriptions.ts';
import { drops } from './drops.ts';
import { count, listWords } from './grammar.ts';
import { discussion } from './discussion.ts';
import { errors } from './errors.ts';
import { fileAdvice, fileKinds } from './file-kinds.ts';
import { find } from './find.ts';
import { help } from './help.ts';
import { interaction } from './interaction.ts';
import { moderation } from './moderation.ts';
import { pages } from './pages.ts';
import { passage } from './passage.ts';
import { permissions } from './permissions.ts';
import { posts } from './posts.ts';
import { privacy } from './privacy.ts';
import { prompts } from './prompts.ts';
import { questions } from './questions.ts';
import { quotation } from './quotation.ts';
import { quotes } from './quotes.ts';
import { readingLine } from './reading-line.ts';
import { references } from './references.ts';
import { refusals } from './refusals.ts';
import { reimports } from './reimports.ts';
import { remarks } from './remarks.ts';
import { audit } from './audit.ts';
import { roleMap } from './role-map.ts';
import { savedQuotes } from './saved-quotes.ts';
import { setUp } from './set-up.ts';
import { schedule } from './schedule.ts';
import { settings } from './settings.ts';
import { status } from './status.ts';
import { summaries } from './summaries.ts';
import { topics } from './topics.ts';
import { digests, sessions } from './sessions.ts';
import { votes } from './votes.ts';
import { works } from './works.ts';

/** English. */
export const en = {
  abstentions,
  access,
  addresses,
  answer,
  archives,
  count,
  descriptions,
  drops,
  discussion,
  errors,
  fileAdvice,
  fileKinds,
  find,
  help,
  interaction,
  listWords,
  moderation,
  pages,
  passage,
  permissions,
  posts,
  privacy,
  prompts,
  questions,
  quotation,
  quotes,
  readingLine,
  references,
  refusals,
  reimports,
  remarks,
  audit,
  roleMap,
  savedQuotes,
  setUp,
  schedule,
  settings,
  status,
  summaries,
  topics,
  digests,
  sessions,
  votes,
  works,
};
