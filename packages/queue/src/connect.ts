import type { Redis } from 'ioredis';

/** Name of the queue in Redis, below BullMQ's own prefix. */
export const QUEUE = 'sanctions-packet';

/**
 * A connection to Redis, which is tried again until it stands. `redis` is `redis://…`, `rediss://…` (encrypted) or the
 * path of a socket. Loaded here, so that an import of this package opens nothing.
 */
export async function connect(redis: string): Promise<Redis> {
  const { Redis } = await import('ioredis');
  const connection = new Redis(redis, { maxRetriesPerRequest: null });
  // Without a listener a lost connection would end the process; it comes back by itself.
  connection.on('error', () => undefined);
  return connection;
}
