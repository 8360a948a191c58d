import type { AgreementEventChange, ArticleEventChange } from '../../model/event.js';
import { registerNames } from '../enums.js';

export const ArticleEventChangeName = registerNames<ArticleEventChange>(
  'ArticleEventChange',
  'What became of an article.',
  {
    ADDED: 'It is new.',
    NEW_VERSION: 'Its text had changed.',
    REREAD: 'Its stored text was read again, by another extractor.',
    REMOVED:
      'It was deleted, with all that was read in it; `article` is null. Told whatever the filter: nothing can be asked of it any more.',
  },
);

export const AgreementEventChangeName = registerNames<AgreementEventChange>(
  'AgreementEventChange',
  'What happened to an agreement. Of several things at once the first of this list is told.',
  {
    ADDED: 'An article reported it for the first time.',
    REMOVED: 'No article reports it any more; `agreement` is null. Told whatever the filter.',
    MERGED: 'Another agreement proved to be this one: see `mergedAgreement`.',
    STATUS_CHANGED: 'It stands elsewhere than before: see `statusBefore`.',
    REPORTS_CHANGED: 'Another report tells of it, or one does not any more; it stands where it stood.',
    PARTIES_CHANGED: 'People said who its parties are.',
  },
);
