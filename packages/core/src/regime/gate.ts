import type { ActKind, InvolvementMode } from '../evidence/index.ts';

/** Who and what a ground reaches, as data: shared code decides, a regime only says. */
export type Gate =
  /** The kinds of target the ground can name. */
  | { readonly kind: 'target-kind'; readonly allowed: readonly ('individual' | 'entity')[]; readonly provision: string }
  /**
   * Nationals of these states cannot be named (ISO 3166-1 alpha-2). Where `residents` is true permanent residents cannot
   * either: a residence there leaves the gate in doubt, since a dossier does not say by what right somebody lives there.
   */
  | {
      readonly kind: 'foreign';
      readonly excluded: readonly string[];
      readonly residents?: boolean;
      readonly provision: string;
    }
  /** The target must hold, or have held, public office; `present` asks for current office. */
  | { readonly kind: 'official'; readonly when: 'present-or-past' | 'present'; readonly provision: string }
  /** At least one act laid to the target must be of these kinds. */
  | { readonly kind: 'conduct'; readonly acts: readonly ActKind[]; readonly provision: string }
  /** At least one involvement of the target must be in one of these modes. */
  | { readonly kind: 'mode'; readonly modes: readonly InvolvementMode[]; readonly provision: string }
  /** A standing listing under one of these programmes must exist, of the target or of a party tied to it. */
  | {
      readonly kind: 'prior-listing';
      readonly of: 'target' | 'tied';
      readonly programmes: readonly string[];
      readonly provision: string;
    };

/** The kinds of gates that a ground can have. */
export type GateKind = Gate['kind'];

/** `open`: passes. `closed`: the ground cannot reach the target. `unknown`: the dossier does not say. */
export interface GateFinding {
  readonly gate: GateKind;
  readonly provision: string;
  readonly state: 'open' | 'closed' | 'unknown';
  /** Records that decide it. */
  readonly records: readonly string[];
}
