import { tooManyRequests } from '../api-error.ts';

/** How many calls there may be in a time. */
interface RateLimit {
  readonly count: number;
  readonly withinMs: number;
}

/** Discord's limits: one for each bucket, and one for all calls together. */
export interface RateLimits {
  /** Discord names no numbers, and tells them only in headers. */
  readonly perBucket: RateLimit;
  readonly global: RateLimit;
}

const GLOBAL = { 'X-RateLimit-Scope': 'global', 'X-RateLimit-Global': 'true' };
const OF_BUCKET = { 'X-RateLimit-Scope': 'user' };

/** A call, as far as limits matter. */
interface Counted {
  readonly method: string;
  readonly path: string;
  readonly route: string;
}

/** What a call gets: its headers, and the refusal if there were too many. */
interface Verdict {
  readonly headers: Readonly<Record<string, string>>;
  readonly refusal: Response | null;
}

interface Window {
  endsAt: number;
  left: number;
}

/**
 * Counts calls by real time, which is what clients wait by. A bucket is a route with its channel, server or webhook;
 * answers to interactions do not count for the global limit. https://docs.discord.com/developers/topics/rate-limits
 */
export function createRateLimiter({ perBucket, global }: RateLimits): (call: Counted) => Verdict {
  const windows = new Map<string, Window>();
  const count = (key: string, limit: RateLimit): Window & { isOver: boolean } => {
    const now = performance.now();
    const there = windows.get(key);
    const window = there && there.endsAt > now ? there : { endsAt: now + limit.withinMs, left: limit.count };
    windows.set(key, window);
    const isOver = window.left === 0;
    if (!isOver) window.left -= 1;
    return { ...window, isOver };
  };

  return (call) => {
    const all = isAnswer(call) ? null : count('', global);
    if (all?.isOver) return { headers: {}, refusal: tooManyRequests(secondsTo(all), GLOBAL) };
    const { major, bucket } = bucketOf(call);
    const own = count(`${bucket} ${major}`, perBucket);
    const headers = {
      'X-RateLimit-Limit': String(perBucket.count),
      'X-RateLimit-Remaining': String(own.left),
      'X-RateLimit-Reset': String((Date.now() + secondsTo(own) * 1000) / 1000),
      'X-RateLimit-Reset-After': secondsTo(own).toFixed(3),
      'X-RateLimit-Bucket': Buffer.from(bucket).toString('hex'),
    };
    return { headers, refusal: own.isOver ? tooManyRequests(secondsTo(own), OF_BUCKET) : null };
  };
}

function bucketOf({ method, path, route }: Counted): { readonly major: string; readonly bucket: string } {
  const [, major = ''] = /^\/(?:channels|guilds|webhooks)\/(\d+(?:\/[^/]{30,})?)/u.exec(path) ?? [];
  return { major, bucket: `${method} ${route}` };
}

function isAnswer({ route }: Counted): boolean {
  return /^\/(?:interactions|webhooks)\//u.test(route);
}

function secondsTo({ endsAt }: Window): number {
  return Math.max(0, endsAt - performance.now()) / 1000;
}
