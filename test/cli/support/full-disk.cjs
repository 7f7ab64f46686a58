/** Loaded before the command: a disk that takes DISK_BYTES more bytes and is full then, as `write(2)` says it. */
const fs = require('node:fs');
let left = Number(process.env.DISK_BYTES);
for (const name of ['writeFileSync', 'appendFileSync']) {
  const write = fs[name];
  fs[name] = (path, bytes, options) => {
    if (typeof path === 'string' && path.startsWith(process.env.DISK)) {
      left -= bytes.length;
      if (left < 0) {
        write(path, bytes.slice(0, Math.max(0, bytes.length + left)), options);
        throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
          code: 'ENOSPC',
          syscall: 'write',
          errno: -28,
        });
      }
    }
    return write(path, bytes, options);
  };
}
