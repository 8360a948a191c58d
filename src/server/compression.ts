import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Smaller answers fit into a packet or two as they are. */
const LEAST_BYTES = 2048;
/** Up to here compressing costs less than handing it to another thread; larger answers do not hold up other requests. */
const MOST_BYTES_AT_ONCE = 65_536;
const FASTEST = 1;

/**
 * Compresses answers for clients that take zstd or brotli, at their fastest: at the levels that are usual for gzip it would
 * take longer than the query.
 */
export const addCompression = async (app: FastifyInstance): Promise<void> => {
  await app.register(compress, {
    encodings: ['zstd', 'br'],
    globalDecompression: false,
    threshold: LEAST_BYTES,
    syncThreshold: MOST_BYTES_AT_ONCE,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: FASTEST } },
    // The plugin gives these to zstd too.
    zlibOptions: { params: { [constants.ZSTD_c_compressionLevel]: FASTEST } } as object,
  });
};
