/** Applies a decorator as TypeScript's helper does, without asking a `Reflect.decorate` of the page. */
export function decorate(
  decorators: readonly ((prototype: object, name: PropertyKey) => void)[],
  prototype: object,
  name: PropertyKey,
): void {
  for (const decorator of decorators) decorator(prototype, name);
}
