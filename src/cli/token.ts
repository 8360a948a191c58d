import { Command, InvalidArgumentError, Option } from 'commander';
import type { MadeToken } from '../app/tokens.js';
import { TOKEN_SCOPES, type TokenScope } from '../model/token.js';
import type { TokenRecord } from '../store/records.js';
import { type Console, note, printLine } from './console.js';
import { type DatabaseOptions, databaseFile, databaseOption, existingDatabaseFile, withStore } from './database.js';
import { toInteger } from './input.js';

const EXAMPLES = `
Examples:
  isnad token create --scope read --name "reading room"
  isnad token create --scope write --expires 90d --db data/news.db
  TOKEN=$(isnad token create --scope write)
  isnad token rotate "reading room"      a new secret; the old one is refused from now on
  isnad token revoke 3
  isnad token list

A token is printed once, alone on standard output: only its hash is stored. All of it works while a server runs on the
same database, and takes effect with its next request.`;

const EPOCHS = { h: 3_600_000, d: 86_400_000 } as const;

/** `90d`, `12h`, or a day or moment in ISO 8601, as a moment in UTC. */
const toExpiry = (value: string): string => {
  const span = /^(\d{1,6})([hd])$/u.exec(value);
  const moment =
    span === null
      ? new Date(/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/u.test(value) ? value : Number.NaN)
      : new Date(Date.now() + Number(span[1]) * EPOCHS[span[2] as keyof typeof EPOCHS]);
  if (Number.isNaN(moment.valueOf())) {
    throw new InvalidArgumentError('Expected a span such as 90d or 12h, or a moment such as 2027-01-31T00:00:00Z.');
  }
  return moment.toISOString();
};

const toScope = (value: string): TokenScope => {
  const scope = TOKEN_SCOPES.find((known) => known === value.toUpperCase());
  if (scope === undefined) throw new InvalidArgumentError('Expected read or write.');
  return scope;
};

const present = (): string => new Date().toISOString();

/** A token as `list` prints it: nothing of the secret, not even its hash. */
const toLine = ({ digest: _digest, scope, ...token }: TokenRecord, now: string) => ({
  ...token,
  scope: scope.toLowerCase(),
  state:
    token.revokedAt !== null ? 'revoked' : token.expiresAt !== null && token.expiresAt <= now ? 'expired' : 'valid',
});

/** The token alone on standard output, and what a person wants to know of it beside. */
const show = async (console: Console, { token, record }: MadeToken, what: string): Promise<void> => {
  const until = record.expiresAt === null ? '' : `, until ${record.expiresAt}`;
  note(console, `${what} token ${record.id} "${record.name}": ${record.scope.toLowerCase()}${until}. Shown once.`);
  await printLine(console, token);
};

interface CreateFlags extends DatabaseOptions {
  readonly scope: TokenScope;
  readonly name?: string;
  readonly expires?: string;
  readonly maxNodes?: number;
  readonly ratePoints?: number;
  readonly rateRestore?: number;
}

const createSubcommand = (console: Console, onExit: (code: number) => void): Command =>
  new Command('create')
    .description('Make a token and print it')
    .addOption(databaseOption())
    .addOption(
      new Option('--scope <scope>', 'read: queries and subscriptions; write: mutations too')
        .argParser(toScope)
        .makeOptionMandatory(),
    )
    .option('--name <name>', 'what people call it (default: its scope and number)')
    .option('--expires <when>', 'refused from then on: 90d, 12h, or a day or moment in UTC (default: never)', toExpiry)
    .option('--max-nodes <n>', 'nodes one query may ask for', toInteger(1, 10_000_000))
    .option('--rate-points <n>', 'points its bucket holds', toInteger(1, 1_000_000_000))
    .option('--rate-restore <n>', 'points that come back in a second', toInteger(1, 1_000_000_000))
    .action(async ({ expires, db, ...wish }: CreateFlags) => {
      const { createToken } = await import('../app/tokens.js');
      const code = await withStore(await databaseFile(db === undefined ? {} : { db }), async (store) => {
        await show(console, await createToken(store.tokens, { ...wish, expiresAt: expires }, present()), 'Made');
        return 0;
      });
      onExit(code);
    });

const listSubcommand = (console: Console, onExit: (code: number) => void): Command =>
  new Command('list')
    .description('Print what is known of the tokens, a line of JSON each; never their secrets')
    .addOption(databaseOption())
    .action(async (options: DatabaseOptions) => {
      const code = await withStore(await existingDatabaseFile(options), async (store) => {
        for (const token of await store.tokens.list()) {
          await printLine(console, JSON.stringify(toLine(token, present())));
        }
        return 0;
      });
      onExit(code);
    });

const rotateSubcommand = (console: Console, onExit: (code: number) => void): Command =>
  new Command('rotate')
    .description('Give a token a new secret and print it; the old one is refused from now on')
    .argument('<token>', 'its number or its name')
    .addOption(databaseOption())
    .action(async (keyOrName: string, options: DatabaseOptions) => {
      const { rotateToken } = await import('../app/tokens.js');
      const code = await withStore(await existingDatabaseFile(options), async (store) => {
        await show(console, await rotateToken(store.tokens, keyOrName, present()), 'Rotated');
        return 0;
      });
      onExit(code);
    });

const revokeSubcommand = (console: Console, onExit: (code: number) => void): Command =>
  new Command('revoke')
    .description('Refuse a token from now on')
    .argument('<token>', 'its number or its name')
    .addOption(databaseOption())
    .action(async (keyOrName: string, options: DatabaseOptions) => {
      const { revokeToken } = await import('../app/tokens.js');
      const code = await withStore(await existingDatabaseFile(options), async (store) => {
        const { id, name } = await revokeToken(store.tokens, keyOrName, present());
        note(console, `Revoked token ${id} "${name}".`);
        return 0;
      });
      onExit(code);
    });

export const tokenCommand = (console: Console, onExit: (code: number) => void): Command =>
  new Command('token')
    .description('Make, list, rotate and revoke the tokens by which clients read and write')
    .addCommand(createSubcommand(console, onExit))
    .addCommand(listSubcommand(console, onExit))
    .addCommand(rotateSubcommand(console, onExit))
    .addCommand(revokeSubcommand(console, onExit))
    .addHelpText('after', EXAMPLES);
