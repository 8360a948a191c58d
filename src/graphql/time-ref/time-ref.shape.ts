import { type Field, flag, globalId, name, ownSpan, type Shape, text } from '../../store/answer/field.js';
import { sql } from '../../store/answer/sql.js';
import { extractedShape } from '../node/extracted.shape.js';

/** As `timeStatusOf`. */
const status: Field = (row, { alias }) => {
  const article = alias();
  const undated = sql`EXISTS (SELECT 1 FROM articles AS ${article} WHERE ${article}.id = ${row}.article_id AND ${article}.published_at IS NULL)`;
  return [
    sql`CASE WHEN ${row}.from_day IS NOT NULL OR ${row}.to_day IS NOT NULL
        THEN CASE ${row}.inferred WHEN 1 THEN '"COMPUTED"' ELSE '"STATED"' END
      WHEN ${row}.anchor = 'UTTERANCE' THEN '"UTTERANCE_UNDATED"'
      WHEN ${row}.anchor = 'PUBLICATION' AND ${undated} THEN '"ARTICLE_UNDATED"' ELSE '"VAGUE"' END`,
  ];
};

export const timeRefShape: Shape = {
  ...extractedShape,
  id: globalId('TimeRef'),
  from: text('from_day'),
  to: text('to_day'),
  value: text('value'),
  precision: name('precision'),
  anchor: name('anchor'),
  inferred: flag('inferred'),
  status,
  evidence: ownSpan,
};
