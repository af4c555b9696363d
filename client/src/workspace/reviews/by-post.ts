/** Records that belong to posts, found by their post. */
export interface ByPost<T> {
  /** Null takes the record away. Returns the post concerned; null when there is none. */
  put(id: string, record: T | null): string | null
  of(post: string): readonly T[]
  /** Those that have any. */
  posts(): readonly string[]
}

export function createByPost<T extends { readonly post: string }>(): ByPost<T> {
  const posts = new Map<string, string>()
  const found = new Map<string, Map<string, T>>()
  return {
    put(id, record) {
      const post = record?.post ?? posts.get(id)
      if (post === undefined) return null
      const own = found.get(post) ?? new Map<string, T>()
      if (record) {
        own.set(id, record)
        posts.set(id, post)
      } else {
        own.delete(id)
        posts.delete(id)
      }
      if (own.size > 0) found.set(post, own)
      else found.delete(post)
      return post
    },
    posts: () => [...found.keys()],
    of: (post) => [...(found.get(post)?.values() ?? [])],
  }
}
