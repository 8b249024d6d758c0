/** Length padding for files of any size: the stored blocks of `padding.ts`, made while the bytes pass. */
import { paddedZipHead, paddedZipTail, storedBlocks } from './padding';

/** Bytes of a file in; the body of a Compressed Data packet with a PADMÉ size out. Constant memory. */
export function padStream(): TransformStream<Uint8Array, Uint8Array> {
  let length = 0;
  const put = (
    controller: TransformStreamDefaultController<Uint8Array>,
    parts: Iterable<Uint8Array>,
  ) => {
    for (const part of parts) {
      length += part.length;
      controller.enqueue(part);
    }
  };
  return new TransformStream({
    start: (controller) => put(controller, [paddedZipHead]),
    transform: (chunk, controller) => put(controller, storedBlocks(chunk)),
    flush: (controller) => put(controller, paddedZipTail(length)),
  });
}
