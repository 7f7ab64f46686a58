import type { Redis } from 'ioredis';

/** Name of the queue in Redis, below BullMQ's own prefix. */
export const QUEUE = 'sanctions-packet';

/**
 * A connection to Redis, which is tried again until it stands. `redis` is `redis://…`, `rediss://…` (encrypted) or the
 * path of a socket; `onLost` is called once for each time that it does not answer. Loaded here, so that an import of this
 * package opens nothing.
 */
export async function connect(redis: string, onLost: () => void = () => undefined): Promise<Redis> {
  const { Redis } = await import('ioredis');
  const connection = new Redis(redis, { maxRetriesPerRequest: null });
  let isLost = false;
  // Its words may hold the address, and with it the password.
  connection.on('error', () => {
    if (!isLost) onLost();
    isLost = true;
  });
  connection.on('ready', () => {
    isLost = false;
  });
  return connection;
}
