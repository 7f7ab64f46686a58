import type { Redis } from 'ioredis';

/** Name of the queue in Redis, below BullMQ's own prefix. */
export const QUEUE = 'sanctions-packet';

/** A connection to Redis, and its end. */
export interface Connection {
  readonly redis: Redis;
  /** Ends it at once, with those that BullMQ made from it: what still waits for an answer is rejected. */
  readonly cut: () => void;
}

/**
 * A connection to Redis, which is tried again until it stands. `address` is `redis://…`, `rediss://…` (encrypted) or the
 * path of a socket; `onLost` is called once for each time that it does not answer. Loaded here, so that an import of this
 * package opens nothing.
 */
export async function connect(address: string, onLost: () => void = () => undefined): Promise<Connection> {
  const { Redis } = await import('ioredis');
  const redis = new Redis(address, { maxRetriesPerRequest: null });
  const all = [redis];
  const duplicate = redis.duplicate.bind(redis);
  redis.duplicate = (...options) => {
    const copy = duplicate(...options);
    all.push(copy);
    return copy;
  };
  let isLost = false;
  // Its words may hold the address, and with it the password.
  redis.on('error', () => {
    if (!isLost) onLost();
    isLost = true;
  });
  redis.on('ready', () => {
    isLost = false;
  });
  return { redis, cut: () => all.forEach((one) => one.disconnect()) };
}
