import type { CandidateEvidence } from './candidates';

/** Units (as log2) below which a passage counts as short, and above which it cannot get longer. */
const SHORT = 6;
const LONG = 10;

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** What the evidence says, by how much of the passage is there. */
function ofPassage(evidence: CandidateEvidence, short: number) {
  const { found, surplus, tear, length } = evidence;
  return {
    found,
    missing: Math.max(0, 0.8 - found),
    muchMissing: Math.max(0, 0.6 - found),
    verbatim: found === 1 ? 1 : 0,
    surplus,
    torn: tear / 10,
    farTorn: Math.max(0, tear - 6) / 4,
    length,
    short,
    shortFound: short * found,
    longFound: length * found,
    wordStart: evidence.wordStart,
    wordEnd: evidence.wordEnd,
  };
}

/** What it says about the text around: next to the passage, in its paragraph, in the paragraphs beside. */
function ofSurroundings(evidence: CandidateEvidence, short: number) {
  const { nextBefore, nextAfter, blockBefore, blockAfter, neighbourBefore, neighbourAfter, length } =
    evidence;
  const next = (nextBefore + nextAfter) / 2;
  const block = (blockBefore + blockAfter) / 2;
  const wholeBlock = blockBefore * blockAfter;
  const neighbours = (neighbourBefore + neighbourAfter) / 2;
  const neighbour = Math.max(neighbourBefore, neighbourAfter);
  const alone = (1 - next) * (1 - block) * (1 - neighbour);
  return {
    next,
    nextBoth: nextBefore * nextAfter,
    nextOne: Math.max(nextBefore, nextAfter),
    block,
    wholeBlock,
    blockOne: Math.max(blockBefore, blockAfter),
    neighbours,
    neighbour,
    neighboursBoth: neighbourBefore * neighbourAfter,
    shortNext: short * next,
    shortBlock: short * block,
    shortWholeBlock: short * wholeBlock,
    shortNeighbours: short * neighbours,
    longNext: length * next,
    longWholeBlock: length * wholeBlock,
    longNeighbours: length * neighbours,
    alone,
    longAlone: length * alone,
    blockWithNeighbour: block * neighbour,
    blockElsewhere: wholeBlock * (1 - neighbour),
    nextElsewhere: next * (1 - neighbour),
    neighbourOnly: (1 - block) * neighbour,
    neither: (1 - block) * (1 - neighbour),
  };
}

/** What it says about the other places of the page. */
function ofRivals(evidence: CandidateEvidence, short: number) {
  const { contextElsewhere, lead, likeLookalike } = evidence;
  const block = (evidence.blockBefore + evidence.blockAfter) / 2;
  const wholeBlock = evidence.blockBefore * evidence.blockAfter;
  const paragraph = wholeBlock * clamp(evidence.blockLength / LONG, 0, 1);
  return {
    sameParagraph: paragraph,
    movedParagraph: paragraph * contextElsewhere,
    movedShortParagraph: (wholeBlock - paragraph) * contextElsewhere,
    context: evidence.context / 10,
    contextElsewhere,
    someElsewhere: Math.min(1, 4 * contextElsewhere),
    elsewhereBlock: contextElsewhere * block,
    lead,
    narrowLead: 10 * clamp(lead, -0.1, 0.1),
    sameContainer: evidence.sameContainer,
    otherPart: evidence.otherPart,
    likeLookalike,
    veryLikeLookalike: likeLookalike ** 2,
    shortLikeLookalike: likeLookalike * short,
  };
}

/** The evidence as numbers for a linear model, each about between -1 and 1. */
export function featuresOf(raw: CandidateEvidence) {
  const evidence = { ...raw, length: clamp(raw.length / LONG, 0, 1) };
  const short = Math.max(0, SHORT - raw.length) / SHORT;
  return {
    ...ofPassage(evidence, short),
    ...ofSurroundings(evidence, short),
    ...ofRivals(evidence, short),
  };
}

export type FeatureName = keyof ReturnType<typeof featuresOf>;
