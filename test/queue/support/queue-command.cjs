/** The real command on the workspace's sources, as a process of its own: no build is needed, or trusted. */
require('../../../packages/queue/src/bin.ts');
