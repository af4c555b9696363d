const LINE_PX = 16

/**
 * A layer over everything, which has the cursor of a hand that carries: to tell every element of it would have all of a
 * page styled anew, in the task that lifts a post and in the one that drops it. A wheel turns what lies below.
 */
export function coverPage(document: Document): () => void {
  const layer = document.createElement('div')
  layer.className = 'grabbing'
  const turned = ({ clientX, clientY, deltaX, deltaY, deltaMode }: WheelEvent): void => {
    const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1
    const below = elementUnder(document, clientX, clientY)
    below?.closest('[data-scrolls]')?.scrollBy(0, deltaY * unit)
    below?.closest('[data-scrolls-sideways]')?.scrollBy(deltaX * unit, 0)
  }
  layer.addEventListener('wheel', turned, { passive: true })
  document.body.append(layer)
  return () => layer.remove()
}

/** What lies there below that layer, where there is one. */
export function elementUnder(document: Document, x: number, y: number): Element | undefined {
  return document.elementsFromPoint(x, y).find((one) => one.className !== 'grabbing')
}
