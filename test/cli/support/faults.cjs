/**
 * Loaded before the command: a fault in the middle of a build, with words of the vault (WORDS) in the error, in its
 * cause, and in lines made to look like places in the code. FAULT says how it comes.
 */
const words = process.env.WORDS;
const error = () =>
  Object.assign(
    new Error(`cannot draw ${words}\n    at ${words} (file:///${words}.js:1:1)`, { cause: new Error(words) }),
    {
      words,
    },
  );
const digest = crypto.subtle.digest;
crypto.subtle.digest = function (...args) {
  if (process.env.FAULT === 'thrown') throw error();
  if (process.env.FAULT === 'no error at all') throw words;
  if (process.env.FAULT === 'uncaught')
    process.nextTick(() => {
      throw error();
    });
  if (process.env.FAULT === 'rejected') Promise.reject(error());
  if (process.env.FAULT === 'with a warning') process.emitWarning(error());
  return digest.apply(this, args);
};
