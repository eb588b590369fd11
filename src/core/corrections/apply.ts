import type { Analysis } from '../analysis/model';
import type { Entity } from '../entities/model';
import type { Attribution, Speaker } from '../quotes/model';
import type { Correction, EntityCorrection, EntityKey, SpeakerCorrection } from './model';

/** Whether an entity is the one a correction names. */
export function isEntity(entity: Entity, key: EntityKey): boolean {
  return entity.type === key.type && entity.name === key.name;
}

function correctedSpeaker(speaker: Speaker | null, entity: Entity | undefined): Speaker | null {
  if (entity) {
    return { mention: speaker?.mention ?? null, name: entity.name, entityId: entity.id, role: entity.role };
  }
  return speaker && { ...speaker, name: null, entityId: null };
}

function correctSpeaker(analysis: Analysis, { quotation, speaker }: SpeakerCorrection): Analysis {
  const entity = analysis.entities.find(({ name }) => name === speaker);
  // The person may be gone from a changed article: then the reader's choice no longer applies.
  if (speaker !== null && !entity) return analysis;
  const correct = (attribution: Attribution): Attribution => ({
    ...attribution,
    speaker: correctedSpeaker(attribution.speaker, entity),
    confidence: 1,
  });
  return {
    ...analysis,
    attributions: analysis.attributions.map(attribution =>
      attribution.segments[0]?.text === quotation ? correct(attribution) : attribution,
    ),
  };
}

/** Statements of an entity follow it to its new name; `null` leaves the speaker's name as it is, without an entity. */
function moveStatements(analysis: Analysis, from: Entity, to: Entity | null): readonly Attribution[] {
  return analysis.attributions.map(attribution => {
    const { speaker } = attribution;
    if (speaker?.entityId !== from.id) return attribution;
    const moved = to ? { ...speaker, name: to.name, entityId: to.id } : { ...speaker, entityId: null };
    return { ...attribution, speaker: moved };
  });
}

function mergeInto(from: Entity, into: Entity): Entity {
  const aliases = new Set([...into.aliases, from.name, ...from.aliases]);
  aliases.delete(into.name);
  return {
    ...into,
    aliases: [...aliases],
    role: into.role || from.role,
    mentions: [...into.mentions, ...from.mentions].sort((a, b) => a.start - b.start),
  };
}

function rename(analysis: Analysis, entity: Entity, name: string): Analysis {
  const aliases = [entity.name, ...entity.aliases].filter(alias => alias !== name);
  const renamed = { ...entity, name, aliases };
  return {
    ...analysis,
    entities: analysis.entities.map(other => (other === entity ? renamed : other)),
    attributions: moveStatements(analysis, entity, renamed),
  };
}

function merge(analysis: Analysis, from: Entity, into: Entity): Analysis {
  const merged = mergeInto(from, into);
  const entities = analysis.entities.filter(other => other !== from);
  return {
    ...analysis,
    entities: entities.map(other => (other === into ? merged : other)),
    attributions: moveStatements(analysis, from, merged),
  };
}

function correctEntity(analysis: Analysis, correction: EntityCorrection): Analysis {
  const entity = analysis.entities.find(other => isEntity(other, correction.entity));
  if (!entity) return analysis;
  switch (correction.kind) {
    case 'not-an-entity':
      return {
        ...analysis,
        entities: analysis.entities.filter(other => other !== entity),
        attributions: moveStatements(analysis, entity, null),
      };
    case 'rename':
      return rename(analysis, entity, correction.name);
    case 'merge': {
      const into = analysis.entities.find(other => isEntity(other, correction.into));
      return into && into !== entity ? merge(analysis, entity, into) : analysis;
    }
  }
}

/**
 * The analysis as the reader corrected it. A correction that no longer fits (the article changed) does nothing.
 * Offsets never change.
 */
export function applyCorrections(analysis: Analysis, corrections: readonly Correction[]): Analysis {
  return corrections.reduce<Analysis>(
    (corrected, correction) =>
      correction.kind === 'speaker'
        ? correctSpeaker(corrected, correction)
        : correctEntity(corrected, correction),
    analysis,
  );
}
