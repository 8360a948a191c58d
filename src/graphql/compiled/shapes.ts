import {
  agreementNameShape,
  agreementPartyShape,
  agreementShape,
  agreementStatusChangeShape,
} from '../agreement/agreement.shape.js';
import { agreementReportShape } from '../agreement-report/agreement-report.shape.js';
import { articleShape, blockShape, diagnosticShape } from '../article/article.shape.js';
import { candidateShape } from '../candidate/candidate.shape.js';
import { articleCopyShape } from '../copy/copy.shape.js';
import { aliasShape, entityShape } from '../entity/entity.shape.js';
import { localNameShape } from '../entity/local-names.shape.js';
import { entityChangeShape, machineNameShape, undoneChangeShape } from '../entity-change/entity-change.shape.js';
import { evidenceShape } from '../evidence/evidence.shape.js';
import { findingShape, findingSideShape } from '../finding/finding.shape.js';
import { interactionShape } from '../interaction/interaction.shape.js';
import { mentionShape } from '../mention/mention.shape.js';
import { agreementReportPartyShape, participantShape } from '../party/party.shape.js';
import { quoteShape } from '../quote/quote.shape.js';
import { roleShape } from '../role/role.shape.js';
import { storyShape } from '../story/story.shape.js';
import { tenureBoundShape, tenureShape } from '../tenure/tenure.shape.js';
import { timeRefShape } from '../time-ref/time-ref.shape.js';
import { utteranceQuoteShape, utteranceShape } from '../utterance/utterance.shape.js';
import { wireShape } from '../wire/wire.shape.js';
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
  UtteranceQuote: utteranceQuoteShape,
  Block: blockShape,
  Diagnostic: diagnosticShape,
  Candidate: candidateShape,
  ArticleCopy: articleCopyShape,
  Alias: aliasShape,
  LocalName: localNameShape,
  MachineName: machineNameShape,
  EntityChange: entityChangeShape,
  UndoneChange: undoneChangeShape,
  Mention: mentionShape,
  Role: roleShape,
  Story: storyShape,
  Tenure: tenureShape,
  TenureBound: tenureBoundShape,
  TimeRef: timeRefShape,
  Wire: wireShape,
  AgreementName: agreementNameShape,
  AgreementParty: agreementPartyShape,
  AgreementStatusChange: agreementStatusChangeShape,
  AgreementReport: agreementReportShape,
  AgreementReportParty: agreementReportPartyShape,
  Interaction: interactionShape,
  Party: participantShape,
  Finding: findingShape,
  FindingSide: findingSideShape,
};
