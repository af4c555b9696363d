import type { Page } from '@playwright/test'

/** Every text that somebody can see or have read to them, once. */
export function everythingSaid(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      said.add(node.nodeValue?.trim() ?? '')
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        said.add(element.getAttribute(name)?.trim() ?? '')
      }
    }
    said.delete('')
    return [...said]
  })
}

/** The plain texts of a dictionary; what is put together from parts is left out. */
export function textsIn(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? textsIn(value) : []
  })
}
