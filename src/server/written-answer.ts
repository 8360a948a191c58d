/** Stands as `data` in an answer whose whole body, `{"data":...}` and the end of the line, was written elsewhere. */
export class WrittenAnswer {
  constructor(readonly bytes: Uint8Array) {}
}

interface Result {
  readonly data?: unknown;
  readonly errors?: unknown;
  readonly extensions?: unknown;
}

/** The same bytes, which are not copied. */
const toBuffer = ({ bytes }: WrittenAnswer): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The body of an answer, for Apollo, whose type says string and which hands a Buffer on as it is: a test pins that.
 */
export const writeResult = ({ data, extensions, errors }: Result): string => {
  if (!(data instanceof WrittenAnswer)) return `${JSON.stringify({ errors, data, extensions })}\n`;
  const body = toBuffer(data);
  if (extensions === undefined) return body as unknown as string;
  const end = Buffer.from(`,"extensions":${JSON.stringify(extensions)}}\n`);
  return Buffer.concat([body.subarray(0, -2), end]) as unknown as string;
};

/** The data of an answer as values, for doors that put it into messages of their own. */
export const readData = (data: unknown): unknown =>
  data instanceof WrittenAnswer ? (JSON.parse(toBuffer(data).toString()) as { data: unknown }).data : data;
