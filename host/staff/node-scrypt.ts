import { scrypt } from 'node:crypto';
import type { Scrypt } from '#host/ports.ts';

const blockSize = 8;
const hashBytes = 32;

/** scrypt off the main thread. It needs 128 × cost × block size bytes; Node's own limit of 32 MB would refuse ours. */
export const nodeScrypt: Scrypt = (secret, salt, cost) =>
  new Promise((resolve, reject) => {
    const options = { N: cost, r: blockSize, p: 1, maxmem: 2 * 128 * cost * blockSize };
    scrypt(secret, salt, hashBytes, options, (error, hash) => (error === null ? resolve(hash) : reject(error)));
  });
