/** Node 20 lacks `navigator`; openpgp's browser build reads `navigator.userAgent` (facts/pgp.md 5.5). */
if (!('navigator' in globalThis)) {
  Object.defineProperty(globalThis, 'navigator', { value: { userAgent: 'node', language: 'en' } });
}
