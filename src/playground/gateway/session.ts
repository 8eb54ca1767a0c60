import type { WebSocket } from 'ws';

import { shardOf } from '../snowflake.ts';

/** How many dispatches are stored for a client that resumes. */
const REPLAYED = 1000;

/** An event for the bots that subscribed to it. */
export interface Dispatch {
  readonly event: string;
  /** Null for direct messages, which go to the first shard. */
  readonly guildId: string | null;
  /** The intent that a bot needs; 0 for events that all bots get. */
  readonly intent: number;
  /** The data for a bot with these intents. */
  readonly payload: (intents: number) => unknown;
}

/** The gateway's state for a client, also while it is disconnected. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  socket: WebSocket | null;
  sequence: number;
  readonly sent: { readonly sequence: number; readonly text: string }[];
}

/** Sends an event if it is for this session, now or when its client resumes. */
export function dispatchTo(session: Session, dispatch: Dispatch): void {
  const { event, guildId, intent, payload } = dispatch;
  const [shard, count] = session.shard;
  const isForShard = guildId === null ? shard === 0 : shardOf(guildId, count) === shard;
  const isAskedFor = intent === 0 || (session.intents & intent) !== 0;
  if (isForShard && isAskedFor) push(session, event, payload(session.intents));
}

/** Numbers an event, stores it for replay and sends it. */
export function push(session: Session, event: string, payload: unknown): void {
  session.sequence += 1;
  const text = JSON.stringify({ op: 0, t: event, s: session.sequence, d: payload });
  session.sent.push({ sequence: session.sequence, text });
  if (session.sent.length > REPLAYED) session.sent.shift();
  session.socket?.send(text);
}

/** Resends everything after `sequence`. False if that is no longer stored, or was never sent. */
export function replay(session: Session, sequence: number): boolean {
  const first = session.sent[0]?.sequence ?? session.sequence + 1;
  if (sequence > session.sequence || sequence < first - 1) return false;
  for (const each of session.sent) {
    if (each.sequence > sequence) session.socket?.send(each.text);
  }
  return true;
}
