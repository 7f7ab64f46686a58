/** Loaded before the command: hashing in this process throws, with a name from the case in the message. */
globalThis.crypto.subtle.digest = () => {
  throw new TypeError('cannot hash Zhaksybek Umbetkaliev');
};
