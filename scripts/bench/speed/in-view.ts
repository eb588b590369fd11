/** Evaluated in a page of the extension: the background's analysis code, models read from the package. */
import { createAnalyser } from '../../../src/core/analysis/analyse';
import type { AnalysisInput } from '../../../src/core/analysis/model';

declare const chrome: { runtime: { getURL(path: string): string } };

const analyser = createAnalyser(async name => {
  const response = await fetch(chrome.runtime.getURL(`models/${name}`));
  return new Uint8Array(await response.arrayBuffer());
});

Object.assign(globalThis, { measured: (input: AnalysisInput) => analyser.analyse(input).then(() => 0) });
