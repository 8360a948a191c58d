// Says what the schema took from clients since the last release: fails on each breaking change that
// schema/breaking-changes.json does not list with its reason. Usage: node scripts/check-breaking.mjs [RELEASED SCHEMA LIST]
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const HERE = (name) => new URL(`../schema/${name}`, import.meta.url);
const [released = HERE('released.graphql'), present = HERE('schema.graphql'), list = HERE('breaking-changes.json')] =
  process.argv.slice(2);
const read = (file) => readFileSync(file, 'utf8');

const accepted = JSON.parse(read(list));
const changes = await diff(buildSchema(read(released)), buildSchema(read(present)));
const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
const isSame = (entry) => (change) => entry.type === change.type && entry.path === change.path;

const problems = [
  ...breaking
    .filter((change) => !accepted.some((entry) => isSame(entry)(change)))
    .map(
      ({ type, path, message }) =>
        `${message} Keep it, deprecated with a reason; or list it in schema/breaking-changes.json: ` +
        JSON.stringify({ type, path, reason: '...' }),
    ),
  ...accepted
    .filter((entry) => !breaking.some(isSame(entry)))
    .map(({ type, path }) => `schema/breaking-changes.json lists ${type} of ${path}, which is no breaking change now.`),
  ...accepted
    .filter(({ reason }) => !reason)
    .map(({ path }) => `schema/breaking-changes.json has no reason for ${path}.`),
];
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(
  `${changes.length} changes since the last release, ${breaking.length} of them breaking, ${problems.length} to settle\n`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
