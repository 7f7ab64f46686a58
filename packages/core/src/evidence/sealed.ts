/** Set by the class itself, so that no method of it gives the value away. */
let open: (sealed: Sealed) => string;

/**
 * A value of the vault that cannot be printed by accident: in a string, in JSON and in `util.inspect` it reads
 * `[sealed]`, and no enumerable field holds it. Two sealed values are never equal by content.
 */
export class Sealed {
  readonly #value: string;

  private constructor(value: string) {
    this.#value = value;
    Object.freeze(this);
  }

  /** Used by the vault schema alone. */
  static of(value: string): Sealed {
    return new Sealed(value);
  }

  static {
    open = (sealed) => sealed.#value;
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return MASK;
  }

  [Symbol.toPrimitive](): string {
    return MASK;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return MASK;
  }
}

const MASK = '[sealed]';

/** Opens a sealed value. Not exported by the door of this room: only the disclosure gate imports it. */
export function reveal(sealed: Sealed): string {
  return open(sealed);
}
