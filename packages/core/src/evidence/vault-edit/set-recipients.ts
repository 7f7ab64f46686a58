import { failure, type Outcome, success } from '../../problem.ts';
import { parseVault } from '../parse-vault.ts';
import type { SourceText } from '../reading/source-text.ts';
import { vaultText } from './vault-text.ts';

/**
 * Text of a vault that says which public keys (`age1…`) it is encrypted to; without any, the field is taken out.
 * Returns the problems of `parseVault`.
 */
export function setRecipients(vault: SourceText, recipients: readonly string[]): Outcome<string> {
  const parsed = parseVault(vault);
  if (!parsed.ok) return failure(parsed.problems);
  const text = vaultText(vault);
  text.set('recipients', recipients.length === 0 ? undefined : recipients);
  return success(text.print());
}
