import { copyWithTemplate, DEFAULT_TEMPLATE } from './copy-template';
import type { Clip, CopyInput } from './passage';
import {
  apaStyle,
  bibtexStyle,
  chicagoStyle,
  htmlStyle,
  markdownStyle,
  mlaStyle,
  sentenceStyle,
  type CopyStyle,
} from './styles';

/** The forms that a quote is copied in, in the order they are offered. */
export const COPY_FORMATS = [
  'sentence',
  'markdown',
  'html',
  'apa',
  'mla',
  'chicago',
  'bibtex',
  'template',
] as const;

export type CopyFormatId = (typeof COPY_FORMATS)[number];

const STYLES: Readonly<Record<Exclude<CopyFormatId, 'template'>, CopyStyle>> = {
  sentence: sentenceStyle,
  markdown: markdownStyle,
  html: htmlStyle,
  apa: apaStyle,
  mla: mlaStyle,
  chicago: chicagoStyle,
  bibtex: bibtexStyle,
};

/** What goes on the clipboard. For an empty template, and one with a mistake, the default one stands in. */
export function clipFor(format: CopyFormatId, input: CopyInput, template: string): Clip {
  if (format !== 'template') return STYLES[format](input);
  const own = template.trim() === '' ? null : copyWithTemplate(template, input);
  return own ?? copyWithTemplate(DEFAULT_TEMPLATE, input) ?? sentenceStyle(input);
}

/** The format of that name; the sentence where a stored name is none. */
export function copyFormatOf(name: string): CopyFormatId {
  return COPY_FORMATS.find(format => format === name) ?? 'sentence';
}
