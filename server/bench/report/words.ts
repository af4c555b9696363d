/** Figures as a table shows them. */
const WHOLE = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const THREE = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

export const MISSING = '–'

export function number(value: number): string {
  return Math.abs(value) >= 1000 ? WHOLE.format(Number(value.toPrecision(3))) : THREE.format(value)
}

export function count(value: number): string {
  return WHOLE.format(value)
}

export function times(value: number): string {
  return `${value >= 10 ? value.toFixed(0) : value.toFixed(value >= 1 ? 1 : 2)}×`
}

export function bytes(value: number): string {
  if (value < 1000) return `${WHOLE.format(value)} B`
  if (value < 1_000_000) return `${THREE.format(value / 1000)} kB`
  return `${THREE.format(value / 1_000_000)} MB`
}

/** Not a number where nothing came. */
export function milliseconds(value: number): string {
  if (Number.isNaN(value)) return 'never'
  return value < 1000 ? `${THREE.format(value)} ms` : `${THREE.format(value / 1000)} s`
}
