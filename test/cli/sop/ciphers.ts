/** Numbers of symmetric ciphers (RFC 9580, section 9.3), as SESSIONKEY lines have them. */
export const CIPHERS: Readonly<Record<string, number>> = {
  idea: 1,
  tripledes: 2,
  cast5: 3,
  blowfish: 4,
  aes128: 7,
  aes192: 8,
  aes256: 9,
  twofish: 10,
};
