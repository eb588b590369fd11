/** The labelling of a page's blocks that detection, article text and cleanup share. */
export interface PageLabels {
  readonly body: Element;
}
