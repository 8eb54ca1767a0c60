import type { Gateway } from './gateway/gateway.ts';

/** What tests let go wrong. */
export interface Faults {
  /** Cuts every gateway connection with a close code; sessions may be resumed. 1006 cuts without a word. */
  dropGateway(code?: number): void;
  requestReconnect(): void;
  invalidateSession(canResume?: boolean): void;
  /** Answers the next `times` REST calls whose `METHOD /route` contains or matches `route` with a status instead. */
  failNext(
    route: string | RegExp,
    status: number,
    times?: number,
    headers?: Readonly<Record<string, string>>,
  ): void;
  /** Cuts the next `count` TCP connections as soon as they are made. */
  refuseConnections(count: number): void;
  /** Keeps interactions from the bot until the returned function is called; their time runs. */
  holdInteractions(): () => void;
  /** Delivers each of the next `count` interactions twice. */
  repeatInteractions(count: number): void;
}

/** What the server asks before it does its work. */
export interface FaultPlan {
  readonly faults: Faults;
  /** The response to give instead of the right one, or null. */
  replace(call: string): Response | null;
  isConnectionRefused(): boolean;
  /** Runs `send` as often, and as late, as the plan has it. */
  deliver(send: () => void): void;
}

export function createFaultPlan(gateway: Gateway): FaultPlan {
  const failures: { route: string | RegExp; left: number; respond: () => Response }[] = [];
  let refused = 0;
  let repeated = 0;
  let held: (() => void)[] | null = null;

  return {
    replace(call) {
      const failure = failures.find((each) => each.left > 0 && matches(each.route, call));
      if (failure === undefined) return null;
      failure.left -= 1;
      return failure.respond();
    },
    isConnectionRefused() {
      if (refused === 0) return false;
      refused -= 1;
      return true;
    },
    deliver(send) {
      const isRepeated = repeated > 0;
      if (isRepeated) repeated -= 1;
      const sendAll = () => {
        send();
        if (isRepeated) send();
      };
      if (held === null) sendAll();
      else held.push(sendAll);
    },
    faults: {
      dropGateway: (code = 4000) => gateway.drop(code),
      requestReconnect: () => gateway.requestReconnect(),
      invalidateSession: (canResume = false) => gateway.invalidate(canResume),
      failNext(route, status, times = 1, headers = {}) {
        failures.push({ route, left: times, respond: () => fail(status, headers) });
      },
      refuseConnections: (count) => void (refused = count),
      holdInteractions() {
        const waiting: (() => void)[] = [];
        held = waiting;
        return () => {
          held = null;
          for (const send of waiting.splice(0)) send();
        };
      },
      repeatInteractions: (count) => void (repeated = count),
    },
  };
}

function matches(route: string | RegExp, call: string): boolean {
  return typeof route === 'string' ? call.includes(route) : route.test(call);
}

/** https://docs.discord.com/developers/topics/rate-limits#exceeding-a-rate-limit */
function fail(status: number, headers: Readonly<Record<string, string>>): Response {
  const retryAfter = Number(headers['Retry-After'] ?? headers['retry-after'] ?? 0);
  const body =
    status === 429
      ? { message: 'You are being rate limited.', retry_after: retryAfter, global: false }
      : { message: `${status}: injected failure`, code: 0 };
  return Response.json(body, { status, headers: { 'Retry-After': String(retryAfter), ...headers } });
}
