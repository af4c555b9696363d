/** One line of the client's table; `met` is null when it was not measured. */
export interface ClientRow {
  readonly what: string
  readonly ruche: string
  readonly beside: string
  readonly ratio: string
  readonly target: string
  readonly met: boolean | null
}
