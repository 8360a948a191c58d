import { fileURLToPath } from 'node:url';
import { loadDemo } from '../../../src/app/load-demo.js';
import { NOW, openTestStore } from '../../server/support.js';

export const DEMO_FOLDER = fileURLToPath(new URL('../../../db/seed/articles', import.meta.url));

/** A store with the demo articles; gone after it is disposed of. */
export const openDemoStore = async (): Promise<Awaited<ReturnType<typeof openTestStore>>> => {
  const store = await openTestStore();
  await loadDemo(store, DEMO_FOLDER, () => NOW);
  return store;
};
