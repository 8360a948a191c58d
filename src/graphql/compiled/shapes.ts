import { agreementPartyShape, agreementShape } from '../agreement/agreement.shape.js';
import { articleShape } from '../article/article.shape.js';
import { entityShape } from '../entity/entity.shape.js';
import { evidenceShape } from '../evidence/evidence.shape.js';
import { quoteShape } from '../quote/quote.shape.js';
import { utteranceShape } from '../utterance/utterance.shape.js';
import type { Shapes } from './compile.js';
import { rootShape } from './root.shape.js';

/** How every GraphQL type that can be is read from its rows. A field that stands in none goes to its resolver. */
export const SHAPES: Shapes = {
  Query: rootShape,
  Article: articleShape,
  Quote: quoteShape,
  Entity: entityShape,
  Evidence: evidenceShape,
  Agreement: agreementShape,
  Utterance: utteranceShape,
  AgreementParty: agreementPartyShape,
};
