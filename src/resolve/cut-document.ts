import type { Document } from '../text/document.js';

/** A document whose words are cut into proclitics and stem. */
export interface CutDocument extends Document {
  hypothesesAt(index: number): readonly { readonly preposition: string | null; readonly stem: string }[];
}
