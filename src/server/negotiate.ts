/** One range of an Accept header. */
interface Range {
  readonly type: string;
  readonly quality: number;
}

const rangesOf = (accept: string): readonly Range[] =>
  accept.split(',').flatMap((part) => {
    const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    if (type === '') return [];
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    const value = quality === undefined ? 1 : Number(quality.slice(2));
    return [{ type, quality: Number.isFinite(value) ? Math.min(Math.max(value, 0), 1) : 0 }];
  });

const matches = (range: string, type: string): number => {
  if (range === type) return 3;
  if (range === '*/*') return 1;
  return range.endsWith('/*') && type.startsWith(range.slice(0, -1)) ? 2 : 0;
};

/** How much a media type is wanted: that of the most exact range that holds it. */
const qualityOf = (ranges: readonly Range[], mediaType: string): number => {
  const [type = ''] = mediaType.toLowerCase().split(';');
  let best = { precision: 0, quality: 0 };
  for (const range of ranges) {
    const precision = matches(range.type, type);
    if (precision > best.precision) best = { precision, quality: range.quality };
  }
  return best.quality;
};

/**
 * The form that an Accept header wants most (RFC 9110, 12.5.1), of several the first; the first one without a header;
 * undefined when none is acceptable.
 */
export const negotiate = <Form extends { readonly mediaType: string }>(
  forms: readonly Form[],
  accept: string | undefined,
): Form | undefined => {
  if (accept === undefined || accept.trim() === '') return forms[0];
  const ranges = rangesOf(accept.slice(0, 2000));
  let best: Form | undefined;
  let most = 0;
  for (const form of forms) {
    const quality = qualityOf(ranges, form.mediaType);
    if (quality > most) [best, most] = [form, quality];
  }
  return best;
};
