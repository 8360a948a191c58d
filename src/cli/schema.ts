import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { type Console, note, printLine } from './console.js';

const STALE = 1;

const EXAMPLES = `
Examples:
  isnad schema > schema.graphql
  isnad schema --output schema/schema.graphql
  isnad schema --check schema/schema.graphql
  isnad schema --subgraph > isnad.graphql

Exit codes: 0 done, 1 the checked file is stale.`;

interface SchemaOptions {
  readonly output?: string;
  readonly check?: string;
  readonly subgraph?: boolean;
}

const schema = async ({ output, check, subgraph = false }: SchemaOptions, console: Console): Promise<number> => {
  const text = subgraph
    ? (await import('../graphql/subgraph.js')).printedSubgraph()
    : (await import('../graphql/print-schema.js')).printedSchema();
  if (output !== undefined) await writeFile(output, text);
  if (check !== undefined && (await readFile(check, 'utf8').catch(() => '')) !== text) {
    note(console, `${check} is stale: isnad schema --output ${check} writes it anew.`);
    return STALE;
  }
  if (output === undefined && check === undefined) await printLine(console, text.trimEnd());
  return 0;
};

export const schemaCommand = (console: Console, onExit: (code: number) => void): Command =>
  new Command('schema')
    .description('Print the GraphQL schema')
    .option('--output <file>', 'write it there instead')
    .option('--check <file>', 'only say whether the file holds this very schema')
    .option('--subgraph', 'as a subgraph of Apollo Federation 2')
    .addHelpText('after', EXAMPLES)
    .action(async (options: SchemaOptions) => onExit(await schema(options, console)));
