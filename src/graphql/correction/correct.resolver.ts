import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { IsnadError } from '../../errors.js';
import { say } from '../../messages/message.js';
import type { CorrectionAction, FieldValues } from '../../model/correction.js';
import type { CorrectionAuthor, CorrectionRecord, KeptKind } from '../../store/review-records.js';
import type { Context } from '../context.js';
import { toText } from '../input.js';
import { fromGlobalId, toGlobalId, toKey } from '../node/global-id.js';
import { loadNode } from '../node/load-node.js';
import type { Tagged } from '../node/node.type.js';
import type { MutationInput } from '../payload/mutation.input.js';
import { storeOf } from '../payload/once.js';
import { toUserErrors } from '../payload/user-errors.js';
import {
  codeValue,
  entityValue,
  flagValue,
  given,
  nameValue,
  optionalEntity,
  optionalName,
  participantsValue,
  partiesValue,
  spansValue,
} from './correct.fields.js';
import {
  ConfirmExtractionInput,
  CorrectAgreementReportInput,
  CorrectInteractionInput,
  CorrectionPayload,
  CorrectMentionInput,
  CorrectQuoteInput,
  CorrectRoleInput,
  CorrectTimeInput,
  RejectExtractionInput,
  UndoCorrectionInput,
} from './correct.type.js';
import { kindOf, type ObjectKey, TYPE_OF } from './reviewed-object.js';

const LONGEST_NAME = 200;

/** What a caller says of an object, before it is checked against the store. */
interface Saying extends MutationInput {
  readonly id: string;
  readonly by: string;
  readonly reason?: string | null | undefined;
  readonly revision?: number | null | undefined;
}

const missing = (field: string): never => {
  throw new IsnadError('FIELD_MISSING', say('blank', { name: field }), { path: [field] });
};

const toAuthor = ({ by, reason }: Omit<Saying, 'id'>, { now }: Context, needsReason: boolean): CorrectionAuthor => {
  if (by.trim() === '') missing('by');
  const isBlank = reason == null || reason.trim() === '';
  if (isBlank && needsReason) missing('reason');
  return { by: toText(by, 'by', LONGEST_NAME), reason: isBlank ? null : toText(reason, 'reason'), at: now() };
};

/** Errors: ID_INVALID for an id of something that was not read in a text, or of another kind than `wanted`. */
const toObject = (id: string, wanted: KeptKind | null): ObjectKey => {
  if (wanted !== null) return { kind: wanted, key: toKey(TYPE_OF[wanted], id, 'id') };
  const named = fromGlobalId(id);
  const kind = named === null ? null : kindOf(named.type);
  if (named === null || kind === null) {
    const types = Object.values(TYPE_OF);
    throw new IsnadError('ID_INVALID', say('notRead', { name: 'id', types }), {
      path: ['id'],
    });
  }
  return { kind, key: named.key };
};

/** An object as it is now, past what this request may have read before. */
const loadAnew = ({ loaders }: Context, { kind, key }: ObjectKey): Promise<Tagged | null> =>
  loadNode(loaders, toGlobalId(TYPE_OF[kind], key));

interface Conflict {
  readonly expectedRevision: number;
  readonly revision: number;
  readonly object: object;
  readonly proposed: readonly object[];
}

const findConflict = async (
  context: Context,
  object: ObjectKey | null,
  expectedRevision: number | null | undefined,
  said: FieldValues,
): Promise<Conflict | null> => {
  if (object === null || expectedRevision == null) return null;
  const found = (await loadAnew(context, object)) as Tagged<{ readonly revision: number }> | null;
  if (found === null) return null;
  return {
    expectedRevision,
    revision: found.revision,
    object: found,
    proposed: Object.entries(said).map(([field, proposed]) => ({ field, proposed })),
  };
};

/** Records what a caller says of an object, and answers with it or with what the caller can correct. */
const answer = async (
  context: Context,
  info: GraphQLResolveInfo,
  input: Saying,
  wanted: KeptKind | null,
  action: CorrectionAction,
  read: (object: ObjectKey) => FieldValues | Promise<FieldValues> = () => ({}),
): Promise<CorrectionPayload> => {
  let object: ObjectKey | null = null;
  let corrected: FieldValues = {};
  try {
    const author = toAuthor(input, context, action !== 'CONFIRM');
    object = toObject(input.id, wanted);
    corrected = await read(object);
    const request = { ...object, action, corrected, revision: input.revision ?? null };
    const correction = await storeOf(context, input, info).corrections.make(request, author);
    return { correction, object: await loadAnew(context, object), conflict: null, errors: [] };
  } catch (error) {
    const errors = toUserErrors(error);
    const isStale = error instanceof IsnadError && error.code === 'STALE_STATE';
    const conflict = isStale ? await findConflict(context, object, input.revision, corrected) : null;
    return { correction: null, object: null, conflict, errors };
  }
};

const undo = async (
  context: Context,
  info: GraphQLResolveInfo,
  input: UndoCorrectionInput,
): Promise<CorrectionPayload> => {
  try {
    const key = toKey('Correction', input.correction, 'correction');
    const author = toAuthor(input, context, true);
    const correction: CorrectionRecord = await storeOf(context, input, info).corrections.undo(key, author);
    const object = await loadAnew(context, { kind: correction.kind, key: correction.objectId });
    return { correction, object, conflict: null, errors: [] };
  } catch (error) {
    return { correction: null, object: null, conflict: null, errors: toUserErrors(error) };
  }
};

/** Text of the article in which a quote stands; empty when there is no such quote, which the store will say. */
const textOf = async ({ store }: Context, quote: number): Promise<string> => {
  const [record] = await store.quotes.byIds([quote]);
  if (record === undefined || record === null) return '';
  return (await store.articles.byIds([record.articleId]))[0]?.text ?? '';
};

