import { Command } from 'commander';
import { IsnadError } from '../errors.js';
import type { ArticleIdentity } from '../store/store.js';
import { type Console, note, printLine } from './console.js';
import { type DatabaseOptions, databaseOption, existingDatabaseFile, withStore } from './database.js';

const EXAMPLES = `
Examples:
  isnad delete Article_1
  isnad delete --db data/news.db https://news.example/a https://news.example/b

An article goes with its older texts, all that was read in them and what people said of it; what only it backed (an
entity, an agreement, a tenure) goes too. What other articles say stays, with its ids. Prints a JSON line for each.
Exit codes: 0 all deleted, 1 some were not there, 2 wrong arguments, 4 the database refused to write.`;

const SOME_ABSENT = 1;

const toIdentity = async (name: string): Promise<ArticleIdentity> => {
  if (/^https?:\/\//iu.test(name)) return { url: name };
  const { fromGlobalId } = await import('../graphql/node/global-id.js');
  const named = fromGlobalId(name);
  if (named?.type === 'Article') return { id: named.key };
  throw new IsnadError('ID_INVALID', `Give the id of an article, as the API gives it, or its url; got "${name}".`);
};

const deleteArticles = async (
  names: readonly string[],
  options: DatabaseOptions,
  console: Console,
): Promise<number> => {
  const identities = await Promise.all(names.map(toIdentity));
  return withStore(await existingDatabaseFile(options), async (store) => {
    let absent = 0;
    for (const [index, identity] of identities.entries()) {
      const { outcome } = await store.deleteArticle(identity);
      if (outcome === 'ABSENT') {
        absent += 1;
        note(console, `${names[index]}: no such article`);
      }
      await printLine(console, JSON.stringify({ article: names[index], outcome }));
    }
    return absent === 0 ? 0 : SOME_ABSENT;
  });
};

export const deleteCommand = (console: Console, onExit: (code: number) => void): Command =>
  new Command('delete')
    .description('Delete articles with all that was read in them')
    .argument('<articles...>', 'ids, as the API gives them, or urls')
    .addOption(databaseOption())
    .addHelpText('after', EXAMPLES)
    .action(async (names: string[], options: DatabaseOptions) => onExit(await deleteArticles(names, options, console)));
