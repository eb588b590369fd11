import { findAttributions, loadQuoteModel, type QuoteModel } from '../quotes/find-attributions';
import type { ReadModel } from '../read-model';
import type { Analysis, AnalysisInput } from './model';

/** Finds quotes and entities of texts; its models are read once, when the first text needs them. */
export interface Analyser {
  analyse(input: AnalysisInput): Promise<Analysis>;
}

/** An analyser that reads its models through `read`. `analyse` rejects when a model file is missing. */
export function createAnalyser(read: ReadModel): Analyser {
  let quoteModel: Promise<QuoteModel> | undefined;
  return {
    async analyse(input) {
      quoteModel ??= loadQuoteModel(read);
      const attributions = findAttributions(input, [], await quoteModel);
      return { attributions, entities: [], isRough: true };
    },
  };
}
