// The workers of the editor must be set up before the editor is loaded.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { EXAMPLES_PLUGIN } from './examples-plugin.js';
import { firstTabs } from './operations.js';

const root = document.getElementById('playground');
if (root !== null) {
  const endpoint = new URL('/graphql', location.href);
  // What stands under Headers goes with a subscription as the parameters of its connection.
  const fetcher = createGraphiQLFetcher({
    url: endpoint.href,
    subscriptionUrl: endpoint.href.replace(/^http/u, 'ws'),
  });
  // Of its default tabs the editor shows the query of the first, and not its variables; on later visits it has its own.
  const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;
  const initial = isFirstVisit ? { initialVariables: firstTabs[0]?.variables ?? '' } : {};
  createRoot(root).render(
    createElement(GraphiQL, {
      fetcher,
      defaultTabs: firstTabs.map(({ query, variables }) => ({ query, variables })),
      plugins: [EXAMPLES_PLUGIN, HISTORY_PLUGIN],
      ...initial,
      defaultEditorToolsVisibility: 'variables',
      // The headers hold the write token; it is forgotten with the page.
      shouldPersistHeaders: false,
    }),
  );
}
