import type { World } from './api-types.ts';
import type { Entry } from './commands.ts';
import { byId, create, createButton } from './dom.ts';
import { type Place, titleOf } from './place.ts';
import type { FillCommand } from './render-markdown.ts';

/** Renders the channel's name, topic and hint; its examples can be put into the command line. */
export function renderWelcome(
  world: World,
  place: Place,
  entries: readonly Entry[],
  fill: FillCommand,
): void {
  const { name, topic, isDirect } = place;
  const title = titleOf(place);
  const hint = isDirect ? `Write to ${name}, or type / to see the commands.` : world.hint;
  document.title = `${title} · ${world.guild.name}`;
  byId('channel-name').textContent = name;
  byId('channel-name').classList.toggle('is-direct', isDirect);
  byId('channel-topic').textContent = topic ?? '';
  byId('welcome').replaceChildren(
    create('h3', {}, isDirect ? title : `Welcome to ${title}`),
    create('p', { class: 'muted' }, `A small Discord on this machine, in which ${world.bot.name} runs.`),
    create('p', { class: 'hint' }, ...renderHint(hint ?? 'Type / to see the commands.', entries, fill)),
  );
}

/** The hint, with its commands as buttons: `/ask`, or `/ask question: …` to the end of the line. */
function renderHint(hint: string, entries: readonly Entry[], fill: FillCommand): (Node | string)[] {
  const names = entries.map(({ name }) => name).toSorted((a, b) => b.length - a.length);
  if (names.length === 0) return [hint];
  const pattern = new RegExp(`(/(?:${names.join('|')})(?![\\w-])(?: [\\p{L}\\d_-]+:[^\\n]*)?)`, 'u');
  return hint.split(pattern).map((part, index) => {
    if (index % 2 === 0) return part.replaceAll('`', '');
    const words = part.replaceAll('`', '');
    return createButton('example', () => fill(words.trim()), words);
  });
}
