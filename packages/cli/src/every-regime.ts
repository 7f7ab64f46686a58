/** One line a regime, in the order of the ids; `pnpm new:regime` adds one. */
export { ca } from '@sanctions-packet/regime-ca';
export { ee } from '@sanctions-packet/regime-ee';
export { eu } from '@sanctions-packet/regime-eu';
export { lt } from '@sanctions-packet/regime-lt';
export { lv } from '@sanctions-packet/regime-lv';
export { uk } from '@sanctions-packet/regime-uk';
export { us } from '@sanctions-packet/regime-us';
