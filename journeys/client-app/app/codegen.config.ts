import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: process.env.ISNAD_URL ?? 'http://127.0.0.1:4000/graphql',
  documents: ['src/*.graphql'],
  generates: { 'src/types.ts': { plugins: ['typescript-operations'] } },
  silent: true,
};

export default config;
