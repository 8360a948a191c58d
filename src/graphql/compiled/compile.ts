import {
  type ASTNode,
  type FieldNode,
  type GraphQLObjectType,
  getArgumentValues,
  isObjectType,
  type SelectionSetNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import type { Answers } from '../../store/answer/answers.js';
import type { Arguments, Asked, AskedField, Field, Pieces, Shape } from '../../store/answer/field.js';
import { raw, type Sql, sql } from '../../store/answer/sql.js';
import { type Filling, Hole, Slot } from './filling.js';
import { type Operation, selectedFields } from './selected-fields.js';

/** An operation, or what it asks of one field, cannot be answered by one statement. */
export class Uncompilable extends Error {}

/** Shapes by the name of their GraphQL type; `Query` holds the fields at the root. */
export type Shapes = Readonly<Record<string, Shape>>;

interface Compilation extends Operation {
  readonly shapes: Shapes;
  readonly answers: Pick<Answers, 'json' | 'kinds' | 'search'>;
  aliases: number;
}

const toLiteral = (text: string): Sql => raw(`'${text.replaceAll("'", "''")}'`);

const toText = ({ answers }: Compilation, pieces: Pieces): Sql => {
  const joined: Sql[] = [];
  let literal = '';
  const endLiteral = (): void => {
    if (literal !== '') joined.push(toLiteral(literal));
    literal = '';
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') literal += piece;
    else {
      endLiteral();
      joined.push(piece);
    }
  }
  endLiteral();
  return answers.json.concat(joined);
};

const holdsVariable = (value: ASTNode): boolean => {
  let found = false;
  visit(value, {
    Variable: () => {
      found = true;
    },
  });
  return found;
};

/** Whether what is asked of a field depends on variables, whatever stands in its selection. */
const isVariable = ([node]: readonly FieldNode[]): boolean => node?.arguments?.some(holdsVariable) ?? false;

const objectTypeOf = ({ schema }: Operation, name: string): GraphQLObjectType => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`invariant: ${name} is an object type of the schema`);
  return type;
};

const setsOf = (nodes: readonly FieldNode[]): readonly SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));

const askedOf = (compilation: Compilation, parent: GraphQLObjectType, nodes: readonly FieldNode[]): Asked => {
  const [node] = nodes;
  const definition = parent.getFields()[node?.name.value ?? ''];
  if (node === undefined || definition === undefined) throw new Error('invariant: only valid documents are compiled');
  const refuse = (why: string): never => {
    throw new Uncompilable(`${parent.name}.${definition.name}: ${why}`);
  };
  const argumentsIn = (filling: Filling): Arguments =>
    filling.once(node, () => getArgumentValues(definition, node, filling.variables));
  const given = (make: (args: Arguments) => Sql): Sql => {
    if (!isVariable(nodes)) return make(constant());
    return sql`${new Hole((filling) => make(argumentsIn(filling)))}`;
  };
  let constants: Arguments | undefined;
  const constant = (): Arguments => {
    constants ??= getArgumentValues(definition, node, {});
    return constants;
  };
  return {
    answers: compilation.answers,
    object: (type, row) => objectOf(compilation, objectTypeOf(compilation, type), setsOf(nodes), row),
    fields: (type) => fieldsOf(compilation, objectTypeOf(compilation, type), setsOf(nodes)),
    text: (pieces) => toText(compilation, pieces),
    alias: () => {
      compilation.aliases += 1;
      return raw(`t${compilation.aliases}`);
    },
    given,
    literal: (argument) => {
      const value = node.arguments?.find(({ name }) => name.value === argument)?.value;
      return value === undefined || holdsVariable(value) ? undefined : valueFromASTUntyped(value);
    },
    bound: (read) => sql`${isVariable(nodes) ? new Slot((filling) => read(argumentsIn(filling))) : read(constant())}`,
    once: (make) => {
      const made = new WeakMap<Arguments, ReturnType<typeof make>>();
      return (args) => {
        const known = made.get(args);
        if (known !== undefined) return known;
        const value = make(args);
        made.set(args, value);
        return value;
      };
    },
    refuse,
  };
};

const fieldsOf = (
  compilation: Compilation,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): readonly AskedField[] =>
  [...selectedFields(compilation, type, sets)].map(([key, nodes]) => {
    const name = nodes[0]?.name.value ?? '';
    // `__typename` is a field of every type, and no type lists it.
    if (name === '__typename') return { ...unasked(compilation), name, key };
    return { ...askedOf(compilation, type, nodes), name, key };
  });

const unasked = (compilation: Compilation): Asked => {
  const refuse = (): never => {
    throw new Error('invariant: __typename has no parts');
  };
  return {
    answers: compilation.answers,
    object: refuse,
    fields: refuse,
    text: (pieces) => toText(compilation, pieces),
    alias: refuse,
    given: refuse,
    literal: refuse,
    bound: refuse,
    once: refuse,
    refuse,
  };
};

/** JSON of an object: its fields in the order of the answer. */
export const writeObject = (
  fields: readonly AskedField[],
  type: string,
  write: (field: AskedField) => Pieces,
): Pieces => {
  const pieces: (string | Sql)[] = ['{'];
  for (const [place, field] of fields.entries()) {
    pieces.push(`${place === 0 ? '' : ','}"${field.key}":`);
    pieces.push(...(field.name === '__typename' ? [`"${type}"`] : write(field)));
  }
  return [...pieces, '}'];
};

const objectOf = (
  compilation: Compilation,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  row: Sql,
): Pieces =>
  writeObject(fieldsOf(compilation, type, sets), type.name, (asked) => {
    const field: Field | undefined = compilation.shapes[type.name]?.[asked.name];
    return field === undefined ? asked.refuse('has no shape') : field(row, asked);
  });

/**
 * The statement that answers a query: one row with one value, the body of the answer. The document must be valid.
 * Errors: Uncompilable where a field has no shape; what its arguments are refused for, where they hold no variable.
 */
export const compileQuery = (
  operation: Operation,
  selection: SelectionSetNode,
  shapes: Shapes,
  answers: Pick<Answers, 'json' | 'kinds' | 'search'>,
): Sql => {
  const compilation: Compilation = { ...operation, shapes, answers, aliases: 0 };
  const root = operation.schema.getQueryType();
  if (root == null) throw new Uncompilable('the schema has no queries');
  const data = objectOf(compilation, root, [selection], sql`NULL`);
  return sql`SELECT ${answers.json.bytes(toText(compilation, ['{"data":', ...data, '}\n']))}`;
};
