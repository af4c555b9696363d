/** What a language says for something that is kept under a key; null where it is one of a newer version. */
export function wordFor(words: Readonly<Record<string, string>>, key: string): string | null {
  return Object.hasOwn(words, key) ? (words[key] ?? null) : null
}
