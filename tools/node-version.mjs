/** The oldest Node this project runs on; `engines` of every package.json says the same. */
const OLDEST = [20, 19];

/** What to tell the user when `version` (such as `20.19.0`) is too old; undefined when it will do. */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return undefined;
  return `Sanctions Packet needs Node ${OLDEST.join('.')} or newer; this is Node ${version}. See https://nodejs.org.`;
}
