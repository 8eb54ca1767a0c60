import { GatewayCloseCodes as Close, GatewayIntentBits, GatewayOpcodes as Op } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';

import type { Changes } from '../changes.ts';
import { LIMITS } from '../limits.ts';
import { shardOf } from '../snowflake.ts';
import { hasBot } from '../world/permissions.ts';
import { toApiMember, toApiUser, toGuildCreate } from '../world/serialize.ts';
import type { World } from '../world/world.ts';
import { dispatchTo, push, replay, type Dispatch, type Session } from './session.ts';

const ALL_INTENTS = Object.values(GatewayIntentBits).reduce<number>(
  (all, bit) => (typeof bit === 'number' ? all | bit : all),
  0,
);
const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

const frame = z.object({ op: z.number(), d: z.unknown().optional() });
const identify = z.looseObject({
  token: z.string(),
  intents: z.number().int(),
  shard: z.tuple([z.number().int(), z.number().int()]).optional(),
});
const resume = z.looseObject({ token: z.string(), session_id: z.string(), seq: z.number().int() });
const requestMembers = z.looseObject({
  guild_id: z.string(),
  query: z.string().optional(),
  user_ids: z.union([z.string(), z.array(z.string())]).optional(),
  nonce: z.string().optional(),
});

/** Discord's gateway, version 10 in JSON. https://docs.discord.com/developers/events/gateway */
export interface Gateway {
  readonly server: WebSocketServer;
  dispatch(dispatch: Dispatch): void;
  isConnected(): boolean;
  /** Closes every connection with a code; 1006 cuts it without a close frame. Sessions may be resumed. */
  drop(code: number): void;
  /** Asks every client to reconnect and resume (opcode 7). */
  requestReconnect(): void;
  /** Tells every client that its session is no longer valid (opcode 9). */
  invalidate(canResume: boolean): void;
}

export function createGateway(world: World, changes: Changes, url: () => string): Gateway {
  const sessions = new Map<string, Session>();
  const server = new WebSocketServer({ noServer: true, maxPayload: 1024 * 1024 });
  const connected = () => [...sessions.values()].filter((session) => session.socket !== null);
  const announce = () => changes.emit({ type: 'connected', connected: connected().length > 0 });

  server.on('connection', (socket: WebSocket, request: { url?: string }) => {
    const query = new URL(request.url ?? '/', 'ws://loopback').searchParams;
    const version = query.get('v') ?? '10';
    if (version !== '10') return socket.close(Close.InvalidAPIVersion, 'Invalid API version');
    if ((query.get('encoding') ?? 'json') !== 'json')
      return socket.close(Close.DecodeError, 'Only JSON is spoken');
    const connection: Connection = { world, sessions, socket, session: null, url: url(), announce };
    socket.on('message', (raw: Buffer) => receive(connection, raw.toString()));
    socket.on('close', (code) => leave(connection, code));
    socket.on('error', () => socket.terminate());
    send(socket, Op.Hello, { heartbeat_interval: LIMITS.heartbeat });
    return undefined;
  });

  return {
    server,
    dispatch(dispatch) {
      for (const session of sessions.values()) dispatchTo(session, dispatch);
    },
    isConnected: () => connected().length > 0,
    drop(code) {
      for (const session of connected()) {
        const { socket } = session;
        session.socket = null;
        if (code === 1006) socket?.terminate();
        else socket?.close(code);
      }
      announce();
    },
    requestReconnect() {
      for (const { socket } of connected()) if (socket !== null) send(socket, Op.Reconnect, null);
    },
    invalidate(canResume) {
      for (const session of connected()) {
        const { id, socket } = session;
        session.socket = null;
        if (!canResume) sessions.delete(id);
        if (socket !== null) send(socket, Op.InvalidSession, canResume);
      }
      announce();
    },
  };
}

interface Connection {
  readonly world: World;
  readonly sessions: Map<string, Session>;
  readonly socket: WebSocket;
  readonly url: string;
  readonly announce: () => void;
  session: Session | null;
}

function send(socket: WebSocket, op: Op, payload?: unknown): void {
  socket.send(JSON.stringify({ op, d: payload ?? null, s: null, t: null }));
}

