/** Sums are hundredths of a currency (ISO 4217). */
export function moneySaid(amount: number, currency: string, tag: string): string {
  return formatOf(currency, tag, amount % 100 === 0 ? 0 : 2).format(amount / 100)
}

/** Reads a sum as people write it: `420`, `1 200,50`, `1,200.50`, `420 €`; null for what is none. */
export function parseMoney(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f]|[^\d.,-]/gu, '')
  if (!/^\d[\d.,]*$/.test(bare)) return null
  // What stands before one or two last digits is where the hundredths begin; all else parts thousands.
  const match = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(bare)
  const whole = (match?.[1] ?? '').replace(/[.,]/g, '')
  const cents = (match?.[2] ?? '').padEnd(2, '0')
  const amount = Number(`${whole}${cents}`)
  return Number.isSafeInteger(amount) ? amount : null
}

const formats = new Map<string, Intl.NumberFormat>()

function formatOf(currency: string, tag: string, digits: number): Intl.NumberFormat {
  const key = `${currency} ${tag} ${digits}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  formats.set(key, format)
  return format
}
