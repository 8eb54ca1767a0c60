import type { APIComponentInContainer } from 'discord-api-types/v10';

import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { CorpusEntry } from '../../src/corpus/corpus.ts';
import {
  CONTRIBUTORS,
  LANGUAGES,
  VISIBILITIES,
  type GroupSettings,
} from '../../src/corpus/group-settings.ts';

import { customId } from '../../src/discord/command/custom-id.ts';
import { button, row, select, text, type Option } from '../../src/discord/replies/components.ts';
import { LIMITS } from '../../src/discord/replies/limits.ts';
import { cardMessage, type Message } from '../../src/discord/replies/message.ts';
import { pageButtons } from '../../src/discord/replies/pages.ts';

/** What the settings page shows. */
export interface ShownSettings {
  readonly settings: GroupSettings;
  /** The operator's works, which the group may close. */
  readonly shared: readonly CorpusEntry[];
}

/** Shared works to choose from at once. */
const SHARED_PER_PAGE: number = LIMITS.selectOptions;

/** A group's settings, each to be changed at once; `note` says what has just happened. */
export function groupSettingsMessage(
  words: Catalogue,
  { settings, shared }: ShownSettings,
  wanted: number,
  note: string | null,
): Message {
  const say = words.settings;
  const choices: APIComponentInContainer[] = [
    ...choice('visibility', say.visibility.label, options(VISIBILITIES, say.visibility, settings.visibility)),
    ...choice(
      'contributors',
      say.contributors.label,
      options(CONTRIBUTORS, say.contributors, settings.contributors),
    ),
    ...choice(
      'reading-line',
      say.readingLine.label,
      options(['on', 'off'], say.readingLine, settings.readingLine ? 'on' : 'off'),
    ),
    ...choice('language', say.language.label, options(LANGUAGES, say.language, settings.language)),
    ...openWorks(words, settings, shared, wanted),
  ];
  const title = `**${say.title}**${note === null ? '' : ` — ${note}`}`;
  const roles = button(words.roleMap.title, customId('group', 'roles', 0));
  return cardMessage([text(title), ...choices], [roles], turning(words, shared, wanted));
}

function choice(action: string, label: string, given: readonly Option[]): APIComponentInContainer[] {
  return [text(label), row([select(label, customId('group', action), given)])];
}

function options<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
  chosen: Value,
): Option[] {
  return values.map((value) => ({ value, label: labels[value], isChosen: value === chosen }));
}

function openWorks(
  words: Catalogue,
  { closedWorks }: GroupSettings,
  shared: readonly CorpusEntry[],
  page: number,
): APIComponentInContainer[] {
  const say = words.settings.openWorks;
  if (shared.length === 0) return [text(`${say.label}\n-# ${say.none}`)];
  const closed = new Set(closedWorks);
  const open = shared.filter(({ workId }) => !closed.has(workId)).length;
  const given = pageOfShared(shared, page).map(({ workId, description: { title, author } }) => ({
    value: workId,
    label: author === null ? title : `${title} — ${author}`,
    isChosen: !closed.has(workId),
  }));
  const several = { least: 0, most: given.length };
  return [
    text(`${say.label}\n-# ${say.summary(open, shared.length)}`),
    row([select(say.label, customId('group', 'works', page), given, several)]),
  ];
}

/** The shared works that one page lets choose from. */
export function pageOfShared(shared: readonly CorpusEntry[], page: number): readonly CorpusEntry[] {
  return shared.slice(page * SHARED_PER_PAGE, (page + 1) * SHARED_PER_PAGE);
}

function turning(words: Catalogue, shared: readonly CorpusEntry[], page: number) {
  const pages = Math.ceil(shared.length / SHARED_PER_PAGE);
  return pageButtons(words, { page, pages }, { command: 'group', action: 'page' });
}
