import { LANGUAGES } from '../../../text/languages/languages.ts';
import type { SourceTalk } from '../../../text/languages/source-talk.ts';

const languages = Object.values(LANGUAGES);

/** Words of one kind, in any of the languages. */
function joined(kind: Exclude<keyof SourceTalk, 'besideNames'>): ReadonlySet<string> {
  return new Set(languages.flatMap(({ sourceTalk }) => [...sourceTalk[kind]]));
}

/** How people speak of works and authors, in all languages together: names do not say which language is meant. */
export const SOURCE_WORDS: SourceTalk = {
  saying: joined('saying'),
  who: joined('who'),
  mentioning: joined('mentioning'),
  topic: joined('topic'),
  before: joined('before'),
  after: joined('after'),
  authorship: joined('authorship'),
  listing: joined('listing'),
  by: joined('by'),
  works: joined('works'),
  own: joined('own'),
  articles: joined('articles'),
  and: joined('and'),
  inside: joined('inside'),
  asker: joined('asker'),
  or: joined('or'),
  besideNames: languages.flatMap(({ sourceTalk }) => sourceTalk.besideNames),
  particles: joined('particles'),
};

/** Words with which people ask about a text, in all languages. */
export const FRAME_WORDS: ReadonlySet<string> = new Set(
  languages.flatMap(({ frameWords }) => [...frameWords]),
);
