/** Which of the things that are told apart by their `kind` it is. */
export function isKind<One extends { readonly kind: string }, Kind extends One['kind']>(
  one: One,
  kind: Kind,
): one is Extract<One, { readonly kind: Kind }> {
  return one.kind === kind
}
