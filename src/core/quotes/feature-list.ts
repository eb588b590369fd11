import { featureId, hashText } from '../learning/hash';

/** Collects the hashed features of one candidate. Each call of a template takes the next number, so the order of calls is part of the model. */
export class FeatureList {
  readonly ids: number[] = [];
  readonly #isLexical: boolean;
  #template: number;

  /** `base` keeps the templates of different jobs apart; without `isLexical` features of words are left out. */
  constructor(base: number, isLexical: boolean) {
    this.#template = base;
    this.#isLexical = isLexical;
  }

  /** A feature of structure: position, distance, symbols. */
  add(value: string | number): void {
    this.ids.push(featureId(this.#template, typeof value === 'number' ? value : hashText(value)));
    this.#template += 1;
  }

  /** A feature of words, which another language cannot share. */
  addWord(value: string): void {
    if (this.#isLexical) this.ids.push(featureId(this.#template, hashText(value)));
    this.#template += 1;
  }
}
