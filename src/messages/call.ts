import type { Context, Envelope } from './protocol';

type Send = (envelope: Envelope) => Promise<unknown>;

/**
 * An object whose methods travel to another context: `callsTo<ContentCalls>('content', send).getPageReport()`.
 *
 * Each call rejects with an `Error` when nobody answers or the other side fails.
 */
export function callsTo<Calls extends object>(to: Context, send: Send): Calls {
  return new Proxy({} as Calls, {
    get: (_, call) => {
      // A promise-like proxy would swallow `await`.
      if (typeof call !== 'string' || call === 'then') return undefined;
      return (payload?: unknown) => send(payload === undefined ? { to, call } : { to, call, payload });
    },
  });
}
