import type { Sent } from '../reading-line/fake-interaction.ts';
import { judgeForm, kindOf, stringsOf, type SentBody } from './judge-form.ts';
import { judgeMarkdown, judgePlain, type Judged, type MayLink } from './judge-words.ts';
import { judgePage } from './judge-page.ts';
import { READER, SOURCE_HOST } from './hostile-world.ts';
import type { HostileTexts } from './hostile-texts.ts';

/** Where the bot may link to: its reader page, the works' own addresses, and messages and events. */
const mayLink: MayLink = (address) => {
  const url = URL.parse(address);
  if (!url || !/^https?:$/u.test(url.protocol)) return false;
  if (url.host === 'discord.com') return /^\/(?:channels|events)\//u.test(url.pathname);
  return url.origin === READER || url.host === SOURCE_HOST;
};

/** Checks all text of a message, modal, list of suggestions, event or thread. */
export function judgeSent({ what }: Sent, texts: HostileTexts): Judged {
  if (typeof what === 'string') return judgePage(what, texts, mayLink);
  const body = JSON.parse(JSON.stringify(what)) as SentBody;
  const kind = kindOf(body);
  const isEvent = kind === 'event';
  const isFramed = (key: string) => key === 'name' && (isEvent || kind === 'thread');
  const words = stringsOf(body).map(([key, value]) =>
    key === 'content' || (isEvent && key === 'description')
      ? judgeMarkdown(value, texts, mayLink)
      : LABELS.has(key)
        ? judgePlain(value, texts, isFramed(key))
        : { faults: [], met: [] },
  );
  return {
    faults: [...judgeForm(body), ...words.flatMap(({ faults }) => faults)],
    met: words.flatMap(({ met }) => met),
  };
}

const LABELS: ReadonlySet<string> = new Set([
  'label',
  'title',
  'name',
  'description',
  'placeholder',
  'value',
]);
