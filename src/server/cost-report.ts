import type { Context, OperationCost } from '../graphql/context.js';

/** What an operation cost, and what its client has left; as `extensions.cost` tells it. */
export interface CostReport extends OperationCost {
  readonly limit?: number;
  readonly remaining?: number;
  readonly restoreRate?: number;
  readonly statements?: number;
  readonly milliseconds?: number;
}

/** Undefined for an operation that was refused before it was counted. */
export const toCostReport = ({
  cost,
  access,
  meter,
}: Pick<Context, 'cost' | 'access' | 'meter'>): CostReport | undefined => {
  if (cost === undefined) return undefined;
  const budget = access.budget?.state();
  return {
    ...cost,
    ...(budget === undefined
      ? {}
      : { limit: budget.limit, remaining: budget.remaining, restoreRate: budget.restoreRate }),
    ...(meter === undefined ? {} : { statements: meter.statements(), milliseconds: Math.round(meter.milliseconds()) }),
  };
};
