/** A text that the browser keeps; what it cannot keep lasts as long as the page. */
export interface Memory {
  get(): string | null
  set(text: string | null): void
}

/** @param storage throws where a browser forbids it */
export function memoryIn(storage: () => Storage, key: string): Memory {
  let here: string | null = null
  return {
    get() {
      try {
        return here ?? storage().getItem(key)
      } catch {
        return here
      }
    },
    set(text) {
      here = null
      try {
        if (text === null) storage().removeItem(key)
        else storage().setItem(key, text)
      } catch {
        here = text
      }
    },
  }
}
