// A keep-alive HTTP client that does no more than a load needs: it sends bytes that were made beforehand, and counts those
// that come back.
import { connect } from 'node:net';

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const END_OF_CHUNKS = Buffer.from('\r\n0\r\n\r\n');
const LENGTH = /\r\ncontent-length:\s*(\d+)/iu;
const CHUNKED = /\r\ntransfer-encoding:\s*chunked/iu;
const OK = /^HTTP\/1\.1 200 /u;

/** The bytes of a GraphQL request. */
export const toRequest = (body, { port, encoding, token }) => {
  const content = Buffer.from(JSON.stringify(body));
  const head = [
    'POST /graphql HTTP/1.1',
    `host: 127.0.0.1:${port}`,
    'content-type: application/json',
    'accept: application/json',
    ...(encoding === undefined ? [] : [`accept-encoding: ${encoding}`]),
    ...(token === undefined ? [] : [`authorization: Bearer ${token}`]),
    `content-length: ${content.length}`,
    '',
    '',
  ];
  return Buffer.concat([Buffer.from(head.join('\r\n')), content]);
};

/** An open connection: `send(bytes)` gives `{ isOk, bytes, head, body }` of the answer; one at a time. `keep`: the body. */
export const openConnection = (port, { keep = false } = {}) =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let answer = null;
    let parts = [];
    let fail = reject;

    const finish = (isOk) => {
      const { settle, received, head } = answer;
      answer = null;
      const body = keep ? Buffer.concat(parts) : null;
      parts = [];
      settle({ isOk, bytes: received, head, body });
    };

    const onHead = (chunk) => {
      const head = answer.rest === null ? chunk : Buffer.concat([answer.rest, chunk]);
      const end = head.indexOf(END_OF_HEAD);
      if (end < 0) {
        answer.rest = head;
        return;
      }
      const text = head.latin1Slice(0, end);
      answer.head = text;
      answer.isOk = OK.test(text);
      answer.isChunked = CHUNKED.test(text);
      answer.length = answer.isChunked ? Number.POSITIVE_INFINITY : Number(LENGTH.exec(text)?.[1] ?? 0);
      onBody(head.subarray(end + END_OF_HEAD.length));
    };

    const onBody = (chunk) => {
      answer.received += chunk.length;
      if (keep) parts.push(chunk);
      if (answer.isChunked) {
        // The last signs may come in two pieces.
        answer.tail = Buffer.concat([answer.tail, chunk.subarray(-END_OF_CHUNKS.length)]).subarray(
          -END_OF_CHUNKS.length,
        );
        if (answer.tail.equals(END_OF_CHUNKS)) finish(answer.isOk);
      } else if (answer.received >= answer.length) finish(answer.isOk);
    };

    socket.on('data', (chunk) => {
      if (answer === null) return;
      if (answer.head === null) onHead(chunk);
      else onBody(chunk);
    });
    socket.on('error', (error) => fail(error));
    socket.on('close', () => fail(new Error(`the server at port ${port} closed the connection`)));
    socket.on('connect', () =>
      resolve({
        send: (bytes) =>
          new Promise((settle, refuse) => {
            fail = refuse;
            answer = { settle, rest: null, head: null, received: 0, length: 0, tail: Buffer.alloc(0) };
            socket.write(bytes);
          }),
        close: () => {
          fail = () => {};
          socket.destroy();
        },
      }),
    );
  });

/** Body of a chunked answer without the sizes of its chunks. */
const joinChunks = (body) => {
  const parts = [];
  for (let at = 0; ; ) {
    const end = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.latin1Slice(at, end), 16);
    if (!(size > 0)) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
};

/** One request and its answer: `{ isOk, head, body }`, the body as bytes. */
export const ask = async (port, body, options = {}) => {
  const connection = await openConnection(port, { keep: true });
  const answer = await connection.send(toRequest(body, { port, ...options }));
  connection.close();
  return CHUNKED.test(answer.head) ? { ...answer, body: joinChunks(answer.body) } : answer;
};
