import { trainAnchoring } from './train/anchoring';
import { trainClusters } from './train/clusters';
import { oneModelTrainers, trainEntities } from './train/entities';
import { trainGazetteer } from './train/gazetteer';
import { trainQuotes } from './train/quotes';
import { trainPages } from './train/pages';
import { trainPhrases } from './train/phrases';
import { runCommand, UserError } from './project';

/** Every model of `npm run train -- MODEL`, by name. */
const trainers: ReadonlyMap<string, () => void | Promise<void>> = new Map<string, () => void | Promise<void>>(
  [
    ['clusters', trainClusters],
    ['gazetteer', trainGazetteer],
    ['entities', trainEntities],
    ['anchoring', trainAnchoring],
    ['quotes', trainQuotes],
    ...oneModelTrainers,
    ['pages', trainPages],
    ['phrases', trainPhrases],
  ],
);

/** `npm run train -- MODEL`: rebuild one model under src/models. */
export function main(args: readonly string[]): Promise<number> {
  return runCommand(async () => {
    const train = trainers.get(args[0] ?? '');
    if (!train) {
      const known = [...trainers.keys()].join(', ');
      throw new UserError(`Unknown model "${args[0] ?? ''}": use one of ${known}.`);
    }
    await train();
    return 0;
  });
}
