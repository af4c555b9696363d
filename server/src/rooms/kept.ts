/** Who waits for what to be on disk, in one room (R6). */
export class Kept {
  #seq: number
  #waiting: { readonly seq: number; readonly run: () => void }[] = []

  constructor(seq: number) {
    this.#seq = seq
  }

  /** Everything up to here is on disk. */
  get seq(): number {
    return this.#seq
  }

  /** Runs at once when `seq` is on disk already. */
  when(seq: number, run: () => void): void {
    if (seq <= this.#seq) run()
    else this.#waiting.push({ seq, run })
  }

  reached(seq: number): void {
    this.#seq = seq
    if (this.#waiting.length === 0) return
    const ready = this.#waiting.filter((waiting) => waiting.seq <= seq)
    this.#waiting = this.#waiting.filter((waiting) => waiting.seq > seq)
    for (const { run } of ready) run()
  }
}
