import { expect, test } from 'vitest';

import { parseMessageEdit, parseNewMessage } from '../../../src/playground/rules/message-rules.ts';
import { type Case, refusalsOf, times, x } from '../../support/refusals.ts';

const V2 = 1 << 15;
const message = (body: object) => () => parseNewMessage(body, 0);
const embed = (...embeds: object[]) => message({ embeds });
const v2 = (...components: object[]) => message({ flags: V2, components });
const row = (...components: object[]) => ({ type: 1, components });
const rows = (...components: object[]) => message({ content: 'x', components });
const button = (change: object = {}) => ({ type: 2, style: 1, label: 'Go', custom_id: 'go', ...change });
const link = (url: string) => ({ type: 2, style: 5, label: 'Go', url });
const option = (index: number) => ({ label: `o${index}`, value: `o${index}` });
const select = (count: number, change: object = {}) => ({
  type: 3,
  custom_id: 's',
  options: times(count, option),
  ...change,
});
const text = (length: number) => ({ type: 10, content: x(length) });

/** Values at the limit, which pass; values beyond it; and where and how those are rejected. */
const table: readonly Case[] = [
  [
    'content',
    [message({ content: x(2000) })],
    [message({ content: x(2001) })],
    'content BASE_TYPE_MAX_LENGTH',
  ],
  [
    'embeds',
    [embed(...times(10, () => ({ title: 'x' })))],
    [embed(...times(11, () => ({ title: 'x' })))],
    'embeds BASE_TYPE_MAX_LENGTH',
  ],
  [
    'embed title',
    [embed({ title: x(256) })],
    [embed({ title: x(257) })],
    'embeds.0.title BASE_TYPE_MAX_LENGTH',
  ],
  [
    'embed description',
    [embed({ description: x(4096) })],
    [embed({ description: x(4097) })],
    'embeds.0.description BASE_TYPE_MAX_LENGTH',
  ],
  [
    'embed total',
    [embed({ description: x(4096) }, { description: x(1904) })],
    [embed({ description: x(4096) }, { description: x(1905) })],
    'embeds MAX_EMBED_SIZE_EXCEEDED',
  ],
  [
    'embed address',
    [embed({ title: 'x', url: 'https://e.org' })],
    [embed({ title: 'x', url: 'ftp://e.org' })],
    'embeds.0.url URL_TYPE_INVALID_SCHEME',
  ],
  [
    'V2 components',
    [v2({ type: 17, components: times(39, () => text(1)) })],
    [v2({ type: 17, components: times(40, () => text(1)) })],
    'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
  ],
  [
    'V2 text',
    [v2(text(3999), text(1))],
    [v2(text(3999), text(2))],
    'components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
  ],
  [
    'V2 content',
    [],
    [message({ flags: V2, content: 'x', components: [text(1)] })],
    'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ],
  [
    'V2 embeds',
    [],
    [message({ flags: V2, embeds: [{ title: 'x' }], components: [text(1)] })],
    'embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ],
  [
    'V2 flag',
    [() => parseMessageEdit({ components: [text(1)] }, V2)],
    [() => parseMessageEdit({ flags: 0, components: [text(1)] }, V2)],
    'flags MESSAGE_FLAGS_CANNOT_REMOVE_COMPONENTS_V2',
  ],
  ['no V2 flag', [], [rows(text(1))], 'components.0.type BASE_TYPE_CHOICES'],
  [
    'rows',
    [rows(...times(5, (i) => row(button({ custom_id: `b${i}` }))))],
    [rows(...times(6, (i) => row(button({ custom_id: `b${i}` }))))],
    'components BASE_TYPE_MAX_LENGTH',
  ],
  [
    'row',
    [rows(row(...times(5, (i) => button({ custom_id: `b${i}` }))))],
    [rows(row(...times(6, (i) => button({ custom_id: `b${i}` }))))],
    'components.0.components BASE_TYPE_MAX_LENGTH',
  ],
  [
    'select in a row',
    [rows(row(select(1)))],
    [rows(row(select(1), button()))],
    'components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ],
  [
    'custom id',
    [rows(row(button({ custom_id: x(100) })))],
    [rows(row(button({ custom_id: x(101) })))],
    'components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH',
  ],
  [
    'empty custom id',
    [],
    [rows(row(button({ custom_id: '' })))],
    'components.0.components.0.custom_id BASE_TYPE_MIN_LENGTH',
  ],
  [
    'missing custom id',
    [],
    [rows(row(button({ custom_id: undefined })))],
    'components.0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
  ],
  ['same custom id', [], [rows(row(button(), button()))], 'components COMPONENT_CUSTOM_ID_DUPLICATED'],
  [
    'button label',
    [rows(row(button({ label: x(80) })))],
    [rows(row(button({ label: x(81) })))],
    'components.0.components.0.label BASE_TYPE_MAX_LENGTH',
  ],
  [
    'button address',
    [rows(row(link(`https://e.org/${x(498)}`)))],
    [rows(row(link(`https://e.org/${x(499)}`)))],
    'components.0.components.0.url BASE_TYPE_MAX_LENGTH',
  ],
  [
    'button scheme',
    [rows(row(link('discord://-/channels')))],
    [rows(row(link('javascript:alert(1)')))],
    'components.0.components.0.url URL_TYPE_INVALID_SCHEME',
  ],
  [
    'select options',
    [rows(row(select(25)))],
    [rows(row(select(26)))],
    'components.0.components.0.options BASE_TYPE_MAX_LENGTH',
  ],
  ['no select option', [], [rows(row(select(0)))], 'components.0.components.0.options BASE_TYPE_MIN_LENGTH'],
  [
    'same option',
    [],
    [rows(row(select(1, { options: [option(1), option(1)] })))],
    'components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ],
  [
    'placeholder',
    [rows(row(select(1, { placeholder: x(150) })))],
    [rows(row(select(1, { placeholder: x(151) })))],
    'components.0.components.0.placeholder BASE_TYPE_MAX_LENGTH',
  ],
];

test.each(table)('%s: the limit passes, values beyond it are rejected', (_, within, past, expected) => {
  for (const attempt of within) expect(attempt).not.toThrow();
  for (const attempt of past) expect(refusalsOf(attempt)).toContain(expected);
});

test('an empty message is rejected with 50006', () => {
  for (const body of [{}, { content: ' ' }, { flags: V2 }, { content: '', embeds: [], components: [] }]) {
    expect(message(body)).toThrow(expect.objectContaining({ code: 50006 }));
  }
});
