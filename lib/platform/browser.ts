/** The one file that names the extension API; every adapter beside it takes it from here. */
export { browser } from 'wxt/browser';
