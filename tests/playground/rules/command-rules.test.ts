import { expect, test } from 'vitest';

import { autocompleteResult } from '../../../src/playground/rules/callback-rules.ts';
import { command, commands } from '../../../src/playground/rules/command-rules.ts';
import { parseForm } from '../../../src/playground/rules/form.ts';
import { modal } from '../../../src/playground/rules/modal-rules.ts';
import { type Case, refusalsOf, times, x } from '../../support/refusals.ts';

const slash = (change: object) => () => parseForm(command, { name: 'ask', description: 'Ask', ...change });
const field = (name: string, change: object = {}) => ({ type: 3, name, description: 'An option', ...change });
const opened = (change: object) => () =>
  parseForm(modal, { custom_id: 'm', title: 'Note', components: [input()], ...change });
const input = (change: object = {}) => ({
  type: 18,
  label: 'Note',
  component: { type: 4, custom_id: 'note', style: 1, ...change },
});
const choices =
  (...all: object[]) =>
  () =>
    parseForm(autocompleteResult, { choices: all });

/** Values at the limit, which pass; values beyond it; and where and how those are rejected. */
const table: readonly Case[] = [
  ['modal title', [opened({ title: x(45) })], [opened({ title: x(46) })], 'title BASE_TYPE_MAX_LENGTH'],
  [
    'modal components',
    [opened({ components: times(5, (i) => input({ custom_id: `n${i}` })) })],
    [opened({ components: times(6, (i) => input({ custom_id: `n${i}` })) })],
    'components BASE_TYPE_MAX_LENGTH',
  ],
  ['empty modal', [], [opened({ components: [] })], 'components BASE_TYPE_MIN_LENGTH'],
  [
    'text input',
    [opened({ components: [input({ max_length: 4000 })] })],
    [opened({ components: [input({ max_length: 4001 })] })],
    'components.0.component.max_length NUMBER_TYPE_MAX',
  ],
  [
    'command name',
    [slash({ name: x(32) }), slash({ name: 'frage-ö' })],
    [slash({ name: 'Ask' }), slash({ name: 'a b' })],
    'name APPLICATION_COMMAND_INVALID_NAME',
  ],
  [
    'description',
    [slash({ description: x(100) })],
    [slash({ description: x(101) })],
    'description BASE_TYPE_MAX_LENGTH',
  ],
  [
    'ways of installing',
    [slash({ integration_types: [0] })],
    [slash({ integration_types: [] })],
    'integration_types BASE_TYPE_MIN_LENGTH',
  ],
  ['places', [slash({ contexts: [0] })], [slash({ contexts: [] })], 'contexts BASE_TYPE_MIN_LENGTH'],
  ['no description', [], [slash({ description: undefined })], 'description BASE_TYPE_REQUIRED'],
  [
    'options',
    [slash({ options: times(25, (i) => field(`o${i}`)) })],
    [slash({ options: times(26, (i) => field(`o${i}`)) })],
    'options BASE_TYPE_MAX_LENGTH',
  ],
  [
    'required first',
    [slash({ options: [field('a', { required: true }), field('b')] })],
    [slash({ options: [field('a'), field('b', { required: true })] })],
    'options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ],
  [
    'same option name',
    [],
    [slash({ options: [field('a'), field('a')] })],
    'options.1.name APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
  ],
  [
    'command total',
    [slash({ options: times(20, (i) => field(`o${i}`, { description: x(100) })) })],
    [
      slash({
        options: times(20, (i) =>
          field(`o${i}`, { choices: times(5, (j) => ({ name: `${j}`, value: x(99) })) }),
        ),
      }),
    ],
    ' APPLICATION_COMMAND_TOO_LARGE',
  ],
  [
    'choices',
    [slash({ options: [field('a', { choices: times(25, (i) => ({ name: `${i}`, value: `${i}` })) })] })],
    [slash({ options: [field('a', { choices: times(26, (i) => ({ name: `${i}`, value: `${i}` })) })] })],
    'options.0.choices BASE_TYPE_MAX_LENGTH',
  ],
  [
    'choices or autocomplete',
    [],
    [slash({ options: [field('a', { autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] })],
    'options.0.choices APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
  ],
  [
    'same command',
    [],
    [
      () =>
        parseForm(commands, [
          { name: 'a', description: 'a' },
          { name: 'a', description: 'b' },
        ]),
    ],
    '1.name APPLICATION_COMMANDS_DUPLICATE_NAME',
  ],
  [
    'autocomplete',
    [choices(...times(25, () => ({ name: 'n', value: 'v' })))],
    [choices(...times(26, () => ({ name: 'n', value: 'v' })))],
    'choices BASE_TYPE_MAX_LENGTH',
  ],
  [
    'autocomplete name',
    [choices({ name: x(100), value: 1 })],
    [choices({ name: x(101), value: 1 })],
    'choices.0.name BASE_TYPE_MAX_LENGTH',
  ],
];

test.each(table)('%s: the limit passes, values beyond it are rejected', (_, within, past, expected) => {
  for (const attempt of within) expect(attempt).not.toThrow();
  for (const attempt of past) expect(refusalsOf(attempt)).toContain(expected);
});
