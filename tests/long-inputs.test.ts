import { ApplicationCommandOptionType as Type, ComponentType } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { isMenu, keyOf, type AnyCommand } from '../src/discord/command/command.ts';
import { loadCommands } from '../src/discord/command/load-commands.ts';
import type { InteractionRecord } from '../src/playground/members/record.ts';
import { commandFolder } from './support/harness.ts';
import {
  createLongRoom,
  createWatchedLog,
  type Ending,
  type LongRoom,
} from './support/long-inputs/long-room.ts';
import { createOpeners } from './support/long-inputs/open-modals.ts';
import { textsOf, type LongText } from './support/long-inputs/long-texts.ts';
import { listPaths, type PlayedOption } from './support/reading-line/option-values.ts';
import { openRoom, withSampleWorks, type Room } from './support/room.ts';
import { createTestClock } from './support/test-clock.ts';

/** Every length with every kind of text; else the lengths where something changes, each with one kind in turn. */
const ALL = process.env['CONCORDANCE_LONG_INPUTS'] === 'all';
const WORK = 'The Centre That Moves';
const LONGEST = 6000;

const PLAIN: Readonly<Record<string, string>> = {
  work: WORK,
  first: 'tuesday',
  time: '19:30',
  for: '30m',
  section: '1',
};

function idOf(
  all: ReadonlyMap<string, { readonly id: string; readonly name: string }>,
  name: string,
): string {
  return [...all.values()].find((each) => each.name === name)?.id ?? '';
}

const commands = await loadCommands(commandFolder);
const paths = listPaths(commands.values());
const texts = [...paths].flatMap(([path, options]) =>
  options
    .filter(({ type, choices }) => type === Type.String && !choices)
    .map((option) => ({ path, option, options })),
);

/** Every modal: of a menu by its key, of a button by its action. */
const MODALS = [...commands.values()].flatMap(modalsOf);

/** What is typed into a field of so many characters at most. */
function typedInto(most: number, turn: number): readonly (LongText & { readonly fits: boolean })[] {
  const lengths = ALL ? [0, 1, most, most + 1, 4000, LONGEST] : [0, most, most + 1, LONGEST];
  return [...new Set(lengths)].flatMap((length, i) =>
    textsOf(length, turn + i, ALL).map((each) => ({
      ...each,
      fits: length > 0 && length <= most,
    })),
  );
}

