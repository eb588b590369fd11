/** The part of the extension API that the detector needs, under the name both browsers know it by. */
const { chrome } = globalThis as unknown as {
  chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };
};

/**
 * Send a message to the background. The detector runs on every page and makes this one call, so it goes without the
 * polyfill: Manifest V3 answers with promises in both browsers.
 */
export function sendMessage(message: object): Promise<unknown> {
  return chrome.runtime.sendMessage(message);
}
