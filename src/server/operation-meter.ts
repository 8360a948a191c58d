import { IsnadError } from '../errors.js';
import type { OperationMeter } from '../graphql/context.js';
import { say } from '../messages/message.js';

export interface MeterLimits {
  readonly statements: number;
  readonly milliseconds: number;
}

/** `clock`: milliseconds that only grow. */
export const startMeter = (limits: MeterLimits, clock: () => number = () => performance.now()): OperationMeter => {
  const startedAt = clock();
  let statements = 0;
  let statementMilliseconds = 0;
  let isLimited = true;
  return {
    statements: () => statements,
    milliseconds: () => clock() - startedAt,
    statementMilliseconds: () => statementMilliseconds,
    onStatementEnd: (milliseconds) => {
      statementMilliseconds += milliseconds;
    },
    add: (counted) => {
      statements += counted.statements;
      statementMilliseconds += counted.statementMilliseconds;
    },
    onStatement: () => {
      statements += 1;
      if (!isLimited) return;
      if (statements > limits.statements) {
        throw new IsnadError('QUERY_TIMEOUT', say('tooManyStatements', { most: limits.statements }));
      }
      if (clock() - startedAt > limits.milliseconds) {
        throw new IsnadError('QUERY_TIMEOUT', say('tooSlow', { most: limits.milliseconds }));
      }
    },
    isLimited: () => isLimited,
    lift: () => {
      isLimited = false;
    },
  };
};
