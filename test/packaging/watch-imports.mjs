// Loaded before a door is imported (`node --import`): notes every use of disk, environment, clock, chance, standard output
// and timers that code of ours makes while it is loaded, and every name it leaves in the global object. The last line on
// standard error is the list, as JSON. What other people's code does by itself is theirs; what ours makes it do is ours.
import { createRequire, syncBuiltinESMExports } from 'node:module';

const require = createRequire(import.meta.url);
const uses = new Set();
const before = new Set(Object.getOwnPropertyNames(globalThis));
/** The runtime of the TypeScript compiler, which older libraries bring, leaves its helpers behind. */
const TSLIB = /^__[a-z]/i;

/** Whether a file of ours is on the stack; the packages lie as they are installed. */
function isOurs() {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 100;
  const { stack = '' } = new Error('where');
  Error.stackTraceLimit = stackTraceLimit;
  return /node_modules[\\/](@sanctions-packet[\\/][\w-]+|sanctions-packet)[\\/]dist[\\/]/.test(stack);
}

function watch(object, name, label) {
  const original = object[name];
  if (typeof original !== 'function') return;
  const watched = function (...args) {
    if (isOurs()) uses.add(label);
    return new.target ? Reflect.construct(original, args, original) : Reflect.apply(original, this, args);
  };
  Object.defineProperties(watched, Object.getOwnPropertyDescriptors(original));
  object[name] = watched;
}

for (const module of ['fs', 'fs/promises', 'child_process', 'os', 'net', 'http', 'https', 'worker_threads']) {
  const builtin = require(`node:${module}`);
  for (const name of Object.keys(builtin)) if (!/^[A-Z_]/.test(name)) watch(builtin, name, `${module}.${name}`);
}
watch(Date, 'now', 'Date.now');
watch(Math, 'random', 'Math.random');
watch(crypto, 'getRandomValues', 'crypto.getRandomValues');
watch(require('node:crypto'), 'randomBytes', 'crypto.randomBytes');
for (const name of ['setTimeout', 'setInterval', 'setImmediate', 'fetch']) watch(globalThis, name, name);
for (const name of ['on', 'once', 'addListener']) watch(process, name, `process.${name}`);
for (const stream of ['stdout', 'stderr']) watch(process[stream], 'write', `${stream}.write`);
syncBuiltinESMExports();

const { env } = process;
const noted = (label, value) => {
  if (isOurs()) uses.add(label);
  return value;
};
process.env = new Proxy(env, {
  get: (target, name) => noted(`env.${String(name)}`, target[name]),
  has: (target, name) => noted(`env.${String(name)}`, name in target),
  ownKeys: (target) => noted('env', Reflect.ownKeys(target)),
});

process.once('exit', () => {
  for (const name of Object.getOwnPropertyNames(globalThis))
    if (!before.has(name) && !TSLIB.test(name)) uses.add(`global ${name}`);
  process.env = env;
  require('node:fs').writeSync(2, `\n${JSON.stringify([...uses].sort())}\n`);
});
