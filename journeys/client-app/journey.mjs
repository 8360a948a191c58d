/**
 * The way of a developer who builds a client app: from nothing to the first nested answer, to a typed app that pages
 * and follows what is new, and through the mistakes that everybody makes.
 */
import { cp, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { installPackage, journey, must, ROOT, run, startServer, step } from '../steps.mjs';
import { askInPlayground, findBrowser } from './playground.mjs';

const APP = fileURLToPath(new URL('app', import.meta.url));

const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
const firstBlock = (language) => new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'mu').exec(readme)?.[1] ?? '';

const post = async (url, query, { variables = {}, headers = {} } = {}) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
};

/** Mistakes that everybody makes, and the words without which the answer would not help. */
const MISTAKES = [
  ['a misspelt field', '{ article(url: "x") { titel } }', ['titel', 'title']],
  ['too large a page', '{ articles(first: 1000) { nodes { id } } }', ['first', '100', 'BAD_USER_INPUT']],
  [
    'no token',
    'mutation { ingestArticle(input: { body: "Text." }) { outcome } }',
    ['token', 'UNAUTHENTICATED', 'Authorization'],
  ],
  ['a broken cursor', '{ articles(after: "nonsense") { nodes { id } } }', ['after', 'CURSOR_INVALID', 'cursor']],
];

await journey('A client app developer', async (folder) => {
  const bin = await step('installs the package', 240, () => installPackage(folder));

  const server = await step('isnad demo prints address, token and three queries', 20, () =>
    startServer(bin, ['demo', '--port', '0'], { cwd: folder }),
  );
  const { url, token, printed } = server;
  must(url && token && printed.match(/^ {2}\{/gmu)?.length === 3, `the server printed ${printed}`);

  await step('the query of the README is answered as the README says', 10, async () => {
    const answer = await post(url, firstBlock('graphql'));
    must(isDeepStrictEqual(answer, JSON.parse(firstBlock('json'))), 'the answer differs from the README');
  });

  const browser = findBrowser();
  if (browser === null) console.log('       -    the playground: no browser on this machine');
  else {
    await step('the first tab of the playground answers the same', 60, async () => {
      const shown = await askInPlayground(browser, url);
      must(isDeepStrictEqual(shown, JSON.parse(firstBlock('json'))), 'the playground shows another answer');
    });
  }

  const app = join(folder, 'app');
  await cp(APP, app, { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(app, 'node_modules'));
  const tool = (name) => join(ROOT, 'node_modules/.bin', name);
  const env = { ISNAD_URL: url, ISNAD_TOKEN: token };
  await step('graphql-codegen writes the types of the queries', 60, () =>
    run(process.execPath, [tool('graphql-codegen'), '--config', 'codegen.config.ts'], { cwd: app, env }),
  );
  await step('tsc --strict compiles the app', 60, () => run(process.execPath, [tool('tsc'), '-p', '.'], { cwd: app }));
  await step('the app pages to the end and gets each article once', 30, async () => {
    const titles = JSON.parse(await run(process.execPath, ['built/paging.js'], { cwd: app, env }));
    must(titles.length === 13 && new Set(titles).size === 13, `the app got ${titles.length} articles`);
  });
  await step('the app hears of a new article within two seconds', 30, async () => {
    const heard = JSON.parse(await run(process.execPath, ['built/live.js'], { cwd: app, env }));
    must(heard.milliseconds < 2000, `the event came after ${heard.milliseconds} ms`);
    must(heard.title === heard.sentTitle, `the event was of ${heard.title}`);
  });

  for (const [name, query, words] of MISTAKES) {
    await step(`is helped after ${name}`, 5, async () => {
      const { errors } = await post(url, query);
      const said = JSON.stringify(errors);
      for (const word of words) must(said?.includes(word), `"${word}" is missing in ${said}`);
    });
  }
  await step('stops the server, and is told so by the next request', 15, async () => {
    must((await server.stop()) === 0, 'the server did not end well');
    const refused = await post(url, '{ version }').catch((error) => error);
    must(refused instanceof Error, 'the server still answers');
  });
});
