import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { PartyRole } from '../../model/agreement.js';
import { AgreementStatusName } from '../agreement/agreement.enum.js';
import { SpanUnit, type SpanUnitName } from '../evidence/evidence.type.js';
import { InteractionStatusName, InteractionTypeName } from '../interaction/interaction.enum.js';
import { MentionKindName } from '../mention/mention.type.js';
import { Extracted } from '../node/extracted.type.js';
import { PartyRoleName } from '../party/party.type.js';
import { MutationInput } from '../payload/mutation.input.js';
import { Payload } from '../payload/payload.type.js';
import { QuoteTypeName, SpeechActName } from '../quote/quote.enum.js';
import { DateScalar } from '../scalars/iso-date.js';
import { TimePrecisionName } from '../time-ref/time-ref.type.js';
import { Correction, ReviewedValue } from './correction.type.js';

const KEEP = 'as it is when left out';

@InputType({ description: 'Who says something of an object, and of which state of it.' })
class Reviewing extends MutationInput {
  @Field(() => ID, { description: 'Id of the object.' })
  id!: string;

  @Field(() => String, { description: 'Who says so: a name or an account, as your newsroom knows it.' })
  by!: string;

  @Field(() => Int, {
    nullable: true,
    description: '`revision` of the object as you saw it: refused with STALE_STATE when it has changed since.',
  })
  revision?: number | null;
}

@InputType({ description: 'Something that is right.' })
export class ConfirmExtractionInput extends Reviewing {
  @Field(() => String, { nullable: true, description: 'Why, for those who read it later.' })
  reason?: string | null;
}

@InputType({ description: 'Something that is wrong, and why.' })
export class RejectExtractionInput extends Reviewing {
  @Field(() => String, { description: 'Why, for those who read it later.' })
  reason!: string;
}

@InputType({ description: 'A place in the text of the article.' })
export class SpanInput {
  @Field(() => Int, { description: 'Offset of the first character.' })
  start!: number;

  @Field(() => Int, { description: 'Offset behind the last character.' })
  end!: number;
}

@InputType({ description: 'What a mention is. Give at least one field to correct.' })
export class CorrectMentionInput extends RejectExtractionInput {
  @Field(() => ID, { nullable: true, description: `The entity that the words refer to; ${KEEP}.` })
  entity?: string | null;

  @Field(() => MentionKindName, { nullable: true, description: `How they refer to it; ${KEEP}.` })
  kind?: string | null;
}

@InputType({
  description: 'What a role is. Give at least one field to correct; null takes an organisation or place away.',
})
export class CorrectRoleInput extends RejectExtractionInput {
  @Field(() => ID, { nullable: true, description: `Who is given the office; ${KEEP}.` })
  entity?: string | null;

  @Field(() => String, { nullable: true, description: `Code of the office, such as FOREIGN_MINISTER; ${KEEP}.` })
  office?: string | null;

  @Field(() => ID, { nullable: true, description: `The organisation whose office it is, or null; ${KEEP}.` })
  organization?: string | null;

  @Field(() => ID, { nullable: true, description: `The country whose office it is, or null; ${KEEP}.` })
  country?: string | null;

  @Field(() => ID, { nullable: true, description: `What the office is about, or null; ${KEEP}.` })
  scope?: string | null;
}

@InputType({
  description: 'What a quote is. Give at least one field to correct; null takes a speaker or addressee away.',
})
export class CorrectQuoteInput extends RejectExtractionInput {
  @Field(() => ID, {
    nullable: true,
    description: `Who said it, or null when the text does not say; ${KEEP}. The last hop of the chain follows.`,
  })
  speaker?: string | null;

  @Field(() => SpanInput, {
    nullable: true,
    description: 'The words for a speaker that you correct; none when left out.',
  })
  speakerSpan?: SpanInput | null;

  @Field(() => ID, { nullable: true, description: `Whom it was said to, or null; ${KEEP}.` })
  addressee?: string | null;

  @Field(() => SpeechActName, { nullable: true, description: `What the speaker does by speaking; ${KEEP}.` })
  act?: string | null;

  @Field(() => QuoteTypeName, { nullable: true, description: `How much of it stands in quotation marks; ${KEEP}.` })
  type?: string | null;

  @Field(() => Boolean, { nullable: true, description: `Whether the cue is negated; ${KEEP}.` })
  negated?: boolean | null;

