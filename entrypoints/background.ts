import { defineBackground } from 'wxt/utils/define-background';

/** Composition root of the background. */
export default defineBackground({ type: 'module', main() {} });
