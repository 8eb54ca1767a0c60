import type { Catalogue } from '../catalogue.ts';
import { access } from './access.ts';
import { answer } from './answer.ts';
import { count, listWords } from './grammar.ts';
import { errors } from './errors.ts';
import { find } from './find.ts';
import { help } from './help.ts';
import { interaction } from './interaction.ts';
import { pages } from './pages.ts';
import { passage } from './passage.ts';
import { posts } from './posts.ts';
import { prompts } from './prompts.ts';
import { questions } from './questions.ts';
import { quotation } from './quotation.ts';
import { quotes } from './quotes.ts';
import { readingLine } from './reading-line.ts';
import { references } from './references.ts';
import { savedQuotes } from './saved-quotes.ts';
import { setUp } from './set-up.ts';
import { schedule } from './schedule.ts';
import { settings } from './settings.ts';
import { status } from './status.ts';
import { summaries } from './summaries.ts';
import { digests, sessions } from './sessions.ts';
import { votes } from './votes.ts';
import { works } from './works.ts';

/** German. */
export const de: Catalogue = {
  access,
  answer,
  count,
  errors,
  find,
  help,
  interaction,
  listWords,
  pages,
  passage,
  posts,
  prompts,
  questions,
  quotation,
  quotes,
  readingLine,
  references,
  savedQuotes,
  setUp,
  schedule,
  settings,
  status,
  summaries,
  digests,
  sessions,
  votes,
  works,
};
