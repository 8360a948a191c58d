import { Argument, Command } from 'commander';
import type { MigrationStatus } from '../store/migrate.js';
import { type Console, printLine } from './console.js';
import { type DatabaseOptions, databaseFile, databaseOption, existingDatabaseFile } from './database.js';
import { toInteger } from './input.js';

const EXAMPLES = `
Examples:
  isnad migrate                 bring the database to the newest schema (every command does so by itself)
  isnad migrate --status        only say where it stands
  isnad migrate down            take the last migration back; what it stored is dropped
  isnad migrate --to 7

Prints where the schema stands as JSON. Exit code 3: the database is newer than this program, or a migration was changed.`;

interface MigrateOptions extends DatabaseOptions {
  readonly to?: number;
  readonly status?: boolean;
}

const migrate = async (direction: 'up' | 'down', options: MigrateOptions): Promise<MigrationStatus> => {
  const { migrateFile, readMigrationStatus } = await import('../store/open.js');
  if (options.status === true) return readMigrationStatus(await existingDatabaseFile(options));
  if (options.to !== undefined) return migrateFile(await databaseFile(options), options.to);
  if (direction === 'up') return migrateFile(await databaseFile(options));
  const file = await existingDatabaseFile(options);
  const { current } = await readMigrationStatus(file);
  return migrateFile(file, Math.max(current - 1, 0));
};

export const migrateCommand = (console: Console, onExit: (code: number) => void): Command =>
  new Command('migrate')
    .description('Move the database schema up or down, or say where it stands')
    .addArgument(
      new Argument('[direction]', 'to the newest version, or one back').choices(['up', 'down']).default('up'),
    )
    .addOption(databaseOption())
    .option('--to <version>', 'to this version instead', toInteger(0, 9_999))
    .option('--status', 'change nothing')
    .addHelpText('after', EXAMPLES)
    .action(async (direction: 'up' | 'down', options: MigrateOptions) => {
      await printLine(console, JSON.stringify(await migrate(direction, options), null, 2));
      onExit(0);
    });
