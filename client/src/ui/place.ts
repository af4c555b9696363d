export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where a floating layer opens beside what it belongs to. */
export type Side = 'below-start' | 'below-end' | 'above-start' | 'above-end' | 'right-end'

const GAP = 6
/** The rail has a margin of its own, and the layer must not cover its edge. */
const GAP_BESIDE = 14
const EDGE = 8

/**
 * The left and top of a floating layer, in the viewport: on its side of the anchor if it fits there, else on the
 * opposite one, and never past an edge of the window.
 */
export function place(
  anchor: Box,
  layer: { readonly width: number; readonly height: number },
  viewport: { readonly width: number; readonly height: number },
  side: Side,
): { left: number; top: number } {
  const right = anchor.left + anchor.width
  const bottom = anchor.top + anchor.height
  const clampedLeft = (left: number) => clamp(left, viewport.width - layer.width)
  const clampedTop = (top: number) => clamp(top, viewport.height - layer.height)
  if (side === 'right-end') {
    const left = right + GAP_BESIDE
    const fits = left + layer.width + EDGE <= viewport.width
    return {
      left: clampedLeft(fits ? left : anchor.left - GAP_BESIDE - layer.width),
      top: clampedTop(bottom - layer.height),
    }
  }
  const below = bottom + GAP
  const above = anchor.top - GAP - layer.height
  const prefersBelow = side.startsWith('below')
  const fitsBelow = below + layer.height + EDGE <= viewport.height
  const goesBelow = prefersBelow ? fitsBelow || above < EDGE : above < EDGE && fitsBelow
  return {
    left: clampedLeft(side.endsWith('start') ? anchor.left : right - layer.width),
    top: clampedTop(goesBelow ? below : above),
  }
}

function clamp(value: number, most: number): number {
  return Math.max(EDGE, Math.min(value, most - EDGE))
}
