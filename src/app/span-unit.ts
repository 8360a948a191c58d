/** What the offsets of a file count: UTF-16 code units (this program) or Unicode code points (Python and others). */
export const SPAN_UNITS = ['utf16', 'code-point'] as const;
export type SpanUnit = (typeof SPAN_UNITS)[number];
