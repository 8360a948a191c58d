import type { Span } from '../text/span.js';

export const BLOCK_KINDS = ['TITLE', 'HEADLINE', 'DATELINE', 'CAPTION', 'PARAGRAPH', 'NOISE'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One line of the layout. `credit` is the bracket of a caption that names photographer and agency. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly credit: Span | null;
}
