import { hash } from '../hash.ts'

/** Gives what a file says a key: alike things that stand there twice are told apart by their order. */
export function createKeys(source: string): (...said: readonly unknown[]) => string {
  const times = new Map<string, number>()
  return (...said) => {
    const key = `${source}:${hash(said.map((one) => String(one ?? '')).join('\u001f'))}`
    const nth = (times.get(key) ?? 0) + 1
    times.set(key, nth)
    return nth === 1 ? key : `${key}#${nth}`
  }
}
