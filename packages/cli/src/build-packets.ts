import { setImmediate } from 'node:timers/promises';
import { failure } from '@sanctions-packet/core';
import { buildFiling, type FilingItem, type FilingRequest } from '@sanctions-packet/packet';
import { stop } from './cli-problem.ts';

/**
 * The packets of a filing, one after the other. A fault of this program in one packet does not stop the next; it comes
 * back as a problem, and `onFault` hears of it.
 */
export async function* buildPackets(
  request: FilingRequest,
  onFault: (fault: unknown) => void,
): AsyncGenerator<FilingItem> {
  let left = request.targets;
  while (left.length > 0) {
    try {
      for await (const item of buildFiling({ ...request, targets: left })) {
        left = left.slice(1);
        yield item;
        // Lets a signal be heard between two packets.
        await setImmediate();
      }
    } catch (fault) {
      const [target = ''] = left;
      left = left.slice(1);
      onFault(fault);
      yield { target, outcome: failure([ourFault()]) };
    }
  }
}

function ourFault() {
  return stop(
    'cli.fault',
    'This program failed on this target; it is our fault, not that of the case.',
    'Report it, with what SANCTIONS_PACKET_DEBUG=1 prints; that holds no data of the case.',
  );
}
