const AT_ONCE = 32

/** Works tasks off with some under way at a time: what is prepared is not what is measured. */
export async function someAtOnce<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const left = [...tasks]
  const done: T[] = []
  const workOff = async (): Promise<void> => {
    for (let task = left.pop(); task; task = left.pop()) done.push(await task())
  }
  await Promise.all(Array.from({ length: AT_ONCE }, workOff))
  return done
}
