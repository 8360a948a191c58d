import type { TaggerModel } from '../../tagger-model.js';
import { TRAINED_WITH, WEIGHTS } from './weights.js';

/** Arabic news; see MODEL-CARD.md for the data, the licence of the weights and how to train them anew. */
export const TAGGER: TaggerModel = {
  featureSet: TRAINED_WITH,
  weights: WEIGHTS,
  thresholds: { PERSON: 128, LOCATION: 192, ORGANIZATION: 192 },
  extension: 32,
  correction: 64,
  refusal: 256,
};
