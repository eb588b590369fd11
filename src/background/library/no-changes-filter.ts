/**
 * Stands in for PouchDB's filter of its changes feed (see scripts/build/extension.ts): it makes functions out of text,
 * which an extension must not, and nothing here listens to that feed.
 */
export default function installNothing(): undefined {
  return undefined;
}
