import { IsnadError } from '../../errors.js';
import { type Message, say } from '../../messages/message.js';
import type { FieldValue, FieldValues, WordedSpan } from '../../model/correction.js';
import { codePointIndex } from '../../text/code-points.js';
import type { SpanUnitName } from '../evidence/evidence.type.js';
import { toText } from '../input.js';
import { toKey } from '../node/global-id.js';
import type { AgreementPartyInput, SpanInput } from './correct.type.js';

/** Longest lists that a person may give. */
const MOST_PARTIES = 50;
const MOST_SPANS = 20;
const LONGEST_CODE = 100;

const refuse = (field: string, message: Message): never => {
  throw new IsnadError('FIELD_INVALID', message, { path: [field] });
};

const checkLength = (list: readonly unknown[], field: string, most: number): void => {
  if (list.length > most) refuse(field, say('tooManyItems', { name: field, got: list.length, most }));
};

/** Fields that were given, by name; `undefined` leaves a field as it is. */
export const given = (values: Readonly<Record<string, FieldValue | undefined>>): FieldValues => {
  const found = Object.entries(values).filter((entry): entry is [string, FieldValue] => entry[1] !== undefined);
  if (found.length === 0) {
    throw new IsnadError('FIELD_MISSING', say('nothingToCorrect'), { path: [] });
  }
  return Object.fromEntries(found);
};

/** A field that has to say something. */
export const nameValue = (name: string | null | undefined, field: string): FieldValue | undefined => {
  if (name === undefined) return undefined;
  return name === null ? refuse(field, say('notToBeTakenAway', { name: field })) : { name };
};

export const optionalName = (name: string | null | undefined): FieldValue | undefined =>
  name === undefined ? undefined : { name };

export const codeValue = (code: string | null | undefined, field: string): FieldValue | undefined =>
  code == null ? nameValue(code, field) : { name: toText(code, field, LONGEST_CODE).trim() };

export const flagValue = (flag: boolean | null | undefined, field: string): FieldValue | undefined =>
  flag == null ? nameValue(flag, field) : { name: String(flag) };

export const optionalEntity = (id: string | null | undefined, field: string): FieldValue | undefined => {
  if (id === undefined) return undefined;
  return { entity: id === null ? null : toKey('Entity', id, field) };
};

/** An entity that has to be there. */
export const entityValue = (id: string | null | undefined, field: string): FieldValue | undefined =>
  id === null ? refuse(field, say('notToBeTakenAway', { name: field })) : optionalEntity(id, field);

export const partiesValue = (
  parties: readonly AgreementPartyInput[] | null | undefined,
  field: string,
): FieldValue | undefined => {
  if (parties === undefined) return undefined;
  const list = parties ?? [];
  checkLength(list, field, MOST_PARTIES);
  return { parties: list.map(({ entity, role }) => ({ entity: toKey('Entity', entity, field), role, span: null })) };
};

export const participantsValue = (
  participants: readonly string[] | null | undefined,
  field: string,
): FieldValue | undefined => {
  if (participants === undefined) return undefined;
  const list = participants ?? [];
  checkLength(list, field, MOST_PARTIES);
  return { parties: list.map((id) => ({ entity: toKey('Entity', id, field), role: null, span: null })) };
};

/** Spans as the caller counts them, in UTF-16 units of `text`. Those outside it are left to the store to refuse. */
export const spansValue = (
  spans: readonly SpanInput[] | null | undefined,
  field: string,
  unit: SpanUnitName,
  text: string,
): FieldValue | undefined => {
  if (spans === undefined) return undefined;
  if (spans === null || spans.length === 0) return refuse(field, say('noSpan', { name: field }));
  checkLength(spans, field, MOST_SPANS);
  const index = codePointIndex(text);
  const length = index.toCodePoint(text.length);
  const toUnits = (offset: number): number => {
    if (unit === 'UTF16') return offset;
    return offset < 0 || offset > length
      ? refuse(field, say('noPlace', { name: field, got: offset, length }))
      : index.toUtf16(offset);
  };
  return {
    spans: spans.map(({ start, end }): WordedSpan => ({ start: toUnits(start), end: toUnits(end), words: '' })),
  };
};
