import { createHash } from 'node:crypto';
import { type Dirent, promises } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type DocumentNode,
  type GraphQLSchema,
  parse,
  print,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { z } from 'zod';
import { IsnadError } from '../errors.js';
import { say } from '../messages/message.js';

const MOST_DOCUMENTS = 10_000;
const MOST_BYTES = 64 * 1024 ** 2;
const DEEPEST_FOLDER = 8;
const LONGEST_ID = 200;

/** What a client sends about the document it wants to run, by HTTP or in a message of a socket. */
export interface DocumentRequest {
  readonly query?: unknown;
  /** GraphQL over HTTP, persisted documents. */
  readonly documentId?: unknown;
  /** The two names that network layers for Relay use. */
  readonly id?: unknown;
  readonly doc_id?: unknown;
  /** `persistedQuery.sha256Hash` is the form of Apollo Client and urql. */
  readonly extensions?: unknown;
}

/** The documents that may run, by their ids and by their SHA-256 in hexadecimal. */
export interface TrustedDocuments {
  readonly size: number;
  /** The text of a document; undefined when the id names none. */
  textOf(id: string): string | undefined;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Relay and graphql-codegen write an object of texts by id; Apollo's tool writes a list. */
const manifestForm = z.union([
  z
    .object({
      format: z.literal('apollo-persisted-query-manifest'),
      version: z.literal(1),
      operations: z.array(z.object({ id: z.string(), body: z.string() })),
    })
    .transform(({ operations }) => operations.map(({ id, body }) => [id, body] as const)),
  z.record(z.string(), z.string()).transform((texts) => Object.entries(texts)),
]);

const refuse = (file: string, problem: string): never => {
  throw new IsnadError('TRUSTED_DOCUMENTS_INVALID', `${file}: ${problem}`);
};

const entriesOf = async (folder: string): Promise<Dirent[]> => {
  try {
    return await promises.readdir(folder, { withFileTypes: true });
  } catch (cause) {
    throw new IsnadError('FILE_NOT_FOUND', `There is no folder ${folder} with trusted documents.`, { cause });
  }
};

/** Paths of the documents and manifests below a folder, in the order of their names. Links are not followed. */
const filesBelow = async (folder: string, depth = 0): Promise<string[]> => {
  if (depth > DEEPEST_FOLDER) return refuse(folder, `folders nest more than ${DEEPEST_FOLDER} deep.`);
  const found: string[] = [];
  for (const entry of (await entriesOf(folder)).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesBelow(path, depth + 1)));
    // Variables for trying an operation may lie beside it.
    else if (entry.isFile() && /(?<!\.variables)\.json$|\.(?:graphql|gql)$/u.test(entry.name)) found.push(path);
  }
  return found;
};

const textsIn = (file: string, content: string): readonly (readonly [id: string, text: string])[] => {
  if (!file.endsWith('.json')) return [[basename(file).replace(/\.\w+$/u, ''), content]];
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return refuse(file, 'is not JSON.');
  }
  const { success, data } = manifestForm.safeParse(json);
  return success ? data : refuse(file, 'is no list of documents by id, as Relay, graphql-codegen or Apollo write it.');
};

interface Checks {
  readonly schema: GraphQLSchema;
  readonly rules: readonly ValidationRule[];
  readonly maxTokens: number;
}

const checked = (file: string, id: string, text: string, { schema, rules, maxTokens }: Checks): DocumentNode => {
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens });
  } catch (error) {
    return refuse(file, `document ${id}: ${(error as Error).message}`);
  }
  const [error] = validate(schema, document, [...specifiedRules, ...rules]);
  return error === undefined ? document : refuse(file, `document ${id}: ${error.message}`);
};

/**
 * Reads every document of a folder and checks it against the schema, so that what is trusted also runs.
 * A document is known by its id (the key in a manifest, else the name of its file without the ending), and by its
 * SHA-256 as it is written and as clients print it. Errors: FILE_NOT_FOUND, TRUSTED_DOCUMENTS_INVALID, which names
 * the file, the document and what is wrong.
 */
export const loadTrustedDocuments = async (folder: string, checks: Checks): Promise<TrustedDocuments> => {
  const texts = new Map<string, string>();
  const documents = new Set<string>();
  let bytes = 0;
  for (const file of await filesBelow(folder)) {
    bytes += (await promises.stat(file)).size;
    if (bytes > MOST_BYTES) refuse(folder, `holds more than ${MOST_BYTES} bytes.`);
    for (const [id, text] of textsIn(file, await promises.readFile(file, 'utf8'))) {
      if (id === '' || id.length > LONGEST_ID) refuse(file, `an id must have 1 to ${LONGEST_ID} characters.`);
      if ((texts.get(id) ?? text) !== text) refuse(file, `document ${id} is another one in another file.`);
      const document = checked(file, id, text, checks);
      documents.add(text);
      if (documents.size > MOST_DOCUMENTS) refuse(folder, `holds more than ${MOST_DOCUMENTS} documents.`);
      texts
        .set(id, text)
        .set(sha256(text), text)
        .set(sha256(print(document)), text);
    }
  }
  if (documents.size === 0) refuse(folder, 'holds no documents (*.graphql, *.gql or manifests in *.json).');
  return { size: documents.size, textOf: (id) => texts.get(id.replace(/^sha256:/u, '')) };
};

const hashIn = (extensions: unknown): unknown =>
  (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery?.sha256Hash;

/** The id that a request names its document by, in whichever of the forms; undefined when it names none. */
export const documentIdOf = ({ documentId, id, doc_id, extensions }: DocumentRequest): string | undefined =>
  [documentId, doc_id, id, hashIn(extensions)].find((value): value is string => typeof value === 'string');

/**
 * The text to run for a request: of the trusted document that it names, or that it is. Undefined when it asks for
 * nothing, which others refuse. Errors: DOCUMENT_NOT_TRUSTED.
 */
export const trustedTextOf = (documents: TrustedDocuments, request: DocumentRequest): string | undefined => {
  const id = documentIdOf(request);
  const query = typeof request.query === 'string' && request.query !== '' ? request.query : undefined;
  if (id === undefined && query === undefined) return undefined;
  const text = documents.textOf(id ?? sha256(query ?? ''));
  if (text === undefined) {
    const message = id === undefined ? say('documentNotTrusted') : say('documentIdNotTrusted', { id });
    throw new IsnadError('DOCUMENT_NOT_TRUSTED', message);
  }
  if (id !== undefined && query !== undefined && documents.textOf(sha256(query)) !== text) {
    throw new IsnadError('DOCUMENT_NOT_TRUSTED', say('otherDocument', { id }));
  }
  return text;
};
