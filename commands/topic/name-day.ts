import type { GroupSettings } from '../../src/corpus/group-settings.ts';

/** By which clocks, and in which language, days are named. */
export type Calendar = Pick<GroupSettings, 'language' | 'timeZone'>;

/** Makes what names days briefly: `3 Mar`, `3. März`, `3 mars`. */
export function createNameDay({ language, timeZone }: Calendar): (at: Date) => string {
  const locale = language === 'en' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone });
  return (at) => format.format(at);
}
