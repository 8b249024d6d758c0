/** The model that was built into this copy of Mycel. */
import { unpackModel, type Model } from './classify/model';
import { COMMON_NAMES, MODEL } from './generated/model';
import { parseBackground, type Background } from './trails/rarity';

let unpacked: Model | null = null;

/** Unpacked on first use and kept: it is a constant, not state. */
export function builtInModel(): Model {
  unpacked ??= unpackModel(MODEL);
  return unpacked;
}

let background: Background | null = null;

/** How common words are, from the same corpus: see `rarityOf`. */
export function builtInBackground(): Background {
  background ??= parseBackground(COMMON_NAMES);
  return background;
}
