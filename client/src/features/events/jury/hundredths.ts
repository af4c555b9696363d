const FORMATS = new Map<string, Intl.NumberFormat>()

/** `8,27`, `7,60`: figures that stand below each other. @param tag such as `fr-FR` */
export function hundredths(value: number, tag: string): string {
  let format = FORMATS.get(tag)
  if (!format) {
    format = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    FORMATS.set(tag, format)
  }
  return format.format(value)
}
