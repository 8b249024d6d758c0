/** Parameters that mean the same wherever they stand. */
import type { Pack } from './pack';

export const everywhere: readonly Pack[] = [{ why: 'campaign', take: 'utm_*' }];
