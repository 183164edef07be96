/** The language an element stands in, as its nearest `lang` attribute says, through shadow roots; empty when none does. */
export function languageOf(element: Element): string {
  const nearest = element.closest('[lang]');
  if (nearest !== null) return nearest.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}
