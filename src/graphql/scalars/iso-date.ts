import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { IsnadError } from '../../errors.js';
import { say, toShown } from '../../messages/message.js';

const LONGEST = 40;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](\d{2}):(\d{2}))$/;

/** The end of a moment: UTC or an offset. */
const ZONE = /(?:Z|[+-]\d{2}:\d{2})$/;

const isDate = (value: string): boolean => {
  const [, year, month, day] = DATE.exec(value) ?? [];
  if (year === undefined) return false;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
};

const isDateTime = (value: string): boolean => {
  const [, date, hour, minute, second = '0', offsetHour = '0', offsetMinute = '0'] = DATE_TIME.exec(value) ?? [];
  return (
    date !== undefined &&
    isDate(date) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60 &&
    Number(offsetHour) < 24 &&
    Number(offsetMinute) < 60
  );
};

/**
 * A scalar that lets exactly the strings pass that `isValid` accepts: literals, variables and answers alike. Without
 * `parseValue` graphql-js would hand objects and lists of a variable through to the resolvers.
 */
const isoScalar = (name: string, description: string, example: string, isValid: (value: string) => boolean) => {
  const assertValid = (value: unknown): string => {
    if (typeof value === 'string' && value.length <= LONGEST && isValid(value)) return value;
    const got =
      typeof value === 'string'
        ? say('seenText', { text: toShown(value, LONGEST) })
        : say('seenOther', { type: typeof value });
    const error = new IsnadError('DATE_INVALID', say('notIso', { type: name, example, got }));
    // What is no GraphQLError is told as "Expected type", in words of graphql-js.
    throw new GraphQLError(error.message, { extensions: { code: error.code }, originalError: error });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: assertValid,
    parseValue: assertValid,
    parseLiteral: (node) => assertValid(node.kind === Kind.STRING ? node.value : null),
  });
};

export const DateScalar = isoScalar('Date', 'A calendar day, ISO 8601: `2017-09-15`.', '2017-09-15', isDate);

export const DateTimeScalar = isoScalar(
  'DateTime',
  'A moment, ISO 8601 with its offset: `2017-09-15T08:30:00Z`.',
  '2017-09-15T08:30:00Z',
  isDateTime,
);

export const DateOrDateTimeScalar = isoScalar(
  'DateOrDateTime',
  'A day or a moment, as exact as it is known: `2017-09-15` or `2017-09-15T08:30:00Z`. A time whose zone the source does not give stands without one, `2017-09-15T08:30:00`; it is compared and ordered as UTC.',
  '2017-09-15',
  // Many outlets give a time without its zone: it is kept as it came.
  (value) => isDate(value) || isDateTime(ZONE.test(value) ? value : `${value}Z`),
);
