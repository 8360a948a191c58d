import { IsnadError } from '../../errors.js';
import { say } from '../../messages/message.js';

/** Days that an office is taken to be held before the first and behind the last article that gives it. */
export const MARGIN_DAYS = 31;
const LARGEST_MARGIN = 366;

/** The day asked for with its margin. Errors: BAD_USER_INPUT for a margin out of range. */
export const toHoldingDay = ({
  on,
  withinDays,
}: {
  readonly on?: string | null | undefined;
  readonly withinDays: number;
}): { readonly on?: string; readonly margin?: number } => {
  if (withinDays < 0 || withinDays > LARGEST_MARGIN) {
    throw new IsnadError(
      'BAD_USER_INPUT',
      say('notWhole', { name: 'withinDays', got: withinDays, least: 0, most: LARGEST_MARGIN }),
      { path: ['withinDays'] },
    );
  }
  return on === null || on === undefined ? {} : { on, margin: withinDays };
};
