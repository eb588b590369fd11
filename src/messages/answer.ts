import type { Context, Envelope } from './protocol';

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean } | undefined;
  readonly frameId?: number | undefined;
}

type Listener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;
type Handler = (payload: unknown) => Promise<unknown>;

/** The handlers for one sender, or `undefined` when this sender may call none of them. */
export type HandlersFor = (sender: Sender) => object | undefined;

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'to' in message && 'call' in message;
}

/**
 * Turn objects with one method per call into an `onMessage` listener.
 *
 * Each group of handlers looks at the sender first, so that what a content script may call and what an
 * extension page may call stay two interfaces. The listener itself is not `async`: a promise claims the
 * message, and messages meant for another context have to be left alone (MDN, runtime.onMessage).
 */
export function answerCalls(to: Context, groups: readonly HandlersFor[]): Listener {
  return (message, sender) => {
    if (!isEnvelope(message) || message.to !== to) return undefined;
    for (const handlersFor of groups) {
      const methods = new Map(Object.entries(handlersFor(sender) ?? {}) as [string, Handler][]);
      const handler = methods.get(message.call);
      if (handler) return handler(message.payload);
    }
    return Promise.reject(new Error(`No handler for ${to}.${message.call}`));
  };
}