  @Field(() => [SpanInput], { nullable: true, description: `What was said, in order; ${KEEP}.` })
  contentSpans?: SpanInput[] | null;

  @Field(() => SpanUnit, { defaultValue: 'UTF16', description: 'What the offsets of spans count.' })
  unit!: SpanUnitName;
}

@InputType({ description: 'Somebody who takes part in an agreement.' })
export class AgreementPartyInput {
  @Field(() => ID, { description: 'Who it is.' })
  entity!: string;

  @Field(() => PartyRoleName, { defaultValue: 'PARTY', description: 'Which part they have.' })
  role!: PartyRole;
}

@InputType({ description: 'What a report of an agreement says. Give at least one field to correct.' })
export class CorrectAgreementReportInput extends RejectExtractionInput {
  @Field(() => AgreementStatusName, { nullable: true, description: `Where the accord stands; ${KEEP}.` })
  status?: string | null;

  @Field(() => [AgreementPartyInput], {
    nullable: true,
    description: `All who take part, at most 50; ${KEEP}. Who was read there before keeps the words for it.`,
  })
  parties?: AgreementPartyInput[] | null;

  @Field(() => ID, { nullable: true, description: `Where it was reached, or null; ${KEEP}.` })
  place?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: `The talks or conference at which it was reached, or null; ${KEEP}.`,
  })
  event?: string | null;
}

@InputType({ description: 'What an interaction is. Give at least one field to correct.' })
export class CorrectInteractionInput extends RejectExtractionInput {
  @Field(() => InteractionTypeName, { nullable: true, description: `How they meet; ${KEEP}.` })
  type?: string | null;

  @Field(() => InteractionStatusName, { nullable: true, description: `Whether it took place; ${KEEP}.` })
  status?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: `All who take part, at most 50; ${KEEP}. Who was read there before keeps the words for it.`,
  })
  participants?: string[] | null;

  @Field(() => ID, { nullable: true, description: `Where, or null; ${KEEP}.` })
  place?: string | null;
}

@InputType({ description: 'What words for a time mean. Give at least one field to correct.' })
export class CorrectTimeInput extends RejectExtractionInput {
  @Field(() => DateScalar, { nullable: true, description: `First day, such as 2017-09-15, or null; ${KEEP}.` })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: `Last day, or null; ${KEEP}.` })
  to?: string | null;

  @Field(() => TimePrecisionName, { nullable: true, description: `How exactly the words say it; ${KEEP}.` })
  precision?: string | null;
}

@InputType({ description: 'A correction that was wrong.' })
export class UndoCorrectionInput extends MutationInput {
  @Field(() => ID, { description: 'The correction to take back.' })
  correction!: string;

  @Field(() => String, { description: 'Who says so: a name or an account, as your newsroom knows it.' })
  by!: string;

  @Field(() => String, { description: 'Why, for those who read it later.' })
  reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A field that a refused correction would have changed.' })
export class ProposedField {
  @Field(() => String, { description: 'Name of the field, such as `speaker`.' })
  field!: string;

  @Field(() => ReviewedValue, { description: 'What the correction says.' })
  proposed!: unknown;
}

@ObjectType({ simpleResolvers: true, description: 'An object that was changed since the caller saw it.' })
export class ExtractionConflict {
  @Field(() => Int, { description: 'The revision that the caller saw.' })
  expectedRevision!: number;

  @Field(() => Int, { description: 'The revision that it is at.' })
  revision!: number;

  @Field(() => Extracted, { description: 'The object as it is; its `corrections` say what people said since.' })
  object!: unknown;

  @Field(() => [ProposedField], { description: 'What the refused correction says, to be put beside it.' })
  proposed!: unknown;
}

@ObjectType({
  simpleResolvers: true,
  implements: Payload,
  description: 'Answer to a correction: what was recorded, or errors.',
})
export class CorrectionPayload extends Payload {
  @Field(() => Correction, { nullable: true, description: 'The recorded correction; null when there are errors.' })
  correction!: unknown;

  @Field(() => Extracted, {
    nullable: true,
    description:
      'The object as it is now; null when there are errors, and when a correction was undone whose object is in the text no more.',
  })
  object!: unknown;

  @Field(() => ExtractionConflict, {
    nullable: true,
    description: 'Both states, when the error is STALE_STATE; else null.',
  })
  conflict!: unknown;
}
