import { browser } from './browser';

/**
 * Read a file of `models/` from the package. Rejects when it is missing.
 *
 * The one use of `fetch` in the product: the address is always the extension's own.
 */
export async function readPackagedModel(name: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`models/${name}`));
  if (!response.ok) throw new Error(`The package has no model ${name}.`);
  return new Uint8Array(await response.arrayBuffer());
}
