/** The model that was built into this copy of Mycel. */
import { unpackModel, type Model } from './classify/model';
import { MODEL } from './generated/model';

let unpacked: Model | null = null;

/** Unpacked on first use and kept: it is a constant, not state. */
export function builtInModel(): Model {
  unpacked ??= unpackModel(MODEL);
  return unpacked;
}
