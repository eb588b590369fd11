import { findEntities, loadEntityModel, type EntityModel } from '../entities/find-entities';
import { findAttributions, loadQuoteModel, type QuoteModel } from '../quotes/find-attributions';
import type { ReadModel } from '../read-model';
import { guessLanguage } from '../text/language';
import { partWithinBudget } from '../text/text-budget';
import type { Analysis, AnalysisInput } from './model';

/** Finds quotes and entities of texts; its models are read once, when the first text needs them. */
export interface Analyser {
  /** An empty or wrong language is guessed from the text. Rejects when a model file is missing. */
  readonly analyse: (input: AnalysisInput) => Promise<Analysis>;
}

/** An analyser that reads its models through `read`: the quote model once, the entity model once per language. */
export function createAnalyser(read: ReadModel): Analyser {
  let quoteModel: Promise<QuoteModel> | undefined;
  const entityModels = new Map<string, Promise<EntityModel>>();

  function entityModelOf(language: string): Promise<EntityModel> {
    const model = entityModels.get(language) ?? loadEntityModel(read, language);
    entityModels.set(language, model);
    // A file that could not be read now may be there the next time.
    model.catch(() => entityModels.delete(language));
    return model;
  }

  return {
    async analyse(given) {
      const text = partWithinBudget(given.text);
      const input = { ...given, text, language: guessLanguage(text, given.language) };
      const entityModel = await entityModelOf(input.language);
      const quotes = (quoteModel ??= loadQuoteModel(read));
      quotes.catch(() => (quoteModel = undefined));
      const { entities, isRough } = findEntities(input, entityModel);
      const list = findAttributions(input, entities, await quotes);
      const isPartial = list.isPartial || text.length < given.text.length;
      return { attributions: list.attributions, entities, isRough, isPartial };
    },
  };
}
