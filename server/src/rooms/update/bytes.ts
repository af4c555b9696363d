/** Room for an update alone, without a frame around it. */
export function plainBytes(size: number): { target: Buffer; offset: number } {
  return { target: Buffer.allocUnsafeSlow(size), offset: 0 }
}
