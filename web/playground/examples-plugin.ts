import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { createElement, type ReactNode } from 'react';
import { type Example, examples, type OperationKind } from './operations.js';

const HEADINGS: Record<OperationKind, string> = {
  query: 'Queries',
  mutation: 'Mutations (need a write token)',
  subscription: 'Subscriptions',
};

const Icon = (): ReactNode =>
  createElement(
    'svg',
    { viewBox: '0 0 20 20', width: '1em', height: '1em', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
    createElement('path', { d: 'M2 4h1M6 4h12M2 10h1M6 10h12M2 16h1M6 16h12', strokeLinecap: 'round' }),
  );

/** All example operations, each with what it is for; one that is chosen opens in a tab, or comes to the front. */
const Examples = (): ReactNode => {
  const { addTab, changeTab } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  const open = ({ name, query, variables }: Example): void => {
    const index = tabs.findIndex(({ title }) => title === name);
    if (index >= 0) changeTab(index);
    else {
      addTab();
      queryEditor?.setValue(query);
      variableEditor?.setValue(variables);
    }
    queryEditor?.focus();
  };

  const entry = (example: Example): ReactNode =>
    createElement(
      'li',
      { key: example.name },
      createElement('button', { type: 'button', onClick: () => open(example) }, example.name),
      createElement('p', null, example.purpose),
    );
  return createElement(
    'section',
    { className: 'examples', 'aria-label': 'Examples' },
    createElement('div', { className: 'graphiql-doc-explorer-title' }, 'Examples'),
    (Object.keys(HEADINGS) as OperationKind[]).map((kind) => [
      createElement('h2', { key: kind }, HEADINGS[kind]),
      createElement('ul', { key: `${kind}s` }, examples.filter((example) => example.kind === kind).map(entry)),
    ]),
  );
};

export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Examples', icon: Icon, content: Examples };
