/** `7f3a 91c0 e4d2`: enough to tell two apart by eye. */
export function shortHash(hash: string): string {
  return [hash.slice(0, 4), hash.slice(4, 8), hash.slice(8, 12)].join(' ')
}
