import { tooManyRequests } from './api-error.ts';
import type { Gateway } from './gateway/gateway.ts';

/** Faults that tests can cause. */
export interface Faults {
  /** Cuts every gateway connection with a close code; sessions may be resumed. 1006 cuts without a close frame. */
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
  /** Rejects the next `times` such calls like Discord: with a status, a code and a message. */
  refuseNext(route: string | RegExp, refusal: Refusal, times?: number): void;
  /** Answers the next such call with this instead. */
  answerNext(route: string | RegExp, answer: object): void;
  /** Carries out the next `times` such calls, and cuts the connection instead of answering. */
  cutNext(route: string | RegExp, times?: number): void;
  /** Never answers the next `times` such calls. */
  stallNext(route: string | RegExp, times?: number): void;
  /** Removes all remaining faults of calls. */
  heal(): void;
  /** Cuts the next `count` TCP connections as soon as they are made. */
  refuseConnections(count: number): void;
  /** Withholds interactions from the bot until the returned function is called; their deadlines still run. */
  holdInteractions(): () => void;
  /** Delivers each of the next `count` interactions twice. */
  repeatInteractions(count: number): void;
}

/** Discord's error response. */
interface Refusal {
  readonly status: number;
  readonly code: number;
  readonly message: string;
  /** Validation errors, by field. */
  readonly errors?: object;
}

/** What happens to a call instead of its answer. */
export type Replacement = Response | 'cut' | 'stall';

/** What the server checks before it handles a call. */
export interface FaultPlan {
  readonly faults: Faults;
  /** The fault to apply instead of the normal response, or null. */
  replace(call: string): Replacement | null;
  isConnectionRefused(): boolean;
  /** Runs `send` as many times, and as late, as planned. */
  deliver(send: () => void): void;
}

type Failure = { route: string | RegExp; left: number; respond: () => Replacement };

/** A list of faults of single calls. */
function createCallFaults(
  failures: Failure[],
): Pick<Faults, 'failNext' | 'refuseNext' | 'answerNext' | 'cutNext' | 'stallNext' | 'heal'> {
  return {
    failNext(route, status, times = 1, headers = {}) {
      failures.push({ route, left: times, respond: () => fail(status, headers) });
    },
    refuseNext(route, { status, ...refusal }, times = 1) {
      failures.push({ route, left: times, respond: () => Response.json(refusal, { status }) });
    },
    answerNext: (route, answer) =>
      void failures.push({ route, left: 1, respond: () => Response.json(answer) }),
    cutNext: (route, times = 1) => void failures.push({ route, left: times, respond: () => 'cut' }),
    stallNext: (route, times = 1) => void failures.push({ route, left: times, respond: () => 'stall' }),
    heal: () => void failures.splice(0),
  };
}

export function createFaultPlan(gateway: Gateway): FaultPlan {
  const failures: Failure[] = [];
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
      ...createCallFaults(failures),
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

function fail(status: number, headers: Readonly<Record<string, string>>): Response {
  const seconds = Number(headers['Retry-After'] ?? headers['retry-after'] ?? 0);
  if (status === 429) return tooManyRequests(seconds, headers);
  const body = { message: `${status}: injected failure`, code: 0 };
  return Response.json(body, { status, headers: { 'Retry-After': String(seconds), ...headers } });
}
