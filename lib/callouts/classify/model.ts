/** The trained classifier: quantised weights for «is it a callout» and for each kind, and their packed form. */
import { fromBase64, toBase64 } from '@/lib/core/bytes';
import { KINDS } from '@/lib/callouts/item';

/** Weights in eighths of a byte's range: weight = value x scale. */
export type Linear = {
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
};

export type Model = {
  readonly recogniser: Linear;
  /** In the order of KINDS. */
  readonly kinds: readonly Linear[];
};

export const RECOGNISER_BUCKETS = 1 << 16;
export const KIND_BUCKETS = 1 << 13;

/** Rounds weights (the bias last) to one byte each. */
export function quantise(weights: Float32Array): Linear {
  const bias = weights[weights.length - 1] ?? 0;
  const body = weights.subarray(0, -1);
  let largest = 0;
  for (const weight of body) largest = Math.max(largest, Math.abs(weight));
  const scale = largest === 0 ? 1 : largest / 127;
  return { weights: Int8Array.from(body, (weight) => Math.round(weight / scale)), scale, bias };
}

/** Base64 of: for each linear model its scale and bias (float32, little-endian), then its weights. */
export function packModel(model: Model): string {
  const parts = [model.recogniser, ...model.kinds];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + 8 + part.weights.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const { weights, scale, bias } of parts) {
    view.setFloat32(at, scale, true);
    view.setFloat32(at + 4, bias, true);
    bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), at + 8);
    at += 8 + weights.length;
  }
  return toBase64(bytes);
}

/** The inverse of `packModel`. Throws if the text is not a whole model: it is our own build product. */
export function unpackModel(packed: string): Model {
  const bytes = fromBase64(packed);
  const sizes = [RECOGNISER_BUCKETS, ...KINDS.map(() => KIND_BUCKETS)];
  if (bytes?.length !== sizes.reduce((sum, size) => sum + size + 8, 0)) {
    throw new Error('the callout model is damaged; build it again');
  }
  const view = new DataView(bytes.buffer);
  let at = 0;
  const [recogniser, ...kinds] = sizes.map((size) => {
    const linear = {
      scale: view.getFloat32(at, true),
      bias: view.getFloat32(at + 4, true),
      weights: new Int8Array(bytes.buffer, at + 8, size),
    };
    at += 8 + size;
    return linear;
  });
  if (!recogniser) throw new Error('the callout model has no recogniser');
  return { recogniser, kinds };
}
