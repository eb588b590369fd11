import type { EntityType } from '../entities/model';

/** Names an entity across analyses, whose ids change. */
export interface EntityKey {
  readonly type: EntityType;
  readonly name: string;
}

/** The reader says who made a statement; `speaker` is a name of the entity list, `null` for nobody named. */
export interface SpeakerCorrection {
  readonly kind: 'speaker';
  /** The words of the statement's first segment. */
  readonly quotation: string;
  readonly speaker: string | null;
}

/** The reader changes the entity list. */
export type EntityCorrection =
  | { readonly kind: 'not-an-entity'; readonly entity: EntityKey }
  | { readonly kind: 'rename'; readonly entity: EntityKey; readonly name: string }
  | { readonly kind: 'merge'; readonly entity: EntityKey; readonly into: EntityKey };

/** One change by the reader's hand. Corrections are applied in order, each to the result of the one before. */
export type Correction = SpeakerCorrection | EntityCorrection;