function receive(connection: Connection, raw: string): void {
  const { socket, session } = connection;
  const parsed = parse(raw);
  if (parsed === null) return socket.close(Close.DecodeError, 'Error while decoding payload.');
  switch (parsed.op) {
    case Op.Heartbeat:
      return send(socket, Op.HeartbeatAck);
    case Op.Identify:
      return begin(connection, parsed.d);
    case Op.Resume:
      return continueSession(connection, parsed.d);
    case Op.PresenceUpdate:
    case Op.VoiceStateUpdate:
      return session === null ? socket.close(Close.NotAuthenticated, 'Not authenticated.') : undefined;
    case Op.RequestGuildMembers:
      return session === null
        ? socket.close(Close.NotAuthenticated, 'Not authenticated.')
        : sendMembers(connection.world, session, parsed.d);
    default:
      return socket.close(Close.UnknownOpcode, 'Unknown opcode.');
  }
}

function parse(raw: string): z.output<typeof frame> | null {
  try {
    return frame.safeParse(JSON.parse(raw)).data ?? null;
  } catch {
    return null;
  }
}

/** IDENTIFY: a new session, or a close code with the reason. */
function begin(connection: Connection, payload: unknown): void {
  const { world, sessions, socket } = connection;
  const parsed = identify.safeParse(payload);
  if (!parsed.success) return socket.close(Close.DecodeError, 'Error while decoding payload.');
  if (connection.session?.socket === socket)
    return socket.close(Close.AlreadyAuthenticated, 'Already authenticated.');
  const { token, intents, shard = [0, 1] } = parsed.data;
  if (token !== world.token) return socket.close(Close.AuthenticationFailed, 'Authentication failed.');
  if ((intents & ~ALL_INTENTS) !== 0) return socket.close(Close.InvalidIntents, 'Invalid intent(s).');
  if ((intents & PRIVILEGED & ~world.privilegedIntents) !== 0) {
    return socket.close(Close.DisallowedIntents, 'Disallowed intent(s).');
  }
  if (shard[0] < 0 || shard[0] >= shard[1]) return socket.close(Close.InvalidShard, 'Invalid shard.');
  const session: Session = { id: crypto.randomUUID(), intents, shard, socket, sequence: 0, sent: [] };
  sessions.set(session.id, session);
  connection.session = session;
  greet(connection, session);
  return connection.announce();
}

function greet({ world, url }: Connection, session: Session): void {
  const isOnShard = (id: string) => shardOf(id, session.shard[1]) === session.shard[0];
  const guilds = [...world.guilds.values()].filter(({ id }) => hasBot(world, id) && isOnShard(id));
  push(session, 'READY', {
    v: 10,
    user: toApiUser(world.bot),
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: url,
    shard: session.shard,
    application: { id: world.applicationId, flags: 0 },
  });
  if ((session.intents & GatewayIntentBits.Guilds) === 0) return;
  for (const guild of guilds) {
    push(session, 'GUILD_CREATE', toGuildCreate(world, guild, session.intents));
  }
}

/** RESUME: the missed events, then RESUMED; else INVALID_SESSION. */
function continueSession(connection: Connection, payload: unknown): void {
  const { world, sessions, socket } = connection;
  const parsed = resume.safeParse(payload);
  if (!parsed.success) return socket.close(Close.DecodeError, 'Error while decoding payload.');
  if (parsed.data.token !== world.token)
    return socket.close(Close.AuthenticationFailed, 'Authentication failed.');
  const session = sessions.get(parsed.data.session_id);
  if (session === undefined) return send(socket, Op.InvalidSession, false);
  session.socket = socket;
  connection.session = session;
  if (!replay(session, parsed.data.seq)) return socket.close(Close.InvalidSeq, 'Invalid seq.');
  push(session, 'RESUMED', { _trace: [] });
  return connection.announce();
}

/** A client that closes with 1000 or 1001 ends its session; after any other close it may resume. */
function leave({ session, sessions, socket, announce }: Connection, code: number): void {
  if (session === null || session.socket !== socket) return;
  session.socket = null;
  if (code === 1000 || code === 1001) sessions.delete(session.id);
  announce();
}

function sendMembers(world: World, session: Session, payload: unknown): void {
  const parsed = requestMembers.safeParse(payload);
  if (!parsed.success) return session.socket?.close(Close.DecodeError, 'Error while decoding payload.');
  const { guild_id, query = '', user_ids, nonce } = parsed.data;
  const ids = user_ids === undefined ? null : [user_ids].flat();
  const members = [...(world.guilds.get(guild_id)?.members.values() ?? [])].filter(({ user }) =>
    ids === null ? user.name.toLowerCase().startsWith(query.toLowerCase()) : ids.includes(user.id),
  );
  return push(session, 'GUILD_MEMBERS_CHUNK', {
    guild_id,
    members: members.map(toApiMember),
    chunk_index: 0,
    chunk_count: 1,
    not_found: ids?.filter((id) => !members.some(({ user }) => user.id === id)) ?? [],
    ...(nonce !== undefined && { nonce }),
  });
}
