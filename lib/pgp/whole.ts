/** The library answers with bytes, with a stream, or with its own half-way thing; we want bytes. */
import { type Bytes, concat } from '@/lib/core/bytes';

/** An array of chunks that the library fills later. */
interface ChunkArray {
  readToEnd(join: (chunks: Uint8Array[]) => Uint8Array): Promise<Uint8Array>;
}

/** All bytes of what `Message.write()` and its like return; rejects if they cannot be made. */
export async function wholeBytes(
  written: Uint8Array | ReadableStream<Uint8Array> | ChunkArray,
): Promise<Bytes> {
  if (written instanceof Uint8Array) return new Uint8Array(written);
  if ('readToEnd' in written) {
    return new Uint8Array(await written.readToEnd((chunks) => concat(...chunks)));
  }
  return new Uint8Array(await new Response(written as ReadableStream<Bytes>).arrayBuffer());
}
