import type { CorrectionAction, CorrectionState } from '../../model/correction.js';
import { registerNames } from '../enums.js';

export const CorrectionActionName = registerNames<CorrectionAction>(
  'CorrectionAction',
  'What a person said of something that the machine read.',
  {
    CONFIRM: 'It is right.',
    CORRECT: 'Something of it is otherwise.',
    REJECT: 'It is wrong: it stands in no list any more that does not ask for it.',
  },
);

export const CorrectionStateName = registerNames<CorrectionState>('CorrectionState', 'Whether a correction holds.', {
  STANDING: 'It holds.',
  UNDONE: 'Somebody took it back.',
  DETACHED:
    'What it was said of is in the text no more, or is not read there any more. It holds again when that comes back.',
});
