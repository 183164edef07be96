import type {PropertyDeclaration, ReactiveElement} from 'lit';

/** Lit's `property` for the decorators TypeScript compiles here. Lit's own carries a second half for standard ones. */
export function property(options?: PropertyDeclaration) {
  return (prototype: ReactiveElement, name: PropertyKey): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}
