import { type DocumentNode, Kind, type OperationDefinitionNode, print, type ValueNode, visit } from 'graphql';
import { IsnadError } from '../errors.js';
import { MOST_IDS } from '../graphql/node/node.resolver.js';
import { say } from '../messages/message.js';

/** Longest text that a query may hand over, in UTF-16 code units: room for an address. Articles come in by mutations. */
export const LONGEST_STRING = 2048;

/** References that a gateway may ask for at once: those of a page of pages. What they cost is counted as ever. */
export const MOST_REFERENCES = 10_000;

const refuseString = (length: number, name: string): never => {
  throw new IsnadError('BAD_USER_INPUT', say('longText', { name, got: length, most: LONGEST_STRING }), {
    path: [name],
  });
};

const refuseList = (length: number, name: string, most = MOST_IDS): never => {
  throw new IsnadError('BAD_USER_INPUT', say('longList', { name, got: length, most }), {
    path: [name],
  });
};

const checkValue = (value: unknown, name: string, most = MOST_IDS): void => {
  if (typeof value === 'string') {
    if (value.length > LONGEST_STRING) refuseString(value.length, name);
  } else if (Array.isArray(value)) {
    if (value.length > most) refuseList(value.length, name, most);
    for (const item of value) checkValue(item, name);
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) checkValue(item, name);
  }
};

const checkLiteral = (node: ValueNode): undefined => {
  if (node.kind === Kind.STRING && node.value.length > LONGEST_STRING) refuseString(node.value.length, 'A text');
  if (node.kind === Kind.LIST && node.values.length > MOST_IDS) refuseList(node.values.length, 'A list');
  return undefined;
};

/** Variables of references, by operations whose literals are within bounds: a document is looked through once. */
const checkedOperations = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();

const checkDocument = (document: DocumentNode, operation: OperationDefinitionNode): ReadonlySet<string> => {
  const known = checkedOperations.get(operation);
  if (known !== undefined) return known;
  visit(document, { StringValue: checkLiteral, ListValue: checkLiteral });
  const references = new Set(
    operation.variableDefinitions?.flatMap(({ variable, type }) =>
      print(type) === '[_Any!]!' ? variable.name.value : [],
    ),
  );
  checkedOperations.set(operation, references);
  return references;
};

/** Refuses long texts and lists in the arguments of a query. Errors: BAD_USER_INPUT, with the variable's name. */
export const assertInputSizes = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void => {
  if (operation.operation === 'mutation') return;
  const references = checkDocument(document, operation);
  for (const [name, value] of Object.entries(variables)) {
    checkValue(value, `$${name}`, references.has(name) ? MOST_REFERENCES : MOST_IDS);
  }
};
