import { registerEnumType } from 'type-graphql';

/**
 * An object with one property a name, registered as a GraphQL enum whose values are their own names.
 * `values` maps every name of the union to its description, so a name added to the model fails the type check here.
 */
export const registerNames = <Name extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Name, string>>,
): Readonly<Record<Name, Name>> => {
  const names = Object.keys(values) as Name[];
  const enumObject = Object.fromEntries(names.map((value) => [value, value])) as Record<Name, Name>;
  const valuesConfig = Object.fromEntries(names.map((value) => [value, { description: values[value] }])) as Record<
    Name,
    { description: string }
  >;
  registerEnumType(enumObject, { name, description, valuesConfig });
  return enumObject;
};

export const OrderDirection = registerNames<'ASC' | 'DESC'>('OrderDirection', 'Which way a list is ordered.', {
  ASC: 'Smallest, earliest or first in the alphabet comes first.',
  DESC: 'Largest or latest comes first.',
});
