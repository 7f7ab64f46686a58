import type { DisclosureChoice } from '@sanctions-packet/packet';
import type { ContainerForm } from '../container/container-form.ts';

/**
 * What is asked of a batch that several machines build: plain data that may lie in a queue. It holds no name and no value
 * of a case, and no key but public ones.
 */
export interface BatchOrder extends DisclosureChoice {
  /** Path of the case below the folder that all machines share, with `/`. */
  readonly case: string;
  /** Path of the output folder, likewise. */
  readonly out: string;
  /** Day of the packets, `YYYY-MM-DD`. */
  readonly date: string;
  /** Ids; none for all that the case asks for. */
  readonly regimes: readonly string[];
  readonly targets: readonly string[];
  /** `docx`, `pdf`; none for both. */
  readonly formats: readonly string[];
  /** BCP 47; absent for every language in which a regime files. */
  readonly language?: string;
  readonly container: ContainerForm;
  /** Most pages of exhibits in one volume, and most megabytes of 1,000,000 bytes. */
  readonly volumePages?: number;
  readonly volumeMb?: number;
  /** `age1…`; with one, what is written is encrypted. */
  readonly recipients: readonly string[];
}

/**
 * One packet to be built: plain data, for any machine that shares the folder. Built twice, it gives the same files (those
 * that are encrypted excepted, which never are the same).
 */
export interface BatchJob {
  /** Digest of all the rest, keyed with the vault: the same job has the same id, and nobody without the vault makes one. */
  readonly id: string;
  readonly order: BatchOrder;
  /** Digest of the case, the program and everything asked for, keyed likewise. */
  readonly batch: string;
  readonly regime: string;
  readonly target: string;
}

/** What each machine knows by itself, and tells no queue. */
export interface BatchPlace {
  /** The shared folder: nothing is read or written outside, but the vault and its keys. */
  readonly root: string;
  /** Path of the vault, when it does not lie with the case. */
  readonly vault?: string;
  /** Files of age identities that open the vault. */
  readonly identity?: readonly string[];
  readonly passphraseFile?: string;
  /** Take a vault that is not encrypted even though others on the machine may read it. */
  readonly allowReadableVault?: boolean;
}
