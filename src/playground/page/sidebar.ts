import type { World } from './api-types.ts';
import { byId, create } from './dom.ts';
import { createMenu, type MenuItem } from './menu.ts';
import { listPlaces, type Place } from './place.ts';

interface SidebarActs {
  readonly openChannel: (id: string) => void;
  readonly actAs: (id: string) => void;
  /** The commands of apps that can be used on a member. */
  readonly appsOf: (id: string) => readonly MenuItem[];
}

/** Renders the channels, the direct messages and the members, with the open place and the acting member marked. */
export function renderSidebar(
  world: World,
  now: { readonly channelId: string; readonly as: string; readonly unread: ReadonlySet<string> },
  acts: SidebarActs,
): void {
  const renderPlaces = (isDirect: boolean) =>
    listPlaces(world)
      .filter((place) => place.isDirect === isDirect)
      .map((place) =>
        renderPlace(place, place.id === now.channelId, now.unread.has(place.id), acts.openChannel),
      );
  byId('guild').textContent = world.guild.name;
  renderConnection(world.bot.name, world.connected);
  byId('channels').replaceChildren(...renderPlaces(false));
  byId('direct-messages').replaceChildren(...renderPlaces(true));
  renderMembers(world, now.as, acts);
}

/** Shows whether the bot is online. */
export function renderConnection(botName: string, isConnected: boolean): void {
  const state = byId('bot-state');
  state.textContent = isConnected ? `${botName} is online` : `${botName} is not connected yet`;
  state.classList.toggle('is-online', isConnected);
}

function renderPlace(
  { id, name, isDirect }: Place,
  isOpen: boolean,
  isUnread: boolean,
  openChannel: (id: string) => void,
): HTMLElement {
  const sign = isDirect
    ? create('span', { 'aria-hidden': 'true', class: 'avatar is-bot' }, name.slice(0, 1))
    : create('span', { 'aria-hidden': 'true', class: 'hash' }, '#');
  const news = isUnread && create('span', { class: 'for-screen-readers' }, ', new messages');
  const about = { type: 'button', class: isUnread ? 'is-unread' : null, 'aria-current': isOpen && 'page' };
  const button = create('button', about, sign, name, news);
  button.addEventListener('click', () => openChannel(id));
  return create('li', {}, button);
}

/** Renders the members once: later only the acting member and the menus change, so that the focus is kept. */
function renderMembers({ members }: World, as: string, { actAs, appsOf }: SidebarActs): void {
  const place = byId('members');
  if (place.querySelector('input') === null) {
    place.append(...members.map((member) => renderMember(member, actAs)));
  }
  for (const row of place.querySelectorAll('.member-row')) {
    const input = row.querySelector('input');
    const member = members.find(({ id }) => id === input?.value);
    if (input === null || member === undefined) continue;
    input.checked = input.value === as;
    renderApps(row, member.name, appsOf(member.id));
  }
}

function renderApps(row: Element, name: string, apps: readonly MenuItem[]): void {
  row.querySelector('.menu-place')?.remove();
  if (apps.length > 0) row.append(createMenu(`Apps for ${name}`, '⋯', apps));
}

function renderMember(
  { id, name, role, color }: World['members'][number],
  actAs: (id: string) => void,
): HTMLElement {
  const input = create('input', { type: 'radio', name: 'member', value: id });
  input.addEventListener('change', () => actAs(id));
  const avatar = create('span', { class: 'avatar', 'aria-hidden': 'true' }, name.slice(0, 1));
  if (color !== null) avatar.style.setProperty('--avatar', color);
  const words = create(
    'span',
    { class: 'member-words' },
    create('strong', {}, name),
    ' ',
    create('small', {}, role),
  );
  const label = create('label', { class: 'member' }, input, avatar, words);
  return create('div', { class: 'member-row' }, label);
}
