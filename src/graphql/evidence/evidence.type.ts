import { Field, ObjectType } from 'type-graphql';
import { registerNames } from '../enums.js';

export type SpanUnitName = 'UTF16' | 'CODE_POINT';

export const SpanUnit = registerNames<SpanUnitName>('SpanUnit', 'What an offset counts.', {
  UTF16: 'UTF-16 code units: string indices of JavaScript, Java, C# and Dart.',
  CODE_POINT: 'Unicode code points: string indices of Python, and positions in a W3C Web Annotation.',
});

@ObjectType({
  description:
    'Exact characters in the text of one article. Half-open: `text.slice(start, end)` is `exact`, counted from the start of `Article.text`.',
})
export class Evidence {
  @Field(() => String, { simple: true, description: 'The characters themselves, verbatim.' })
  exact!: string;
}