const NEEDS_TOKEN = 'Needs the header `Authorization: Bearer <token>`.';
const INPUT = 'What is said, who says it, and why.';

@Resolver()
export class CorrectResolver {
  @Mutation(() => CorrectionPayload, {
    description: `Says that something the machine read is right: it stays as it is, whatever a later extractor reads. ${NEEDS_TOKEN}`,
  })
  confirmExtraction(
    @Arg('input', () => ConfirmExtractionInput, { description: INPUT }) input: ConfirmExtractionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CorrectionPayload> {
    return answer(context, info, input, null, 'CONFIRM');
  }

  @Mutation(() => CorrectionPayload, {
    description: `Says that something the machine read is wrong: it leaves all lists that do not ask for it, counters and search, and what rests on it falls. ${NEEDS_TOKEN}`,
  })
  rejectExtraction(
    @Arg('input', () => RejectExtractionInput, { description: INPUT }) input: RejectExtractionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CorrectionPayload> {
    return answer(context, info, input, null, 'REJECT');
  }

  @Mutation(() => CorrectionPayload, { description: `Says whom or what words refer to. ${NEEDS_TOKEN}` })
  correctMention(
    @Arg('input', () => CorrectMentionInput, { description: INPUT }) input: CorrectMentionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CorrectionPayload> {
    return answer(context, info, input, 'mention', 'CORRECT', () =>
      given({ entity: entityValue(input.entity, 'entity'), kind: nameValue(input.kind, 'kind') }),
    );
  }

  @Mutation(() => CorrectionPayload, { description: `Says who is given which office. ${NEEDS_TOKEN}` })
  correctRole(
    @Arg('input', () => CorrectRoleInput, { description: INPUT }) input: CorrectRoleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CorrectionPayload> {
    return answer(context, info, input, 'role', 'CORRECT', () =>
      given({
        entity: entityValue(input.entity, 'entity'),
        office: codeValue(input.office, 'office'),
        organization: optionalEntity(input.organization, 'organization'),
        country: optionalEntity(input.country, 'country'),
        scope: optionalEntity(input.scope, 'scope'),
      }),
    );
  }

  @Mutation(() => CorrectionPayload, { description: `Says who said what, and how. ${NEEDS_TOKEN}` })
  correctQuote(
    @Arg('input', () => CorrectQuoteInput, { description: INPUT }) input: CorrectQuoteInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CorrectionPayload> {
    return answer(context, info, input, 'quote', 'CORRECT', async ({ key }) => {
      const { unit, contentSpans, speakerSpan, speaker } = input;
      if (speakerSpan != null && speaker == null) {
        throw new IsnadError('FIELD_MISSING', say('noSpeaker'), {
          path: ['speaker'],
        });
      }
      const text = contentSpans == null && speakerSpan == null ? '' : await textOf(context, key);
      const words = speakerSpan == null ? undefined : [speakerSpan];
      return given({
        speaker: optionalEntity(speaker, 'speaker'),
        speakerWords: spansValue(words, 'speakerSpan', unit, text),
        addressee: optionalEntity(input.addressee, 'addressee'),
        act: nameValue(input.act, 'act'),
        type: nameValue(input.type, 'type'),
        negated: flagValue(input.negated, 'negated'),
        content: spansValue(contentSpans, 'contentSpans', unit, text),
      });
    });
  }

  @Mutation(() => CorrectionPayload, { description: `Says what an article reports of an agreement. ${NEEDS_TOKEN}` })
  correctAgreementReport(
    @Arg('input', () => CorrectAgreementReportInput, { description: INPUT }) input: CorrectAgreementReportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CorrectionPayload> {
    return answer(context, info, input, 'agreement', 'CORRECT', () =>
      given({
        status: nameValue(input.status, 'status'),
        parties: partiesValue(input.parties, 'parties'),
        place: optionalEntity(input.place, 'place'),
        event: optionalEntity(input.event, 'event'),
      }),
    );
  }

  @Mutation(() => CorrectionPayload, { description: `Says who met whom, and how. ${NEEDS_TOKEN}` })
  correctInteraction(
    @Arg('input', () => CorrectInteractionInput, { description: INPUT }) input: CorrectInteractionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CorrectionPayload> {
    return answer(context, info, input, 'interaction', 'CORRECT', () =>
      given({
        type: nameValue(input.type, 'type'),
        status: nameValue(input.status, 'status'),
        participants: participantsValue(input.participants, 'participants'),
        place: optionalEntity(input.place, 'place'),
      }),
    );
  }

  @Mutation(() => CorrectionPayload, { description: `Says which days words for a time mean. ${NEEDS_TOKEN}` })
  correctTime(
    @Arg('input', () => CorrectTimeInput, { description: INPUT }) input: CorrectTimeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CorrectionPayload> {
    return answer(context, info, input, 'time', 'CORRECT', () => {
      const { from, to } = input;
      if (typeof from === 'string' && typeof to === 'string' && from > to) {
        throw new IsnadError('FIELD_INVALID', say('endsBeforeBegin', { to, from }), { path: ['to'] });
      }
      return given({
        from: optionalName(from),
        to: optionalName(to),
        precision: nameValue(input.precision, 'precision'),
      });
    });
  }

  @Mutation(() => CorrectionPayload, {
    description: `Takes a correction back: what others said of the object, and beneath it the machine's answer, holds again. ${NEEDS_TOKEN}`,
  })
  undoCorrection(
    @Arg('input', () => UndoCorrectionInput, { description: 'The correction, who takes it back, and why.' })
    input: UndoCorrectionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CorrectionPayload> {
    return undo(context, info, input);
  }
}