describe('whatever is typed, however long', () => {
  const clock = createTestClock('2026-11-23T09:00:00Z');
  const log = createWatchedLog();
  const faults: string[] = [];
  let room: Room;
  let long: LongRoom;
  let openers: (name: string) => Promise<InteractionRecord>;
  let played = 0;

  beforeAll(async () => {
    room = await openRoom(withSampleWorks, { clock, log });
    long = createLongRoom(room.discord, 'reading', () => log.nextSilence());
    openers = createOpeners(long, WORK);
  });

  afterAll(() => room.close());

  /** Notes how a play ended where that is a fault. */
  function judge(what: string, ending: Ending): void {
    played += 1;
    if ('silent' in ending) faults.push(`${what}: ${ending.silent.slice(0, 300)}`);
    else if (ending.said === '' || ending.said.includes('Something went wrong'))
      faults.push(`${what}: ${ending.said} ${log.bugs.at(-1)?.slice(0, 600)}`);
  }

  /** What must stand beside the option that is played. */
  function beside(options: readonly PlayedOption[], but: string): Record<string, string | number | boolean> {
    const { world } = room.discord;
    const others = options.filter(
      ({ name, required }) => name !== but && (required === true || name === 'work'),
    );
    return Object.fromEntries(
      others.map(({ name, type, choices, min_value: least = 1 }) => {
        if (choices) return [name, choices[0]?.value ?? ''];
        if (type === Type.Integer || type === Type.Number) return [name, least];
        if (type === Type.Boolean) return [name, true];
        if (type === Type.User) return [name, idOf(world.users, 'Mara')];
        if (type === Type.Channel) return [name, idOf(world.channels, 'questions')];
        return [name, PLAIN[name] ?? 'network'];
      }),
    );
  }

  const file = { name: 'added.txt', bytes: Buffer.from('A plain text that was added to the others.') };

  test.each(texts)('$path $option.name is answered', async ({ path, option, options }) => {
    const before = faults.length;
    const needsFile = path === 'add' && option.name !== 'url';
    const turn = texts.findIndex((each) => each.option === option);
    const typed = typedInto(option.max_length ?? LONGEST, turn);
    for (const { name, text, fits } of typed) {
      const values = { ...beside(options, option.name), [option.name]: text };
      const act = long.seat(!fits).command(path, values, needsFile ? { file } : {});
      judge(`${path} ${option.name} ${name}`, await long.end(act));
      if (!option.autocomplete) continue;
      const offered = await long.unlessSilent(long.seat(!fits).autocomplete(path, values, option.name));
      judge(`${path} … ${option.name} ${name}`, 'silent' in offered ? offered : { said: 'offers' });
    }
    expect(faults.slice(before)).toEqual([]);
  });

  test.each(MODALS)('%s is answered', async (name) => {
    const before = faults.length;
    const open = async () => openers(name);
    const { modal } = await open();
    const fields = (modal?.components ?? []).flatMap((each) =>
      each.type === ComponentType.Label && each.component.type === ComponentType.TextInput
        ? [each.component]
        : [],
    );
    expect(fields.every(({ max_length: most }) => most !== undefined && most !== null)).toBe(true);
    expect(fields.length).toBeGreaterThan(0);
    for (const [at, field] of fields.entries())
      for (const { text, name: what, fits } of typedInto(field.max_length ?? 4000, at)) {
        const opened = await open();
        const values = { ...choicesOf(opened), [field.custom_id]: text };
        judge(
          `${name} ${field.custom_id} ${what}`,
          await long.end(long.seat(!fits).submitModal(opened, values)),
        );
      }
    expect(faults.slice(before)).toEqual([]);
  });

  test.each(['reading', 'alone'])('mentions and messages are answered: %s', async (where) => {
    const before = faults.length;
    const ada = room.discord.as('Ada', { anyLength: true });
    const seat = where === 'alone' ? ada.inDirectMessage() : ada.in('reading');
    const typed = typedInto(2000, 0).filter(({ text }) => text !== '');
    for (const { name, text } of typed) {
      const said = seat.say(`${where === 'alone' ? '' : `<@${room.discord.applicationId}> `}${text}`);
      const answer = room.discord.until(() =>
        room.discord
          .messages(said.channelId, { as: 'Ada' })
          .find(({ api }) => api.message_reference?.message_id === said.id),
      );
      const ending = await long.unlessSilent(answer.then(({ text: words }) => ({ said: words })));
      judge(`a message ${where} ${name}`, ending);
    }
    expect(faults.slice(before)).toEqual([]);
  });

  test('every long input is answered', () => {
    process.stdout.write(
      `${played - faults.length} of ${played} inputs answered, in ${texts.length} options and ${MODALS.length} modals\n`,
    );
    expect(faults).toEqual([]);
    expect(log.bugs).toEqual([]);
    expect(played).toBeGreaterThan(300);
  });
});

/** What opens modals: a menu by its key, a button by its action. */
function modalsOf(command: AnyCommand): readonly string[] {
  const key = keyOf(command);
  const actions = Object.entries(command.actions ?? {}).filter(
    ([, { acknowledge }]) => acknowledge === 'modal',
  );
  const own = isMenu(command) && command.acknowledge === 'modal' ? [key] : [];
  return [...own, ...actions.map(([name]) => `${key}:${name}`)];
}

/** What is chosen in a modal where something can be: the first of each list. */
function choicesOf({ modal }: InteractionRecord): Record<string, readonly string[]> {
  const chosen = (modal?.components ?? []).flatMap((each) =>
    each.type === ComponentType.Label && each.component.type === ComponentType.StringSelect
      ? [[each.component.custom_id, [each.component.options[0]?.value ?? '']] as const]
      : [],
  );
  return Object.fromEntries(chosen);
}
