import type { World } from './api-types.ts';
import { byId, create } from './dom.ts';

/** Draws the channels and the members, with the one that is open and the one who acts. */
export function renderSidebar(
  world: World,
  now: { readonly channelId: string; readonly as: string; readonly unread: ReadonlySet<string> },
  acts: { readonly openChannel: (id: string) => void; readonly actAs: (id: string) => void },
): void {
  byId('guild').textContent = world.guild.name;
  renderConnection(world.bot.name, world.connected);
  byId('channels').replaceChildren(
    ...world.channels.map(({ id, name }) => {
      const isUnread = now.unread.has(id);
      const hash = create('span', { 'aria-hidden': 'true', class: 'hash' }, '#');
      const news = isUnread && create('span', { class: 'for-screen-readers' }, ', new messages');
      const about = {
        type: 'button',
        class: isUnread ? 'is-unread' : null,
        'aria-current': id === now.channelId && 'page',
      };
      const button = create('button', about, hash, name, news);
      button.addEventListener('click', () => acts.openChannel(id));
      return create('li', {}, button);
    }),
  );
  renderMembers(world, now.as, acts.actAs);
}

/** Says whether the bot is there. */
export function renderConnection(botName: string, isConnected: boolean): void {
  const state = byId('bot-state');
  state.textContent = isConnected ? `${botName} is online` : `${botName} is not connected yet`;
  state.classList.toggle('is-online', isConnected);
}

/** Draws the members once: afterwards only who acts changes, so that the keyboard's focus stays. */
function renderMembers({ members }: World, as: string, actAs: (id: string) => void): void {
  const place = byId('members');
  if (place.querySelector('input') === null) {
    place.append(...members.map((member) => renderMember(member, actAs)));
  }
  for (const input of place.querySelectorAll('input')) input.checked = input.value === as;
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
  return create('label', { class: 'member' }, input, avatar, words);
}
