import type { Span } from '../text/span.js';

export const BLOCK_KINDS = ['TITLE', 'HEADLINE', 'DATELINE', 'CAPTION', 'PARAGRAPH', 'NOISE'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/**
 * One line of the layout, or a part of it: the dateline at its head, furniture at its ends, the rest. `credit` names who made it: the bracket of a caption
 * with photographer and agency, the dateline before a paragraph.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly credit: Span | null;
}
