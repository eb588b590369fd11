import type { CallsOf, Context, Envelope } from './protocol';

type Send = (envelope: Envelope) => Promise<unknown>;

/**
 * An object whose methods travel to another context: `callsTo('content', send).getPageReport()`.
 *
 * Each call rejects with an `Error` when nobody answers or the other side fails.
 */
export function callsTo<To extends Context>(to: To, send: Send): CallsOf[To] {
  return new Proxy({} as CallsOf[To], {
    get: (_, call) => {
      // A promise-like proxy would swallow `await`.
      if (typeof call !== 'string' || call === 'then') return undefined;
      return async (payload?: unknown) => {
        const answer = await send(payload === undefined ? { to, call } : { to, call, payload });
        // A background that is stopped in the middle makes the browser answer `undefined`: that is no confirmation.
        if (answer === undefined) throw new Error(`${to}.${call} was not answered`);
        return answer;
      };
    },
  });
}
