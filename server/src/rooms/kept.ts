/** Who waits for what to be on disk, in one room (R6). */
export class Kept {
  readonly #awaited: () => void
  #seq: number
  #waiting: { readonly seq: number; readonly run: () => void }[] = []

  /** @param awaited called when somebody begins to wait */
  constructor(seq: number, awaited: () => void) {
    this.#seq = seq
    this.#awaited = awaited
  }

  /** Everything up to here is on disk. */
  get seq(): number {
    return this.#seq
  }

  get isAwaited(): boolean {
    return this.#waiting.length > 0
  }

  /** Runs at once when `seq` is on disk already. */
  when(seq: number, run: () => void): void {
    if (seq <= this.#seq) {
      run()
      return
    }
    this.#waiting.push({ seq, run })
    this.#awaited()
  }

  reached(seq: number): void {
    this.#seq = seq
    if (this.#waiting.length === 0) return
    const ready = this.#waiting.filter((waiting) => waiting.seq <= seq)
    this.#waiting = this.#waiting.filter((waiting) => waiting.seq > seq)
    for (const { run } of ready) run()
  }
}
