/**
 * 64 bits of a text, as 13 characters of base 36: to recognise content, not to protect it. Two FNV-1a of 32 bits,
 * each mixed at the end, because `crypto.subtle` is asynchronous and 50,000 rows are hashed in one go.
 */
export function hash(text: string): string {
  let a = 0x811c9dc5
  let b = 0x1000193
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x85ebca6b) + 0x9e3779b9
  }
  return `${word(a)}${word(b)}`.slice(0, 13)
}

function word(value: number): string {
  let mixed = value ^ (value >>> 16)
  mixed = Math.imul(mixed, 0x45d9f3b)
  mixed ^= mixed >>> 15
  return (mixed >>> 0).toString(36).padStart(7, '0')
}
